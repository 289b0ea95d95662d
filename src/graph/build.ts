import {
  collections,
  referencesOf,
  type Collection,
  type Coverage,
  type Entry,
  type GazetteerPlace,
  type Mapping,
  type PreparedComparison,
  type Publisher,
  type Reading,
  type RecordOf,
  type Term,
  type Topic,
} from '../schemas/index.ts';
import { referencesIn } from '../schemas/reference.ts';
import { compareDates } from './chronology.ts';

/** What is known: all records that are well-formed, in any order. */
export type Content = { [C in Collection]: readonly RecordOf[C][] } & {
  topics: readonly Topic[];
  terms: readonly Term[];
  /** Publishers whose standing has been judged. */
  publishers: readonly Publisher[];
  /** What is known of how much is recorded. */
  coverage: readonly Coverage[];
  /** Where cities lie. */
  gazetteer: readonly GazetteerPlace[];
  /** When sources were last tried. */
  readings: readonly Reading[];
  /** Words that people use for one another, in any language. */
  sameWords: readonly (readonly string[])[];
  /** Which points of texts answer to each other, as persons have judged. */
  crosswalk: readonly Mapping[];
  /** Comparisons that editors have put together. */
  comparisons: readonly PreparedComparison[];
  /** Old ids to present ids. */
  moved: ReadonlyMap<string, string>;
};

/** A place in one record that names another. */
export interface Mention {
  from: Entry;
  /** Where in that record it stands, such as `['organizers', 0, 'org']`. */
  path: readonly (string | number)[];
  /** The commitment or pillar that is meant, if one is. */
  point?: string;
}

/** All records joined. Built once; answers come from functions that take it, each in the module of its subject. */
export interface Graph extends Content {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly topicsById: ReadonlyMap<string, Topic>;
  /** By the id that is mentioned, in the order of the mentioning records. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

const byName = new Intl.Collator('en', { numeric: true });

/** The date by which a record takes its place in time. */
export function dateOf(entry: Entry): string | undefined {
  if (entry.collection === 'conferences') return entry.dates?.start;
  if (entry.collection === 'declarations') return entry.adopted;
  if (entry.collection === 'frameworks') return entry.adopted ?? entry.versions?.[0]?.date;
  return undefined;
}

/** Orders records in time, earliest first, those without a date last, then by name. */
export function compareInTime(a: Entry, b: Entry): number {
  return (
    compareDates(dateOf(a), dateOf(b)) ||
    byName.compare(a.name, b.name) ||
    byName.compare(a.id, b.id)
  );
}

/** Orders records in time, latest first; those without a date still come last. */
export function compareLatestFirst(a: Entry, b: Entry): number {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  const undated = Number(dateA === undefined) - Number(dateB === undefined);
  return undated || compareInTime(b, a);
}

/** Orders records by name. */
export function compareByName(a: Entry, b: Entry): number {
  return byName.compare(a.name, b.name) || byName.compare(a.id, b.id);
}

/** Splits `2017-luxor-resolution#c3` into the id of the record and the point in it. */
export function splitTarget(target: string): { id: string; point?: string } {
  const [id = '', point] = target.split('#');
  return point === undefined ? { id } : { id, point };
}

/** Joins all records. Takes time in proportion to the number of references, and asks neither files nor the clock. */
export function buildGraph(content: Content): Graph {
  const sorted = {
    conferences: content.conferences.toSorted(compareInTime),
    declarations: content.declarations.toSorted(compareInTime),
    frameworks: content.frameworks.toSorted(compareByName),
    organizations: content.organizations.toSorted(compareByName),
    series: content.series.toSorted(compareByName),
  };
  const all: Entry[] = collections.flatMap((collection): Entry[] => sorted[collection]);
  return {
    ...content,
    ...sorted,
    entries: new Map(all.map((entry) => [entry.id, entry])),
    topicsById: new Map(content.topics.map((topic) => [topic.id, topic])),
    mentions: mentionsIn(all),
  };
}

function mentionsIn(entries: readonly Entry[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const from of entries) {
    for (const { path, target } of referencesIn(from, referencesOf[from.collection])) {
      const { id, ...point } = splitTarget(target);
      const mention = { from, path, ...point };
      const known = mentions.get(id);
      if (known) known.push(mention);
      else mentions.set(id, [mention]);
    }
  }
  return mentions;
}

/** The records of a collection that name the given id in the given field, each once, in the order of the collection. */
export function mentioning<C extends Collection>(
  graph: Graph,
  id: string,
  collection: C,
  field: string,
): RecordOf[C][] {
  const mentions = graph.mentions.get(id);
  if (!mentions) return [];
  const sorted = byField.get(mentions) ?? sortedByField(mentions);
  byField.set(mentions, sorted);
  return [...(sorted.get(`${collection} ${field}`) ?? [])] as RecordOf[C][];
}

/** Mentions by the field they stand in, sorted once, since every edition of a series asks for all of them. */
const byField = new WeakMap<readonly Mention[], ReadonlyMap<string, ReadonlySet<Entry>>>();

function sortedByField(mentions: readonly Mention[]): Map<string, Set<Entry>> {
  const sorted = new Map<string, Set<Entry>>();
  for (const { from, path } of mentions) {
    const key = `${from.collection} ${path[0]}`;
    const entries = sorted.get(key) ?? new Set<Entry>();
    sorted.set(key, entries.add(from));
  }
  return sorted;
}
