import { compareLatestFirst } from '../../graph/build.ts';
import { standingOf } from '../../graph/ledger.ts';
import type { Correction, Entry, FollowUp } from '../../schemas/index.ts';
import type { Release } from '../../schemas/release.ts';
import type { Dataset } from '../dataset.ts';
import { entriesOf } from '../records.ts';
import { pathOf } from '../releases/digests.ts';

/** Something new that a reader can be told of; its day comes from a release or a correction, never from the clock. */
export interface News {
  /** Never changes: what happened to which record when. */
  id: string;
  sort: 'added' | 'outcome' | 'correction' | 'status' | 'promise';
  date: string;
  entry: Entry;
  /** What was said before and what is said now, where something changed. */
  change?: { before: string; after: string };
  correction?: Correction;
}

/** All that is new, latest first; within a day what is said of known records and outcomes first, then new records, the latest meetings and texts first. */
export function newsOf({ graph, releases }: Dataset): News[] {
  const entries = new Map(entriesOf(graph).map((entry) => [pathOf(entry) as string, entry]));
  const corrections = [...entries.values()].flatMap(correctionsOf);
  const released = releases.flatMap((release) => [
    ...release.changes.added.flatMap((path) => addedIn(release, entries.get(path))),
    ...release.changes.changed.flatMap(({ record, facts }) =>
      facts.flatMap((fact) => changedIn(release, entries.get(record), fact)),
    ),
  ]);
  const rank = ({ sort }: News) => (sort === 'added' ? 1 : 0);
  return [...corrections, ...released].toSorted(
    (a, b) =>
      b.date.localeCompare(a.date, 'en') ||
      rank(a) - rank(b) ||
      compareLatestFirst(a.entry, b.entry),
  );
}

function correctionsOf(entry: Entry): News[] {
  return (entry.corrections ?? []).map((correction, at) => ({
    id: `${pathOf(entry)}/correction-${at + 1}`,
    sort: 'correction',
    date: correction.date,
    entry,
    correction,
  }));
}

function addedIn({ version, date }: Release, entry: Entry | undefined): News[] {
  if (!entry) return [];
  const sort = entry.collection === 'declarations' ? 'outcome' : 'added';
  return [{ id: `${pathOf(entry)}/added-${version}`, sort, date, entry }];
}

type Fact = Release['changes']['changed'][number]['facts'][number];

function changedIn({ version, date }: Release, entry: Entry | undefined, fact: Fact): News[] {
  if (!entry) return [];
  const { field, before, after } = fact;
  const about = { date, entry };
  if (field === 'status' && typeof before === 'string' && typeof after === 'string')
    return [
      {
        ...about,
        id: `${pathOf(entry)}/status-${version}`,
        sort: 'status',
        change: { before, after },
      },
    ];
  if (field !== 'followUps' && field !== 'commitments') return [];
  const [old, now] = [before, after].map((ledgers) => standingsOf(ledgers, date));
  return [...(now ?? [])].flatMap(([key, status]): News[] => {
    const was = old?.get(key);
    if (was === undefined || was === status) return [];
    const id = `${pathOf(entry)}/promise-${key}-${version}`;
    return [{ ...about, id, sort: 'promise', change: { before: was, after: status } }];
  });
}

/** How promises stood on a day, by the id of the commitment or the place of the follow-up. */
function standingsOf(ledgers: unknown, day: string): Map<string, string> {
  const list = (Array.isArray(ledgers) ? ledgers : []) as (FollowUp & { id?: string })[];
  return new Map(
    list.map((ledger, at) => [ledger.id ?? String(at + 1), standingOf(ledger, day).status]),
  );
}
