import type { Commitment, Entry, FollowUp, Observation } from '../schemas/index.ts';
import type { Graph } from './build.ts';
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

/** What there is to weigh: a date by which it was due, and what has been seen. */
export interface Ledger {
  due?: string | undefined;
  observations?: readonly Observation[] | undefined;
}

/** Weighs the ledger of a promise on a day: the latest finding holds; without one it is overdue, pending or without evidence. */
export function standingOf({ due, observations = [] }: Ledger, day: string): Standing {
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

/** A promise with the record it stands in. */
export interface Promised {
  entry: Entry;
  /** The commitment, where the promise is one; a follow-up of a conference has none. */
  point?: string;
  what: string;
  by?: string | undefined;
  due?: string | undefined;
  standing: Standing;
}

/** The order in which promises are listed: what needs attention first. */
export const standingOrder = [
  'overdue',
  'pending',
  'kept',
  'partly-kept',
  'lapsed',
  'no-evidence',
] as const;

/**
 * Every follow-up of a conference, and every commitment with a date or an observation, as it stands on a day;
 * in the order of `standingOrder`, and within it by what was due first.
 */
export function promisesOf(graph: Graph, day: string): Promised[] {
  const followUps = graph.conferences.flatMap((entry) =>
    (entry.followUps ?? []).map((followUp) => promised(entry, followUp, day)),
  );
  const commitments = graph.declarations.flatMap((entry) =>
    entry.commitments
      .filter(({ due, observations }) => due ?? observations)
      .map((commitment) => promised(entry, fromCommitment(commitment), day, commitment.id)),
  );
  const rank = ({ standing }: Promised) => standingOrder.indexOf(standing.status);
  return [...followUps, ...commitments].toSorted(
    (a, b) => rank(a) - rank(b) || compareDates(a.due, b.due),
  );
}

function promised(
  entry: Entry,
  { what, by, due, observations }: FollowUp,
  day: string,
  point?: string,
): Promised {
  const standing = standingOf({ due, observations }, day);
  return { entry, what, by, due, standing, ...(point !== undefined && { point }) };
}

function fromCommitment({ text, due, observations = [] }: Commitment): FollowUp {
  return { what: text, observations, ...(due !== undefined && { due }) };
}
