import type { Told, ToldPoint } from './told.ts';
import type { Telling } from './telling.ts';

/** A comparison as Markdown: a table of facts, then topic by topic with every point cited, then the sources. */
export function markdownOf(told: Told, address: string, { words }: Telling): string {
  const { columns, rows, sources } = told;
  const facts = rows.filter((row) => 'lines' in row);
  const topics = rows.filter((row) => 'points' in row);
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [
    `# ${words.caption}`,
    `${words.from} <${address}>`,
    [
      line([words.row, ...columns.map(({ name, address }) => `[${name}](${address})`)]),
      `|${' --- |'.repeat(columns.length + 1)}`,
      ...facts.map(({ label, lines }) =>
        line([label, ...lines.map((cell) => cell.join('; ') || words.nothing)]),
      ),
    ].join('\n'),
    ...topics.flatMap(({ label, points, instead }) => [
      `## ${label}`,
      ...points.flatMap((own, at) => [
        `**${columns[at]?.name}**`,
        own.length === 0 ? (instead[at] ?? '') : own.map(pointLine).join('\n'),
      ]),
    ]),
    `## ${words.sources}`,
    ...sources.flatMap(({ name, lines }) => [
      `**${name}**`,
      lines.map((text) => `- ${text}`).join('\n'),
    ]),
    '',
  ].join('\n\n');
}

function pointLine({ strength, says, aside, citation }: ToldPoint): string {
  const told = [strength && `*${strength}.*`, says, aside && `(${aside})`, `[${citation}]`];
  return `- ${told.filter(Boolean).join(' ')}`;
}

function inCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
