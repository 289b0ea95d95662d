import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A link to a stylesheet, as Astro writes it. */
const link = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/g;

/** Writes each join of sheets once, and tells the name of its file. */
export function joiner(assets: string): (sheets: readonly string[]) => string {
  const written = new Map<string, string>();
  return (sheets) => {
    const key = sheets.join(' ');
    const name = written.get(key) ?? writeJoined(assets, sheets);
    written.set(key, name);
    return name;
  };
}

function writeJoined(assets: string, sheets: readonly string[]): string {
  const css = sheets.map((sheet) => readFileSync(path.join(assets, sheet), 'utf8')).join('\n');
  const name = `style.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  writeFileSync(path.join(assets, name), css);
  return name;
}

/** The sheets that a page wears. */
export function sheetsOf(html: string): string[] {
  return [...html.matchAll(link)].map(([, , name = '']) => name);
}

/**
 * The head with the links to the joined sheets before its title, and its own gone. A browser asks for what stands first over the
 * connection that it has, and nothing is painted before these have come.
 */
export function withLinks(head: string, names: readonly string[]): string {
  const [first] = head.matchAll(link);
  if (!first) return head;
  const [whole, , old = ''] = first;
  const links = names.map((name) => whole.replace(old, name)).join('');
  return head.replace(link, '').replace('<title>', `${links}<title>`);
}
