import { exactDay } from '../schemas/date.ts';

/** Editions that are planned further ahead are no plans. */
const MOST_YEARS = 10;

/**
 * The first days of a meeting that a rule repeats each year on the same date. Other rules are not worked out: that
 * could go on for ever, and meetings of one name within a year are better told apart by a person.
 */
export function yearlyDays(rule: string, start: string): string[] | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const known = ['FREQ', 'COUNT', 'UNTIL', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'WKST'];
  if (parts.get('FREQ') !== 'YEARLY' || [...parts.keys()].some((key) => !known.includes(key)))
    return undefined;
  const sameDay =
    [undefined, String(Number(start.slice(5, 7)))].includes(parts.get('BYMONTH')) &&
    [undefined, String(Number(start.slice(8)))].includes(parts.get('BYMONTHDAY'));
  const count = Number(parts.get('COUNT') ?? (parts.has('UNTIL') ? MOST_YEARS : NaN));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (
    !sameDay ||
    !(count >= 1 && count <= MOST_YEARS) ||
    !(interval >= 1 && interval <= MOST_YEARS)
  )
    return undefined;
  const until = (parts.get('UNTIL') ?? '9999').replace(/\D/g, '').slice(0, 8).padEnd(8, '9');
  return Array.from({ length: count }, (_, index) => {
    const year = Number(start.slice(0, 4)) + index * interval;
    return `${year}${start.slice(4)}`;
  }).filter((day) => day.replaceAll('-', '') <= until && exactDay.safeParse(day).success);
}
