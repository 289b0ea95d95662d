import { date } from '../schemas/date.ts';

/** A day, a month or a year, or two of them with all that is between; in the notation of records. */
export interface Period {
  start: string;
  end?: string;
}

/** What is said of a date; a year or a month that is missing is that of its neighbour. */
interface Parts {
  year?: string;
  month?: number;
  day?: number;
  /** Which of two numbers came first. */
  order?: 'day' | 'month';
}

const months = [
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
].map((names) => names.split(' '));

/** Words around a date that say nothing of it. */
const AROUND =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|the|on|of|from|in|le|du|de|en)\b|[,.](?=\s|$)/g;
const BETWEEN = /\s*[–—]\s*|\s+(?:-|to|until|au|a|and|et)\s+|(?<=^\d\d?)-(?=\d\d?\s)/;
const ORDINAL = /\b(\d\d?)(?:st|nd|rd|th|er)\b/g;
const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/;
const SHORTEST_NAME = 3;

/**
 * What a date or a period can mean that is written as people write it, in English or French: "14 June 2027",
 * "du 14 au 16 juin 2027", "14/06/2027". Two meanings where day and month can change places; none if it cannot be read.
 */
export function readDates(text: string): Period[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ORDINAL, '$1')
    .replace(AROUND, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = '', last, ...more] = NUMBERS.test(plain) ? [plain] : plain.split(BETWEEN);
  if (more.length > 0) return [];
  const found =
    last === undefined
      ? meanings(first).map((one) => period(one))
      : meanings(first).flatMap((one) =>
          meanings(last).flatMap((other) => (inOneOrder(one, other) ? [period(one, other)] : [])),
        );
  return found.filter((one) => one !== undefined).filter(isNew);
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
  const apart = { start: readDate(start), end: end === undefined ? end : readDate(end) };
  return { start: apart.start ?? start, end: apart.end ?? end, isRead: false, either: [] };
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

function meanings(text: string): Parts[] {
  const numbers = NUMBERS.exec(text);
  return numbers ? inNumbers(numbers) : inWords(text.split(' '));
}

/**
 * With the year first the month follows; with the year last and points between the day comes first, with other signs
 * either may, and where both can be meant both are told.
 */
function inNumbers([, a = '', sign, b = '', c]: RegExpExecArray): Parts[] {
  if (a.length === 4)
    return [{ year: a, month: Number(b), ...(c !== undefined && { day: Number(c) }) }];
  if (c?.length !== 4) return [];
  const [one, other] = [Number(a), Number(b)];
  const readings: (Parts & { month: number })[] = [
    { year: c, month: other, day: one, order: 'day' },
    { year: c, month: one, day: other, order: 'month' },
  ];
  return readings.filter(({ month, order }) => month <= 12 && (sign !== '.' || order === 'day'));
}

function inWords(words: readonly string[]): Parts[] {
  const parts: Parts = {};
  for (const word of words) {
    const month = monthCalled(word);
    if (/^\d{4}$/.test(word) && parts.year === undefined) parts.year = word;
    else if (/^\d\d?$/.test(word) && parts.day === undefined) parts.day = Number(word);
    else if (month !== undefined && parts.month === undefined) parts.month = month;
    else return [];
  }
  return [parts];
}

/** The month of a name or of its beginning, if it is that of no other. */
function monthCalled(word: string): number | undefined {
  if (word.length < SHORTEST_NAME) return undefined;
  const found = months.flatMap((names) =>
    names.flatMap((name, at) => (name.startsWith(word) ? [at + 1] : [])),
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}
