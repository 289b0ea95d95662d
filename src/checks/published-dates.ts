import { z } from 'astro/zod';
import type { Graph } from '../graph/build.ts';
import { period } from '../schemas/date.ts';
import type { Conference } from '../schemas/index.ts';
import { id } from '../schemas/text.ts';
import { isBefore } from './past.ts';

/** The whole of `published-dates.yaml`: the dates that each meeting was last published with. */
export const publishedDates = z.record(id, period);
export type PublishedDates = z.infer<typeof publishedDates>;

type Period = PublishedDates[string];

/** Whether two dates can be one, known more or less precisely. */
function canBeOne(date: string, other: string): boolean {
  return !isBefore(date, other) && !isBefore(other, date);
}

/** The day of a period that contradicts what was published; none where one only says more than the other. */
export function changedDay(
  now: Period | undefined,
  before: Period,
): 'start' | 'end' | 'both' | undefined {
  if (!now) return 'both';
  if (!canBeOne(now.start, before.start)) return 'start';
  const { end = before.end } = now;
  return end !== undefined && before.end !== undefined && !canBeOne(end, before.end)
    ? 'end'
    : undefined;
}

/** Whether a meeting says what became of the dates it was published with: they hold, were planned, or were wrong. */
export function isAccounted(meeting: Conference, before: Period): boolean {
  const { dates, previousDates = [], corrections = [] } = meeting;
  return (
    [dates, ...previousDates].some((one) => changedDay(one, before) === undefined) ||
    corrections.some(({ fields = [] }) => fields.includes('dates'))
  );
}

/** The present dates of all meetings; the published ones of those that do not account for a change. */
export function registerDates(graph: Graph, published: PublishedDates): PublishedDates {
  const before = new Map(
    Object.entries(published).map(([id, dates]) => [graph.moved.get(id) ?? id, dates]),
  );
  for (const meeting of graph.conferences) {
    const known = before.get(meeting.id);
    if (meeting.dates && (!known || isAccounted(meeting, known)))
      before.set(meeting.id, meeting.dates);
  }
  return Object.fromEntries([...before].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
