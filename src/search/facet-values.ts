import type { Graph } from '../graph/build.ts';
import { collections, type Collection } from '../schemas/index.ts';
import type { Vocabulary } from '../schemas/vocabularies.ts';
import { countryName, wordsFor, type Words } from '../words/index.ts';
import { topicLabel } from '../words/records.ts';
import { filtersOf } from './index/filters.ts';
import { forEachFacet, type Facet } from './state.ts';

/** One value that results can be narrowed to. */
export interface FacetValue {
  value: string;
  label: string;
  /** How many records have it. */
  count: number;
}

/** So many values of a facet are offered, those of most records; others can still be named in the address. */
const OFFERED = 200;

/** The values of each facet: types as the site orders them, strength as its scale, years latest first, the others by how many records have them. */
export function facetValues(graph: Graph, language: string): Record<Facet, FacetValue[]> {
  const counts = countsOf(graph);
  return forEachFacet((facet) =>
    [...counts[facet]]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, OFFERED)
      .map(([value, count]) => ({ value, count, label: labelOf(graph, language, facet, value) }))
      .toSorted(orderOf(facet, wordsFor(language))),
  );
}

function countsOf(graph: Graph): Record<Facet, Map<string, number>> {
  const counts = forEachFacet(() => new Map<string, number>());
  for (const entry of graph.entries.values())
    for (const [facet, value] of filtersOf(graph, entry))
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  return counts;
}

function labelOf(graph: Graph, language: string, facet: Facet, value: string): string {
  const words = wordsFor(language);
  switch (facet) {
    case 'type':
      return words.collections[value as Collection].title;
    case 'topic': {
      const topic = graph.topicsById.get(value);
      return topic ? topicLabel(language, topic) : value;
    }
    case 'organization': {
      const organization = graph.entries.get(value);
      return organization?.short ?? organization?.name ?? value;
    }
    case 'country':
      return countryName(language, value);
    case 'year':
      return value;
    default:
      return vocabulariesOf(words, facet).find((each) => each[value])?.[value]?.label ?? value;
  }
}

/** The closed lists in which the values of a facet stand. */
function vocabulariesOf(
  { vocabularies }: Words,
  facet: 'kind' | 'strength' | 'status',
): Vocabulary[] {
  const { conferenceKinds, declarationKinds, frameworkKinds, organizationKinds } = vocabularies;
  switch (facet) {
    case 'kind':
      return [conferenceKinds, declarationKinds, frameworkKinds, organizationKinds];
    case 'strength':
      return [vocabularies.strengths];
    case 'status':
      return [vocabularies.conferenceStatuses, vocabularies.frameworkStatuses];
  }
}

type Comparison = (a: FacetValue, b: FacetValue) => number;

const byCount: Comparison = (a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en');

/** In the order of a list. */
function asIn(values: readonly string[]): Comparison {
  return (a, b) => values.indexOf(a.value) - values.indexOf(b.value);
}

function orderOf(facet: Facet, { vocabularies }: Words): Comparison {
  switch (facet) {
    case 'type':
      return asIn(collections);
    case 'year':
      return (a, b) => Number(b.value) - Number(a.value);
    case 'strength':
      return asIn(Object.keys(vocabularies.strengths));
    default:
      return byCount;
  }
}
