import { readCalendar } from './calendar-file.ts';
import { isIndico, readIndico } from './indico.ts';
import { readLinkedData } from './linked-data.ts';
import { nothing, type Found } from './meeting.ts';
import { notice } from './notice.ts';
import { readPage, type ParsePage } from './page.ts';
import { isTable, readTable } from './table.ts';

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
  if (content === '') return nothing(notice('empty'));
  if (/^BEGIN:VCALENDAR/i.test(content)) return readCalendar(content);
  if (/^[[{]/.test(content)) return readJson(content);
  if (content.startsWith('<')) return readPage(content, parsePage);
  if (isTable(content)) return readTable(content);
  return nothing(notice('unknownKind'));
}

function readJson(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (reason) {
    return nothing(notice('brokenJson', { reason: (reason as Error).message }));
  }
  return isIndico(value) ? readIndico(value) : readLinkedData([value]);
}
