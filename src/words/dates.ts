import { firstDay } from '../graph/chronology.ts';
import { keptFor } from './kept.ts';

type Precision = 'year' | 'month' | 'day';
const precisions: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** The locale by which dates are written in a language: for English the day stands before the month. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

const formatFor = keptFor((language) =>
  keptFor((precision: Precision) => {
    const options = { ...shapes[precision], timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(localeOf(language), options);
  }),
);

function precisionOf(date: string): Precision {
  return precisions[date.length] ?? 'day';
}

const dayOf = (date: string) => new Date(firstDay(date));

const dates = keptFor((language) =>
  keptFor((date) => plain(formatFor(language)(precisionOf(date)).format(dayOf(date)))),
);

/** Ranges of two dates of the same precision, by both with a stroke between them as in ISO 8601. */
const ranges = keptFor((language) =>
  keptFor((range) => {
    const [start = '', end = ''] = range.split('/');
    return plain(formatFor(language)(precisionOf(start)).formatRange(dayOf(start), dayOf(end)));
  }),
);

/** A date as a reader expects it: "9 February 2018", "February 2018" or "2018". */
export function writeDate(language: string, date: string): string {
  return dates(language)(date);
}

/** A period as a reader expects it: "9–10 February 2018". */
export function writePeriod(
  language: string,
  { start, end }: { start: string; end?: string | undefined },
): string {
  if (end === undefined || end === start) return writeDate(language, start);
  if (start.length !== end.length)
    return `${writeDate(language, start)} – ${writeDate(language, end)}`;
  return ranges(language)(`${start}/${end}`);
}

/** Intl sets thin spaces around the dash of a range; between bare figures there are none, elsewhere ordinary ones. */
function plain(text: string): string {
  return text.replace(/\u2009/g, ' ').replace(/^(\d+) – (\d+)/, '$1–$2');
}
