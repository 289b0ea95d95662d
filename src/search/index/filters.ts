import { dateOf, type Graph } from '../../graph/build.ts';
import { firstDay } from '../../graph/chronology.ts';
import type { Entry, Place } from '../../schemas/index.ts';
import type { Facet } from '../state.ts';

/** The first day that the date of a record may mean. */
export function dayOf(entry: Entry): string | undefined {
  const date = dateOf(entry);
  return date && firstDay(date);
}

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

/** The organizations that convened, issued, keep or are the parent of a record. */
function organizationsOf(entry: Entry): readonly (string | undefined)[] {
  switch (entry.collection) {
    case 'conferences':
      return (entry.organizers ?? []).map(({ org }) => org);
    case 'declarations':
      return entry.issuers ?? [];
    case 'frameworks':
      return [entry.custodian];
    case 'organizations':
      return [entry.parent];
    case 'series':
      return entry.organizers ?? [];
  }
}
