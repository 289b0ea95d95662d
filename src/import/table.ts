import { parse } from 'csv-parse/browser/esm/sync';
import type { Path } from '../checks/check.ts';
import { MOST_MEETINGS, nothing, type Found, type Meeting, type Origins } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { columnFor, names, type Column } from './table-columns.ts';
import { delimiterIn, faultIn } from './table-stretches.ts';
import { plain, secureAddress } from './text.ts';

/** Whether a text begins like a table of meetings. */
export function isTable(text: string): boolean {
  const [first = ''] = text.split(/\r?\n/, 1);
  const found = first.split(/[,;\t]/).map((heading) => columnFor(heading.replaceAll('"', '')));
  return found.includes('name') && found.includes('start');
}

/** Reads a table with the columns of the template, whatever sign stands between them. */
export function readTable(text: string): Found {
  let rows: string[][];
  try {
    rows = parse(text, { delimiter: delimiterIn(text), skip_empty_lines: true, trim: true });
  } catch (reason) {
    return nothing(brokenTable(text, reason as Error));
  }
  const [headings = [], ...body] = rows;
  if (body.length === 0) return nothing(notice('noEvents'));
  if (body.length > MOST_MEETINGS)
    return nothing(notice('tooMany', { n: body.length, most: MOST_MEETINGS }));
  const places = headings.map(columnFor);
  const twice = places.findIndex((name, at) => name !== undefined && places.indexOf(name) !== at);
  if (twice >= 0) return nothing(notice('columnTwice', { what: places[twice] ?? '' }, [0, twice]));
  const found: Found = { meetings: [], notices: [], problems: [] };
  for (const [at, heading] of headings.entries())
    if (places[at] === undefined && heading.trim() !== '')
      found.notices.push(notice('unknownColumn', { what: heading.trim() }, [0, at]));
  for (const [index, row] of body.entries()) readRow(row, places, index + 1, found);
  return found;
}

/** Why rows and cells cannot be told apart. */
function brokenTable(text: string, { message }: Error): Notice {
  const { open, ragged } = faultIn(text);
  if (open !== undefined) return notice('openQuote', {}, open);
  if (ragged) return notice('raggedRow', { n: ragged.n, headings: ragged.headings }, ragged.at);
  return notice('brokenTable', { reason: message }, 0);
}

function readRow(
  row: string[],
  places: (Column | undefined)[],
  number: number,
  found: Found,
): void {
  const cell = (name: Column) => plain(row[places.indexOf(name)]);
  const many = (name: Column) => (cell(name) ?? '').split(/\s*[;|]\s*/).filter((one) => one !== '');
  const at = (name: Column): Path => [number, places.indexOf(name)];
  const [name, start, end] = [cell('name'), cell('start'), cell('end')];
  const where = notice('row', { n: number + 1 });
  if (name === undefined) found.problems.push(notice('noNameInRow', where.values, at('name')));
  if (start === undefined) found.problems.push(notice('noStartInRow', where.values, at('start')));
  if (name === undefined || start === undefined) return;
  const url = secureAddress(cell('url'));
  const edition = cell('edition');
  const meeting: Meeting = {
    ...{ where, name, start, url },
    ...(end !== undefined && end !== start && { end }),
    status: cell('status')?.toLowerCase(),
    kind: cell('kind')?.toLowerCase().replaceAll(' ', '-'),
    format: cell('format')?.toLowerCase().replaceAll(' ', '-'),
    ...{ city: cell('city'), country: cell('country') },
    holders: many('organizers').map((holder) => ({
      ...{ name: holder, isOrganization: true, origin: at('organizers') },
    })),
    series: cell('series'),
    ...(edition !== undefined && isNumber(edition) && { edition: Number(edition) }),
    ...{ theme: cell('theme'), summary: cell('summary'), subjects: many('topics') },
    ...{ publisher: cell('publisher'), language: cell('language') },
    notices: [
      ...(cell('url') !== undefined && url === undefined
        ? [notice('insecure', { address: cell('url') ?? '' }, at('url'))]
        : []),
      ...(edition !== undefined && !isNumber(edition)
        ? [notice('noEdition', { what: edition }, at('edition'))]
        : []),
    ],
    origins: originsOf(places, number),
  };
  found.meetings.push(meeting);
}

function isNumber(edition: string): boolean {
  return /^\d{1,3}$/.test(edition);
}

/** The cell of each column, also where it is empty: what is missing is to be written there. */
function originsOf(places: readonly (Column | undefined)[], number: number): Origins {
  const cells = names
    .filter((name) => places.includes(name))
    .map((name) => [name === 'topics' ? 'subjects' : name, [number, places.indexOf(name)]]);
  return { ...(Object.fromEntries(cells) as Omit<Origins, 'whole'>), whole: [number] };
}
