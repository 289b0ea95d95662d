import { lastDay } from '../graph/chronology.ts';
import { date } from '../schemas/date.ts';
import { isInNumbers, partsMeant, type Parts } from './date-parts.ts';

/** A day, a month or a year, or two of them with all that is between; in the notation of records. */
export interface Period {
  start: string;
  end?: string;
}

/** Words around a date that say nothing of it. */
const AROUND =
  /\bd['’]ici(?: a)?\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|the|on|of|from|in|by|end|le|la|du|de|en|fin)\b|[,.](?=\s|$)/g;
const BETWEEN =
  /\s*[–—]\s*|\s+(?:-|to|until|au|a|and|et)\s+|(?<=^(?:[a-z]+ )?\d\d?)-(?=\d\d?\s)|(?<=^[a-z]+ \d\d?)-(?=[a-z])/;
const ORDINAL = /\b(\d\d?)(?:st|nd|rd|th|er)\b/g;

/**
 * What a date or a period can mean that is written as people write it, in English or French: "14 June 2027",
 * "du 14 au 16 juin 2027", "14/06/2027", "by the end of 2028". Two meanings where day and month can change places;
 * none if it cannot be read.
 */
export function readDates(text: string): Period[] {
  const plain = withoutWordsAround(text);
  const [first = '', last, ...more] = isInNumbers(plain) ? [plain] : plain.split(BETWEEN);
  if (more.length > 0) return [];
  const found =
    last === undefined
      ? partsMeant(first).map((one) => period(one))
      : partsMeant(first).flatMap((one) =>
          partsMeant(last).flatMap((other) => (inOneOrder(one, other) ? [period(one, other)] : [])),
        );
  return found.filter((one) => one !== undefined).filter(isNew);
}

function withoutWordsAround(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ORDINAL, '$1')
    .replace(AROUND, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The month, if that exists, of a day that does not: "31 June 2027". */
export function monthOfNoDay(text: string): string | undefined {
  const found = partsMeant(withoutWordsAround(text)).flatMap(({ year, month, day }) => {
    const whole = written(whatIsShared({ year, month } as Parts));
    if (whole?.length !== 7 || day === undefined || day > 99) return [];
    return day > Number(lastDay(whole).slice(-2)) ? [whole] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** First and last day as they were written in two fields, read together. */
export interface DaysRead {
  start?: string | undefined;
  end?: string | undefined;
  /** Whether they were written in another notation than that of records. */
  isRead: boolean;
  /** What is to be asked where day and month can change places. */
  either: Period[];
}

/** Reads the first and the last day of a meeting; a range in the first gives both, and one helps to read the other. */
export function readDays(start: string | undefined, end: string | undefined): DaysRead {
  const texts = [start, end].filter((text) => text !== undefined);
  const asWritten = { start, end, isRead: false, either: [] };
  if (start === undefined || texts.every((text) => date.safeParse(text).success)) return asWritten;
  const found = readDates(texts.join(' – '));
  const [only, ...others] = found;
  if (others.length > 0) return { ...asWritten, either: found };
  if (only) return { start: only.start, end: only.end, isRead: true, either: [] };
  return readApart(start, end);
}

/** Where both together tell no period each is read by itself; of several days in the first field the first is one. */
function readApart(start: string, end: string | undefined): DaysRead {
  const [only, ...others] = readDates(start);
  const first = others.length === 0 && (end !== undefined || !only?.end) ? only?.start : undefined;
  const last = end === undefined ? end : readDate(end);
  const isRead = first !== undefined && (last === undefined) === (end === undefined);
  return { start: first ?? start, end: last ?? end, isRead, either: [] };
}

/** The only thing that a single date can mean. */
export function readDate(text: string): string | undefined {
  const [only, ...others] = readDates(text);
  return others.length === 0 && only?.end === undefined ? only?.start : undefined;
}

/** Nobody writes the day first in one date and the month first in the next. */
function inOneOrder({ order: first }: Parts, { order: last }: Parts): boolean {
  return first === undefined || last === undefined || first === last;
}

function isNew({ start, end }: Period, at: number, all: readonly Period[]): boolean {
  return all.findIndex((one) => one.start === start && one.end === end) === at;
}

function period(first: Parts, last?: Parts): Period | undefined {
  const start = written({ ...whatIsShared(last), ...first });
  if (last === undefined || start === undefined) return start === undefined ? undefined : { start };
  const end = written({ ...whatIsShared(first), ...last });
  return end === undefined || end < start ? undefined : { start, end };
}

function whatIsShared({ year, month }: Parts = {}): Parts {
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
}

function written({ year, month, day }: Parts): string | undefined {
  if (year === undefined || (month === undefined && day !== undefined)) return undefined;
  const steps = [month, day].flatMap((one) => (one === undefined ? [] : twoDigits(one)));
  const text = [year, ...steps].join('-');
  return date.safeParse(text).success ? text : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
