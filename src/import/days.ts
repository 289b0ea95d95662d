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
export function dayIn(text = '', zone?: string): string | undefined {
  const [written] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  const day = exactDay.safeParse(written).data;
  if (day === undefined || zone === undefined || !text.endsWith('Z')) return day;
  try {
    const inZone = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    return inZone.format(Date.parse(text));
  } catch {
    return day;
  }
}
