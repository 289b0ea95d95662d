import { compareLatestFirst, dateOf, type Graph } from '../graph/build.ts';
import type { Narrowed } from '../graph/facets.ts';
import type { Collection, Entry } from '../schemas/index.ts';
import { narrowedPath, narrowedTitle } from '../words/facets.ts';
import { phrase, wordsFor } from '../words/index.ts';

/** What the page of a list shows. */
export interface Listing {
  title: string;
  path: `/${string}`;
  description: string;
  /** How many records there are, and of which years. */
  coverage: string;
  entries: readonly Entry[];
  /** The records of each year, or of each first letter. */
  groups: [label: string, entries: Entry[]][];
}

/** The list of a collection, or of the part of it that has one value of a facet. */
export function listingOf(
  graph: Graph,
  language: string,
  collection: Collection,
  narrowed?: Narrowed,
): Listing {
  const words = wordsFor(language);
  const all: readonly Entry[] = graph[collection];
  const isDated = collection === 'conferences' || collection === 'declarations';
  const shown = narrowed?.entries ?? all;
  const entries = isDated ? shown.toSorted(compareLatestFirst) : shown;
  const title = narrowed
    ? narrowedTitle(graph, language, narrowed)
    : words.collections[collection].title;
  const groups = [...Map.groupBy(entries, isDated ? yearOf(words.lists.undated) : letterOf)];
  return {
    title,
    path: narrowed ? narrowedPath(narrowed) : `/${collection}/`,
    description: narrowed
      ? phrase(words.listFacets.about, { title, n: entries.length, all: all.length })
      : words.about[collection],
    coverage: coverageOf(language, groups, entries.length),
    entries,
    groups,
  };
}

/** By what other names a row of a list is found; undefined for none. */
export function otherNames({ short, aliases = [], names = {} }: Entry): string | undefined {
  return [short, ...aliases, ...Object.values(names)].join(' ').trim() || undefined;
}

function yearOf(undated: string) {
  return (entry: Entry): string => dateOf(entry)?.slice(0, 4) ?? undated;
}

function letterOf({ name }: Entry): string {
  return name.match(/^\p{L}/u)?.[0].toUpperCase() ?? '0–9';
}

function coverageOf(language: string, groups: Listing['groups'], n: number): string {
  const { lists } = wordsFor(language);
  const years = groups.map(([label]) => label).filter((label) => /^\d{4}$/.test(label));
  return phrase(years.length > 0 ? lists.coverage : lists.coverageUndated, {
    n,
    from: years.at(-1) ?? '',
    to: years[0] ?? '',
  });
}
