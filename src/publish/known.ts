import { buildGraph, type Graph } from '../graph/build.ts';
import { collections, type Collection, type Entry, type RecordOf } from '../schemas/index.ts';
import { sourcesOf } from '../graph/sources.ts';

/** What is kept of a record for telling whether a new one names it, doubles it or cites its sources. */
const KEPT = [
  'id',
  'collection',
  'name',
  'short',
  'aliases',
  'names',
  'dates',
  'place',
  'series',
  'edition',
  'organizers',
  'parent',
  'status',
  'outcome',
  'adoptedAt',
] as const;

/** What a meeting did with standing texts tells whether it has an outcome; what it was about, what the next of its series is. */
const KEPT_OF_MEETINGS = [...KEPT, 'topics', 'relations'] as const;

/** What the browser is told of the records that are there. */
export interface Known {
  records: Partial<Entry>[];
  topics: { id: string; label: string; aliases?: string[] | undefined }[];
  /** Cities, with their countries. */
  places: { city: string; country: string }[];
  moved: Record<string, string>;
  /** Sources on the web: the record that cites each first, address, title, publisher, language, date. */
  sources: (string | null)[][];
}

/** The little of a graph that a new record is held against. */
export function knownOf(graph: Graph): Known {
  const records = collections.flatMap((collection) =>
    graph[collection].map((entry: Entry) =>
      Object.fromEntries(
        (collection === 'conferences' ? KEPT_OF_MEETINGS : KEPT)
          .filter((field) => field in entry)
          .map((field) => [field, entry[field as keyof Entry]]),
      ),
    ),
  );
  return {
    records,
    topics: graph.topics.map(({ id, label, aliases }) => ({ id, label, aliases })),
    places: graph.gazetteer.map(({ city, country }) => ({ city, country })),
    moved: Object.fromEntries(graph.moved),
    sources: sourcesOf(graph).flatMap(({ source, citedBy }) => {
      const { url, title, publisher, language, date } = source;
      const by = citedBy[0]?.entry.id;
      return url === undefined || by === undefined
        ? []
        : [[by, url, title, publisher, language, date ?? null]];
    }),
  };
}

/** A graph of what is known, in which every record is there but says little. */
export function graphOfKnown(known: Known): Graph {
  const sources = Map.groupBy(known.sources, ([by]) => by);
  const whole = known.records.map((record) => ({
    topics: [],
    ...record,
    sources: (sources.get(record.id ?? '') ?? []).map(
      ([, url, title, publisher, language, date], index) => ({
        ...{ id: `s${index + 1}`, url, title, publisher, language, supports: [] },
        ...(date !== null && { date }),
      }),
    ),
    commitments: [],
    pillars: [],
  })) as unknown as Entry[];
  const of = <C extends Collection>(collection: C) =>
    whole.filter((entry): entry is RecordOf[C] => entry.collection === collection);
  return buildGraph({
    conferences: of('conferences'),
    declarations: of('declarations'),
    frameworks: of('frameworks'),
    organizations: of('organizations'),
    series: of('series'),
    crosswalk: [],
    comparisons: [],
    topics: known.topics.map((topic) => ({ definition: topic.label, ...topic })),
    terms: [],
    publishers: [],
    coverage: [],
    gazetteer: known.places.map((place) => ({ ...place, lat: 0, lon: 0 })),
    sameWords: [],
    readings: [],
    moved: new Map(Object.entries(known.moved)),
  });
}
