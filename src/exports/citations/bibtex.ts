import { site } from '../../../site.config.ts';
import type { Cited } from './cited.ts';
import { titleWithPoint } from './csl.ts';

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX sets it. */
function tex(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A record as an entry of BibTeX; names and titles stand in double braces, so that no style splits or lowers them. */
export function bibtex(cited: Cited): string {
  const [year, month] = cited.date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', `{${cited.authors.map((name) => `{${tex(name)}}`).join(' and ')}}`],
    ['title', `{{${tex(titleWithPoint(cited))}}}`],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['howpublished', `{${site.name}}`],
    ['note', `{Data version ${tex(cited.version)}}`],
    ['version', `{${tex(cited.version)}}`],
    ['url', `{${cited.url}}`],
    ['urldate', `{${cited.day}}`],
    ['language', '{english}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${cited.key},\n${lines.join(',\n')}\n}\n`;
}
