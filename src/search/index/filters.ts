import { dateOf, type Graph } from '../../graph/build.ts';
import { firstDay } from '../../graph/chronology.ts';
import { organizationsOf, placeOf } from '../../graph/facets.ts';
import type { Entry } from '../../schemas/index.ts';
import type { Facet } from '../state.ts';

/** The first day that the date of a record may mean. */
export function dayOf(entry: Entry): string | undefined {
  const date = dateOf(entry);
  return date && firstDay(date);
}

/** The facets of a record: name and value, one pair for each value. */
export function filtersOf(graph: Pick<Graph, 'entries'>, entry: Entry): [Facet, string][] {
  const year = dayOf(entry)?.slice(0, 4);
  const values: Record<Facet, readonly (string | undefined)[]> = {
    type: [entry.collection],
    kind: ['kind' in entry ? entry.kind : undefined],
    topic: 'topics' in entry ? entry.topics : [],
    organization: organizationsOf(entry),
    country: [placeOf(graph, entry)?.country],
    year: [year],
    strength:
      entry.collection === 'declarations' ? entry.commitments.map(({ strength }) => strength) : [],
    status: ['status' in entry ? entry.status : undefined],
  };
  return Object.entries(values).flatMap(([facet, all]) =>
    [...new Set(all)]
      .filter((value) => value !== undefined)
      .map((value): [Facet, string] => [facet as Facet, value]),
  );
}
