import { exactDay } from '../schemas/date.ts';

const DAY = 86_400_000;

/** A day so many days later. */
export function shifted(day: string, days: number): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/**
 * The day of a point in time. A local time is on its own day wherever it is read; one in UTC is on that of the
 * calendar's time zone, if it names one.
 */
export function dayIn(text: string | undefined, zone?: string): string | undefined {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(text ?? '') ?? [];
  if (day === undefined || text === undefined || !exactDay.safeParse(day).success) return undefined;
  const time = text.endsWith('Z') && zone !== undefined ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) return day;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(time);
  } catch {
    return day;
  }
}
