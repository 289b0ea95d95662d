import { site } from '../../../site.config.ts';
import type { Cited } from './cited.ts';
import { titleWithPoint } from './csl.ts';

/** A date as RIS has it: `2018/02/09/`, with empty parts for what is not known. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** A record as an entry of RIS; lines end as the format asks, in CR LF. */
export function ris(cited: Cited): string {
  const { date, place } = cited;
  const lines: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', cited.key],
    ...cited.authors.map((name): [string, string] => ['AU', `${name},`]),
    ['TI', titleWithPoint(cited)],
    ['T2', site.name],
    ['PB', site.name],
    ['PY', date?.slice(0, 4)],
    ['DA', date && risDate(date)],
    ['CY', place && [place.city, place.country].filter(Boolean).join(', ')],
    ['ET', `Data version ${cited.version}`],
    ['UR', cited.url],
    ['Y2', risDate(cited.day)],
    ['LA', 'en'],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}
