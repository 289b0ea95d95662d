import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { folders, PAGE, prefixes, readRecords, tellAll, type Told } from './told.ts';

/** Writes the records as Markdown, one file for each page, for generators that read nothing else. */
export function writeMarkdown(content: string, folder: string, withLists: boolean): void {
  const told = tellAll(readRecords(content));
  for (const prefix of prefixes) {
    for (const name of folders) mkdirSync(path.join(folder, prefix, name), { recursive: true });
    for (const record of told)
      writeFileSync(
        path.join(folder, prefix, `${record.path.slice(0, -1)}.md`),
        markdownOf(record),
      );
    if (withLists) writeLists(told, path.join(folder, prefix));
  }
}

function markdownOf({ title, summary, facts, points, links, sources }: Told): string {
  const lines = (list: readonly string[]) => list.map((one) => `- ${one}`).join('\n');
  return [
    `---\n${stringify({ title })}---`,
    `# ${title}`,
    summary,
    lines(facts.map(([label, value]) => `${label}: ${value}`)),
    lines(points),
    lines(links.map(({ label, path, title }) => `${label} [${title}](${path.slice(0, -1)})`)),
    lines(sources.map(({ title, publisher, url }) => `[${title}](${url}), ${publisher}`)),
  ].join('\n\n');
}

function writeLists(told: readonly Told[], folder: string): void {
  for (const name of folders) {
    const all = told.filter(({ path }) => path.startsWith(`/${name}/`));
    for (let at = 0; at * PAGE < all.length; at++) {
      const links = all
        .slice(at * PAGE, (at + 1) * PAGE)
        .map(({ path, title }) => `- [${title}](${path.slice(0, -1)})`);
      writeFileSync(path.join(folder, name, `page-${at + 1}.md`), links.join('\n'));
    }
  }
}
