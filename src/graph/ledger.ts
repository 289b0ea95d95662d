import type { FollowUp, Observation } from '../schemas/index.ts';
import { compareDates, isPast, monthsBetween } from './chronology.ts';

/** What has become of a promise. Always derived from the ledger and a day, never written in a record. */
export type PromiseStatus =
  'kept' | 'partly-kept' | 'lapsed' | 'overdue' | 'pending' | 'no-evidence';

/** A promise as it stands on a day. */
export interface Standing {
  status: PromiseStatus;
  /** The observation that speaks to the latest date, if there is any. */
  last?: Observation;
  /** Whole months from the date of the last observation to the day, if it has a date. */
  age?: number;
}

/** Weighs the ledger of a promise on a day: the latest finding holds; without one it is overdue, pending or without evidence. */
export function standingOf(
  { due, observations = [] }: Pick<FollowUp, 'due'> & { observations?: Observation[] | undefined },
  day: string,
): Standing {
  const seen = observations.toSorted((a, b) => compareDates(a.date, b.date));
  const dated = seen.filter(({ date }) => date !== undefined);
  const last = dated.at(-1) ?? seen.at(-1);
  const found =
    dated.findLast(({ finds }) => finds)?.finds ?? seen.findLast(({ finds }) => finds)?.finds;
  return {
    status: found ?? waiting(due, seen.length, day),
    ...(last && { last }),
    ...(last?.date !== undefined && { age: monthsBetween(last.date, day) }),
  };
}

function waiting(due: string | undefined, observations: number, day: string): PromiseStatus {
  if (due !== undefined) return isPast(due, day) ? 'overdue' : 'pending';
  return observations > 0 ? 'pending' : 'no-evidence';
}
