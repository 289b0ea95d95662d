import { readCalendar } from './calendar-file.ts';
import { isIndico, readIndico } from './indico.ts';
import { readLinkedData } from './linked-data.ts';
import { nothing, type Found } from './meeting.ts';
import { brokenJson } from './broken-json.ts';
import { notice } from './notice.ts';
import { readPage, type ParsePage } from './page.ts';
import { isTable, readTable } from './table.ts';
import { headingsFor, isRow } from './table-without-headings.ts';

export { spotsIn } from './find-spot.ts';

/** A year of meetings with their descriptions is far smaller; a larger file is refused unread. */
export const LARGEST_FILE = 2 * 1024 * 1024;

/** The text of a file, in UTF-8 or, as spreadsheets write it, in UTF-16 with its mark. */
export function textOf(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Finds the meetings in a file, whatever its name; nothing in it is run, loaded or followed. */
export function readFile(bytes: Uint8Array, parsePage: ParsePage): Found {
  if (bytes.length > LARGEST_FILE)
    return nothing(notice('tooLarge', { n: bytes.length, most: LARGEST_FILE }));
  const text = textOf(bytes);
  return text === undefined ? nothing(notice('noText')) : readText(text, parsePage);
}

/** The same of a text that was pasted. */
export function readText(text: string, parsePage: ParsePage): Found {
  if (text.length > LARGEST_FILE)
    return nothing(notice('tooLarge', { n: text.length, most: LARGEST_FILE }));
  const content = text.replace(/^\ufeff/, '').trimStart();
  const skipped = text.slice(0, text.length - content.length).split('\n').length - 1;
  const found = readContent(content, parsePage);
  const { source } = found;
  return source ? { ...found, source: { ...source, skipped: source.skipped + skipped } } : found;
}

/** Reads a text by what it begins with. */
function readContent(text: string, parsePage: ParsePage): Found {
  if (text === '') return nothing(notice('empty'));
  if (text.startsWith('<')) return readPage(text, parsePage);
  // A single event of a calendar, and rows of the template without its headings, are whole with a line before them.
  if (/^BEGIN:VEVENT/i.test(text))
    return after('BEGIN:VCALENDAR', `${text}\nEND:VCALENDAR`, parsePage);
  const headings = isTable(text) ? undefined : headingsFor(text);
  if (headings !== undefined) return after(headings, text, parsePage);
  const source = { text, skipped: 0 };
  if (/^BEGIN:VCALENDAR/i.test(text))
    return { ...readCalendar(text), source: { ...source, notation: 'calendar' } };
  if (/^[[{]/.test(text)) return { ...readJson(text), source: { ...source, notation: 'json' } };
  if (isTable(text)) return { ...readTable(text), source: { ...source, notation: 'table' } };
  return nothing(notice(isRow(text) ? 'noHeadings' : 'unknownKind'));
}

/** Reads a text with a line before it that was left out where it was copied. */
function after(line: string, text: string, parsePage: ParsePage): Found {
  const found = readContent(`${line}\n${text}`, parsePage);
  const { source } = found;
  return source ? { ...found, source: { ...source, skipped: source.skipped - 1 } } : found;
}

function readJson(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing(brokenJson(text));
  }
  return isIndico(value) ? readIndico(value) : readLinkedData([value]);
}
