import type { Conference } from '../schemas/index.ts';
import { fileOf, type Check, type Mend, type Path } from './check.ts';
import { BLANK } from './meant.ts';
import { changedDay, isAccounted, type PublishedDates } from './published-dates.ts';
import { shown } from './report.ts';

/** People have booked by the dates that they read; a page on which they change silently is no longer trusted. */
export const changedDates: Check = {
  id: 'changed-dates',
  describe: 'Dates that were published do not change without a word of what became of them.',
  check(graph, report, { publishedDates, day }) {
    for (const [id, before] of Object.entries(publishedDates)) {
      const meeting = graph.entries.get(graph.moved.get(id) ?? id);
      if (meeting?.collection !== 'conferences' || isAccounted(meeting, before)) continue;
      const { path, was } = placeOf(meeting, before);
      report({
        ...{ file: fileOf(meeting), path },
        unexpected: `${shown(valueAt(meeting, path))} instead of the published ${shown(was)}`,
        expected:
          'the published dates under "previousDates", or a correction of "dates" if they were wrong',
        mend: mendFor(meeting, before, day),
      });
    }
  },
};

/** Where the change is to be seen, and what stood there. */
function placeOf(
  { dates }: Conference,
  before: PublishedDates[string],
): { path: Path; was: string } {
  const changed = changedDay(dates, before);
  if (changed === 'end') return { path: ['dates', 'end'], was: before.end ?? before.start };
  return { path: changed === 'both' ? ['dates'] : ['dates', 'start'], was: before.start };
}

function valueAt({ dates }: Conference, path: Path): string | undefined {
  return path[1] === 'end' ? dates?.end : dates?.start;
}

/** A meeting that is over cannot be moved any more: its former date was wrong. */
function mendFor(meeting: Conference, before: PublishedDates[string], day: string): Mend {
  const { status, previousDates = [], corrections = [] } = meeting;
  const correction = { date: day, what: BLANK, reason: BLANK, fields: ['dates'] };
  return status === 'concluded'
    ? inList('corrections', corrections.length, correction)
    : inList('previousDates', previousDates.length, before);
}

/** One more item of a list, or the list with its first one. */
function inList(field: string, length: number, item: unknown): Mend {
  return length > 0 ? { path: [field, length], value: item } : { path: [field], value: [item] };
}
