import { parse } from 'csv-parse/browser/esm/sync';
import { MOST_MEETINGS, nothing, type Found, type Meeting } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { plain, secureAddress } from './text.ts';

/** The columns of the published template, each with the other headings that people use and an example. */
export const columns = {
  name: { also: ['title', 'nom', 'titre', 'event'], example: 'Third Example Parcel Forum' },
  kind: { also: ['type'], example: 'forum' },
  start: { also: ['start date', 'from', 'début', 'date', 'date de début'], example: '2027-06-10' },
  end: { also: ['end date', 'to', 'fin', 'date de fin'], example: '2027-06-11' },
  status: { also: ['statut'], example: 'confirmed' },
  format: { also: ['mode'], example: 'hybrid' },
  city: { also: ['ville', 'town'], example: 'Bern' },
  country: { also: ['pays'], example: 'CH' },
  organizers: {
    also: ['organizer', 'organiser', 'organisateur', 'organisateurs', 'host'],
    example: 'Example Union; Example Institute',
  },
  series: { also: ['série'], example: 'Example Parcel Forums' },
  edition: { also: ['édition', 'number'], example: '3' },
  theme: { also: ['thème', 'motto'], example: 'Parcels for All' },
  summary: {
    also: ['résumé', 'description'],
    example: 'Posts and customs will compare how they exchange data on parcels.',
  },
  topics: { also: ['topic', 'thèmes', 'sujets', 'keywords'], example: 'Parcels; Data exchange' },
  url: {
    also: ['link', 'address', 'lien', 'adresse', 'website'],
    example: 'https://example.org/forum',
  },
  publisher: { also: ['éditeur', 'source'], example: 'Example Union' },
  language: { also: ['langue'], example: 'en' },
} as const satisfies Record<string, { also: readonly string[]; example: string }>;
type Column = keyof typeof columns;
const names = Object.keys(columns) as Column[];

/** The template: a line of headings and a row that shows how to fill them. */
export function tableTemplate(): string {
  const row = names.map((name) => quoted(columns[name].example));
  return `\ufeff${names.join(',')}\r\n${row.join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The column that a heading means. */
function columnFor(heading: string): Column | undefined {
  const words = heading.trim().toLowerCase();
  return names.find(
    (name) => name === words || (columns[name].also as readonly string[]).includes(words),
  );
}

/** Whether a text begins like a table of meetings. */
export function isTable(text: string): boolean {
  const [first = ''] = text.split(/\r?\n/, 1);
  const found = first.split(/[,;\t]/).map((heading) => columnFor(heading.replaceAll('"', '')));
  return found.includes('name') && found.includes('start');
}

/** Reads a table with the columns of the template, whatever sign stands between them. */
export function readTable(text: string): Found {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].toSorted(
    (a, b) => first.split(b).length - first.split(a).length,
  )[0];
  let rows: string[][];
  try {
    rows = parse(text, { delimiter: delimiter ?? ',', skip_empty_lines: true, trim: true });
  } catch (reason) {
    return nothing(notice('brokenTable', { reason: (reason as Error).message }));
  }
  const [headings = [], ...body] = rows;
  if (body.length === 0) return nothing(notice('noEvents'));
  if (body.length > MOST_MEETINGS)
    return nothing(notice('tooMany', { n: body.length, most: MOST_MEETINGS }));
  const places = headings.map(columnFor);
  const twice = places.find((name, at) => name !== undefined && places.indexOf(name) !== at);
  if (twice !== undefined) return nothing(notice('columnTwice', { what: twice }));
  const found: Found = { meetings: [], notices: [], problems: [] };
  for (const [at, heading] of headings.entries())
    if (places[at] === undefined && heading.trim() !== '')
      found.notices.push(notice('unknownColumn', { what: heading.trim() }));
  for (const [index, row] of body.entries()) readRow(row, places, index + 2, found);
  return found;
}

function readRow(
  row: string[],
  places: (Column | undefined)[],
  number: number,
  found: Found,
): void {
  const cell = (name: Column) => plain(row[places.indexOf(name)]);
  const many = (name: Column) => (cell(name) ?? '').split(/\s*[;|]\s*/).filter((one) => one !== '');
  const [name, start, end] = [cell('name'), cell('start'), cell('end')];
  if (name === undefined) found.problems.push(notice('noNameInRow', { n: number }));
  if (start === undefined) found.problems.push(notice('noStartInRow', { n: number }));
  if (name === undefined || start === undefined) return;
  const url = secureAddress(cell('url'));
  const edition = cell('edition');
  const notices: Notice[] =
    cell('url') !== undefined && url === undefined
      ? [notice('insecure', { address: cell('url') ?? '' })]
      : [];
  const meeting: Meeting = {
    ...{ where: notice('row', { n: number }), name, start, url, notices },
    ...(end !== undefined && end !== start && { end }),
    status: cell('status')?.toLowerCase(),
    kind: cell('kind')?.toLowerCase().replaceAll(' ', '-'),
    format: cell('format')?.toLowerCase().replaceAll(' ', '-'),
    city: cell('city'),
    country: cell('country'),
    holders: many('organizers').map((holder) => ({ name: holder, isOrganization: true })),
    series: cell('series'),
    ...(edition !== undefined && /^\d{1,3}$/.test(edition) && { edition: Number(edition) }),
    theme: cell('theme'),
    summary: cell('summary'),
    subjects: many('topics'),
    publisher: cell('publisher'),
    language: cell('language'),
  };
  found.meetings.push(meeting);
}
