/** Dates are EDTF level 0 text; a day is `YYYY-MM-DD`. Pure: the clock is never asked, a day is passed in. */

/** The first day that a date may mean: `2018-06` begins on 2018-06-01. */
export function firstDay(date: string): string {
  return (date + '-01-01').slice(0, 10);
}

/** The last day that a date may mean: `2018-06` ends on 2018-06-30. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return `${date}-${days}`;
}

/** Orders dates, earliest first; of two that begin on the same day the more precise comes first; unknown dates come last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return firstDay(a).localeCompare(firstDay(b), 'en') || b.length - a.length;
}

/** Whether all of a date lies before the day. */
export function isPast(date: string, day: string): boolean {
  return lastDay(date) < day;
}

/** Whether a date may fall on the day or after it. */
export function isToCome(date: string, day: string): boolean {
  return !isPast(date, day);
}

/** The year of a date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Whole months from one date to a day, for saying how old a piece of evidence is. */
export function monthsBetween(date: string, day: string): number {
  const start = lastDay(date);
  const months =
    (yearOf(day) - yearOf(start)) * 12 + Number(day.slice(5, 7)) - Number(start.slice(5, 7));
  return Math.max(0, months - (day.slice(8) < start.slice(8) ? 1 : 0));
}
