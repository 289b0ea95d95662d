import { firstDay } from '../graph/chronology.ts';

type Precision = 'year' | 'month' | 'day';
const precisions: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The locale by which dates are written in a language: for English the day stands before the month. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Formats are dear to make and are kept. */
function formatFor(language: string, precision: Precision): Intl.DateTimeFormat {
  const locale = localeOf(language);
  const key = `${locale} ${precision}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shapes[precision], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function precisionOf(date: string): Precision {
  return precisions[date.length] ?? 'day';
}

/** A date as a reader expects it: "9 February 2018", "February 2018" or "2018". */
export function writeDate(language: string, date: string): string {
  return plain(formatFor(language, precisionOf(date)).format(new Date(firstDay(date))));
}

/** A period as a reader expects it: "9–10 February 2018". */
export function writePeriod(
  language: string,
  { start, end }: { start: string; end?: string | undefined },
): string {
  if (end === undefined || end === start) return writeDate(language, start);
  if (start.length !== end.length)
    return `${writeDate(language, start)} – ${writeDate(language, end)}`;
  const format = formatFor(language, precisionOf(start));
  return plain(format.formatRange(new Date(firstDay(start)), new Date(firstDay(end))));
}

/** Intl sets thin spaces around the dash of a range; between bare figures there are none, elsewhere ordinary ones. */
function plain(text: string): string {
  return text.replace(/\u2009/g, ' ').replace(/^(\d+) – (\d+)/, '$1–$2');
}
