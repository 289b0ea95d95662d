import type { Entry, Organization } from '../schemas/index.ts';
import { compareInTime, dateOf, type Graph } from './build.ts';
import { yearOf } from './chronology.ts';

/** What two organizations did together. */
export interface Tie {
  /** Their ids, in the order of the alphabet. */
  between: readonly [string, string];
  /** The meetings and texts, earliest first; those without a date last. */
  on: readonly Entry[];
}

/** Who convenes and issues with whom, as it stood at the end of a year. */
export interface Network {
  organizations: readonly Organization[];
  ties: readonly Tie[];
}

/** The ties between organizations that held meetings or issued texts together up to a year; all of them without one. */
export function networkOf(graph: Graph, until?: number): Network {
  const ties = new Map<string, { between: [string, string]; on: Entry[] }>();
  for (const entry of meetingsAndTexts(graph)) {
    if (!isBy(entry, until)) continue;
    for (const between of pairsOf(conveners(entry))) {
      const key = between.join(' ');
      const tie = ties.get(key);
      if (tie) tie.on.push(entry);
      else ties.set(key, { between, on: [entry] });
    }
  }
  const all = [...ties.values()];
  const tied = new Set(all.flatMap(({ between }) => between));
  return {
    organizations: graph.organizations.filter(({ id }) => tied.has(id)),
    ties: all.toSorted(
      (a, b) => b.on.length - a.on.length || a.between.join().localeCompare(b.between.join(), 'en'),
    ),
  };
}

const sorted = new WeakMap<Graph, readonly Entry[]>();

/** What organizations do together, in the order of time; put in order once, for there is a network for every year. */
function meetingsAndTexts(graph: Graph): readonly Entry[] {
  const known = sorted.get(graph);
  if (known) return known;
  const entries = [...graph.conferences, ...graph.declarations].toSorted(compareInTime);
  sorted.set(graph, entries);
  return entries;
}

/** What is not dated belongs to the whole only, since nobody knows since when. */
function isBy(entry: Entry, until: number | undefined): boolean {
  const date = dateOf(entry);
  return until === undefined || (date !== undefined && yearOf(date) <= until);
}

function conveners(entry: Entry): string[] {
  const ids =
    entry.collection === 'conferences'
      ? (entry.organizers ?? []).map(({ org }) => org)
      : entry.collection === 'declarations'
        ? (entry.issuers ?? [])
        : [];
  return [...new Set(ids)].toSorted();
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): [string, string] => [one, other]));
}

/** The years at whose end the network was another than the year before, latest first. */
export function networkYears({ ties }: Network): number[] {
  const years = ties.flatMap(({ on }) =>
    on.flatMap((entry) => {
      const date = dateOf(entry);
      return date === undefined ? [] : [yearOf(date)];
    }),
  );
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/** As many ties, and as many organizations, as can be told apart in one figure. */
const MOST_TIES = 300;
const MOST_ORGANIZATIONS = 200;

/** What of a network can be drawn and read: the strongest ties between the organizations that have the most of them. */
export function strongestOf({ organizations, ties }: Network): Network {
  const drawn = new Set<string>();
  for (const { between } of ties) {
    if (drawn.size + between.length > MOST_ORGANIZATIONS) break;
    for (const id of between) drawn.add(id);
  }
  return within({ organizations, ties }, drawn);
}

/** The strongest ties of a network between some organizations alone. */
export function within({ organizations, ties }: Network, some: ReadonlySet<string>): Network {
  const kept = ties
    .filter(({ between }) => between.every((id) => some.has(id)))
    .slice(0, MOST_TIES);
  const tied = new Set(kept.flatMap(({ between }) => between));
  return { organizations: organizations.filter(({ id }) => tied.has(id)), ties: kept };
}
