import { compareLatestFirst, dateOf, type Graph } from '../graph/build.ts';
import type { Narrowed } from '../graph/facets.ts';
import { ON_A_PAGE, pagesOf } from '../graph/hubs.ts';
import type { Collection, Entry } from '../schemas/index.ts';
import { narrowedPath, narrowedTitle } from '../words/facets.ts';
import { phrase, wordsFor } from '../words/index.ts';

/** A list, or the part of it that has one value of a facet, and which of its pages. */
export interface Listed {
  collection: Collection;
  narrowed?: Narrowed | undefined;
  /** From 1; a list has pages of two hundred records. */
  page: number;
}

/** What the page of a list shows. */
export interface Listing {
  /** Of the whole list. */
  title: string;
  description: string;
  /** How many records there are in the whole list, and of which years. */
  coverage: string;
  /** How many pages the list has, and the path of each, counted from 1. */
  pages: number;
  pathOf: (page: number) => `/${string}`;
  /** The records of each year, or of each first letter, on this page. */
  groups: Group[];
  /** Where each year or letter of the whole list begins. */
  jumps: { label: string; path: `/${string}` }[];
}

type Group = [label: string, entries: Entry[]];

/** The page of a list of a collection, or of the part of it that has one value of a facet. */
export function listingOf(
  graph: Graph,
  language: string,
  { collection, narrowed, page }: Listed,
): Listing {
  const words = wordsFor(language);
  const all: readonly Entry[] = graph[collection];
  const isDated = collection === 'conferences' || collection === 'declarations';
  const listed = narrowed?.entries ?? all;
  const entries = isDated ? listed.toSorted(compareLatestFirst) : listed;
  const title = narrowed
    ? narrowedTitle(graph, language, narrowed)
    : words.collections[collection].title;
  const labelOf = isDated ? yearOf(words.lists.undated) : letterOf;
  const groups = [...Map.groupBy(entries, labelOf)];
  const pathOf = listPath(collection, narrowed);
  return {
    title,
    description: narrowed
      ? phrase(words.listFacets.about, { title, n: entries.length, all: all.length })
      : words.about[collection],
    coverage: coverageOf(language, groups, entries.length),
    pages: pagesOf(entries),
    pathOf,
    groups: [...Map.groupBy(entries.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE), labelOf)],
    jumps: jumpsOf(groups, pathOf),
  };
}

/** The path of each page of a list. */
function listPath(collection: Collection, narrowed?: Narrowed): Listing['pathOf'] {
  if (narrowed) {
    const path = narrowedPath(narrowed);
    return (page) => (page === 1 ? path : `${path}${page}/`);
  }
  return (page) => (page === 1 ? `/${collection}/` : `/${collection}/page/${page}/`);
}

function jumpsOf(groups: readonly Group[], pathOf: Listing['pathOf']): Listing['jumps'] {
  let before = 0;
  return groups.map(([label, { length }]) => {
    const page = Math.floor(before / ON_A_PAGE) + 1;
    before += length;
    return { label, path: `${pathOf(page)}#${anchorOf(label)}` };
  });
}

/** The anchor of a year or letter; a label of several words is joined. */
export function anchorOf(label: string): string {
  return `g-${label.toLowerCase().replaceAll(' ', '-')}`;
}

/** The numbers of the pages of a list after its first. */
export function furtherPages(list: readonly unknown[]): number[] {
  return Array.from({ length: Math.max(0, pagesOf(list) - 1) }, (_, at) => at + 2);
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

function coverageOf(language: string, groups: readonly Group[], n: number): string {
  const { lists } = wordsFor(language);
  const years = groups.map(([label]) => label).filter((label) => /^\d{4}$/.test(label));
  return phrase(years.length > 0 ? lists.coverage : lists.coverageUndated, {
    n,
    from: years.at(-1) ?? '',
    to: years[0] ?? '',
  });
}
