import type { Graph } from '../graph/build.ts';
import { collections, type Collection } from '../schemas/index.ts';
import { countryName, wordsFor } from '../words/index.ts';
import { topicLabel } from '../words/records.ts';
import { filtersOf } from './fields.ts';
import { forEachFacet, type Facet } from './state.ts';

/** One value that results can be narrowed to. */
export interface FacetValue {
  value: string;
  label: string;
  /** How many records have it. */
  count: number;
}

/** The values of each facet: types as the site orders them, years latest first, the others by how many records have them. */
export function facetValues(graph: Graph, language: string): Record<Facet, FacetValue[]> {
  const counts = countsOf(graph);
  return forEachFacet((facet) =>
    [...counts[facet]]
      .map(([value, count]) => ({ value, count, label: labelOf(graph, language, facet, value) }))
      .toSorted(orderOf[facet]),
  );
}

function countsOf(graph: Graph): Record<Facet, Map<string, number>> {
  const counts = forEachFacet(() => new Map<string, number>());
  for (const entry of graph.entries.values())
    for (const [facet, value] of filtersOf(entry))
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  return counts;
}

function labelOf(graph: Graph, language: string, facet: Facet, value: string): string {
  switch (facet) {
    case 'type':
      return wordsFor(language).collections[value as Collection].title;
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
  }
}

type Comparison = (a: FacetValue, b: FacetValue) => number;

const byCount: Comparison = (a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en');
const bySite: Comparison = (a, b) =>
  collections.indexOf(a.value as Collection) - collections.indexOf(b.value as Collection);

const orderOf: Record<Facet, Comparison> = {
  type: bySite,
  topic: byCount,
  organization: byCount,
  country: byCount,
  year: (a, b) => Number(b.value) - Number(a.value),
};
