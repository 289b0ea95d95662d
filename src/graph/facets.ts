import countries from 'i18n-iso-countries';
import type { Collection, Entry, Place } from '../schemas/index.ts';
import type { Graph } from './build.ts';

/** By what the list of a collection can be narrowed: sort of thing, topic, organization, country. */
export const facets = ['kind', 'on', 'by', 'in'] as const;
export type Facet = (typeof facets)[number];

/** The part of a collection that has one value of a facet, in the order of its list. */
export interface Narrowed {
  collection: Collection;
  facet: Facet;
  /** Of countries, the ISO 3166-1 alpha-3 code: one of two letters would be taken for a language in an address. */
  value: string;
  entries: readonly Entry[];
}

/** Fewer are found as fast in the list of all. */
const FEWEST = 3;

/** The most parts of one facet, so that pages and links stay bounded whatever the number of organizations. */
const MOST = 60;

const known = new WeakMap<Graph, Map<Collection, readonly Narrowed[]>>();

/** The parts into which a collection can be narrowed, the largest of each facet first; none of a few, and none that is all of it. */
export function narrowedLists(graph: Graph, collection: Collection): readonly Narrowed[] {
  const lists = known.get(graph) ?? new Map<Collection, readonly Narrowed[]>();
  known.set(graph, lists);
  const found =
    lists.get(collection) ?? facets.flatMap((facet) => partsBy(facet, graph, collection));
  lists.set(collection, found);
  return found;
}

function partsBy(facet: Facet, graph: Graph, collection: Collection): Narrowed[] {
  const all: readonly Entry[] = graph[collection];
  const pairs = all.flatMap((entry) =>
    [...new Set(valuesOf[facet](graph, entry))].map((value) => ({ value, entry })),
  );
  return [...Map.groupBy(pairs, ({ value }) => value)]
    .filter(([, of]) => of.length >= FEWEST && of.length < all.length)
    .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([value, of]) => ({ collection, facet, value, entries: of.map(({ entry }) => entry) }));
}

const valuesOf: Record<Facet, (graph: Graph, entry: Entry) => readonly string[]> = {
  kind: (_, entry) => ('kind' in entry ? [entry.kind] : []),
  on: (_, entry) => ('topics' in entry ? entry.topics : []),
  by: (_, entry) => organizationsOf(entry),
  in: (graph, entry) => {
    const place = placeOf(graph, entry);
    const code = place && countries.alpha2ToAlpha3(place.country);
    return code ? [code.toLowerCase()] : [];
  },
};

/** Where a meeting was held, a text adopted, or an organization has its seat. */
export function placeOf({ entries }: Pick<Graph, 'entries'>, entry: Entry): Place | undefined {
  switch (entry.collection) {
    case 'conferences':
      return entry.place;
    case 'organizations':
      return entry.seat;
    case 'declarations': {
      const meeting = entries.get(entry.adoptedAt ?? '');
      return entry.place ?? (meeting?.collection === 'conferences' ? meeting.place : undefined);
    }
    default:
      return undefined;
  }
}

/** The organizations that convened, issued, keep or are the parent of a record. */
export function organizationsOf(entry: Entry): readonly string[] {
  switch (entry.collection) {
    case 'conferences':
      return (entry.organizers ?? []).map(({ org }) => org);
    case 'declarations':
      return entry.issuers ?? [];
    case 'frameworks':
      return [entry.custodian];
    case 'organizations':
      return entry.parent ? [entry.parent] : [];
    case 'series':
      return entry.organizers ?? [];
  }
}
