import countries from 'i18n-iso-countries';
import type { Graph } from '../graph/build.ts';
import { facets, narrowedLists, type Narrowed } from '../graph/facets.ts';
import { languageOfRecords } from '../languages.ts';
import type { Collection } from '../schemas/index.ts';
import { countryName, wordsFor } from './index.ts';
import { kindLabel, titleOf, topicLabel, topicLanguage } from './records.ts';

/** What the value of a facet is called. */
export function facetLabel(
  graph: Graph,
  language: string,
  { facet, value, entries }: Narrowed,
): string {
  switch (facet) {
    case 'kind':
      return entries[0] ? kindLabel(wordsFor(language), entries[0]) : value;
    case 'on': {
      const topic = graph.topicsById.get(value);
      return topic ? topicLabel(language, topic) : value;
    }
    case 'by': {
      const organization = graph.entries.get(value);
      return (
        organization?.short ?? (organization ? titleOf(wordsFor(language), organization) : value)
      );
    }
    case 'in':
      return countryName(language, countries.alpha3ToAlpha2(value.toUpperCase()) ?? value);
  }
}

/** The title of a narrowed list: "Conferences: Ministerial conference". */
export function narrowedTitle(graph: Graph, language: string, narrowed: Narrowed): string {
  const { collections, colon } = wordsFor(language);
  return collections[narrowed.collection].title + colon + facetLabel(graph, language, narrowed);
}

/** The path of a narrowed list. */
export function narrowedPath({ collection, facet, value }: Narrowed): `/${string}` {
  return `/${collection}/${facet}/${value}/`;
}

/** The ways to narrow a list by one facet. */
export interface FacetGroup {
  label: string;
  /** Whether the page shows one of its parts. */
  isOpen: boolean;
  parts: {
    label: string;
    /** The language of the label, where it is not that of the page. */
    lang: string | undefined;
    path: `/${string}`;
    count: number;
    isCurrent: boolean;
  }[];
}

/** All ways to narrow the list of a collection, facet by facet; none for a facet that would narrow nothing. */
export function facetGroups(
  graph: Graph,
  language: string,
  collection: Collection,
  current?: Narrowed,
): FacetGroup[] {
  const { listFacets: words } = wordsFor(language);
  const lists = narrowedLists(graph, collection);
  return facets
    .map((facet) => ({
      label: facet === 'by' ? words.by[collection] : words[facet],
      isOpen: facet === current?.facet,
      parts: lists
        .filter((list) => list.facet === facet)
        .map((list) => ({
          label: facetLabel(graph, language, list),
          lang: languageOf(graph, language, list),
          path: narrowedPath(list),
          count: list.entries.length,
          isCurrent: facet === current?.facet && list.value === current.value,
        })),
    }))
    .filter(({ parts }) => parts.length > 0);
}

function languageOf(graph: Graph, language: string, { facet, value }: Narrowed) {
  if (facet === 'on') return topicLanguage(language, graph.topicsById.get(value));
  return facet === 'by' ? languageOfRecords(language) : undefined;
}
