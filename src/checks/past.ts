import { firstDay, lastDay } from '../graph/chronology.ts';
import type { Entry } from '../schemas/index.ts';
import { fileOf, type Report } from './check.ts';
import { shown } from './report.ts';

/** Whether all of one date lies before all of another; dates that may overlap are in order. */
export function isBefore(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && lastDay(date) < firstDay(other);
}

/** What has been published or held lies in the past of the day of the check. */
export function checkPast(entry: Entry, day: string, report: Report): void {
  const file = fileOf(entry);
  for (const [index, { date }] of entry.sources.entries()) {
    if (!isBefore(day, date)) continue;
    const expected = `a date not after ${shown(day)}, the day of this check`;
    report({ file, path: ['sources', index, 'date'], unexpected: shown(date), expected });
  }
  for (const [index, { date }] of (entry.corrections ?? []).entries()) {
    if (!isBefore(day, date)) continue;
    const expected = `a date not after ${shown(day)}, the day of this check`;
    report({ file, path: ['corrections', index, 'date'], unexpected: shown(date), expected });
  }
  if (entry.collection !== 'conferences' || entry.status !== 'concluded') return;
  const last = entry.dates?.end ?? entry.dates?.start;
  if (!isBefore(day, last)) return;
  const unexpected = `"concluded" for a meeting that ends on ${shown(last)}`;
  const expected = `another status until then: the day of this check is ${shown(day)}`;
  report({ file, path: ['status'], unexpected, expected });
}
