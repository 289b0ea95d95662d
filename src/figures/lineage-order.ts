import { dateOf } from '../graph/build.ts';
import { lastDay } from '../graph/chronology.ts';
import type { Lineage, Step } from '../graph/lineage.ts';
import type { Entry } from '../schemas/index.ts';
import type { Tie } from './layers.ts';

/** A step and which of its ends is the earlier. */
export interface TiedStep {
  step: Step;
  tie: Tie;
}

/** The records in time; of two that may be of one day, first the meeting, then the text that the other rests on. */
export function inOrder({ entries, steps }: Lineage): Entry[] {
  const dayOf = (entry: Entry) => lastDay(dateOf(entry) ?? '9999');
  // A text without a date is no later than what rests on it.
  const day = (entry: Entry) =>
    [entry, ...steps.filter(({ to }) => to === entry && !dateOf(entry)).map(({ from }) => from)]
      .map(dayOf)
      .reduce((a, b) => (a < b ? a : b));
  const rests = (a: Entry, b: Entry) =>
    steps.some(({ from, to }) => from === a && to === b && a.collection !== 'conferences');
  const meeting = ({ collection }: Entry) => Number(collection === 'conferences');
  return entries.toSorted(
    (a, b) =>
      day(a).localeCompare(day(b), 'en') ||
      meeting(b) - meeting(a) ||
      Number(rests(a, b)) - Number(rests(b, a)),
  );
}

/** The steps with their ends in the order of the records, sorted by the later end and then by the earlier. */
export function tiedSteps(steps: readonly Step[], entries: readonly Entry[]): TiedStep[] {
  return steps
    .map((step) => {
      const [from, to] = [entries.indexOf(step.from), entries.indexOf(step.to)];
      return { step, tie: [Math.min(from, to), Math.max(from, to)] as const };
    })
    .toSorted((a, b) => a.tie[1] - b.tie[1] || a.tie[0] - b.tie[0]);
}
