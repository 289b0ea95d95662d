import { site } from '../../../site.config.ts';
import { fullAddress, recordPath } from '../../addresses.ts';
import { dateOf, type Graph } from '../../graph/build.ts';
import type { Entry } from '../../schemas/index.ts';
import type { Dataset } from '../dataset.ts';

/** What every form of citation is made of. */
export interface Cited {
  /** Key for reference managers: the id, and for a point the id and its own joined. */
  key: string;
  /** Who issued, keeps or convened it; the site itself where the record is about a body or a series. */
  authors: string[];
  title: string;
  /** Names a point of the text, such as `c3`. */
  point?: string;
  /** When it was issued or held, as precise as it is known. */
  date?: string;
  /** Last day of a meeting of several days. */
  until?: string;
  /** Where a meeting was held. */
  place?: { city?: string | undefined; country: string } | undefined;
  url: string;
  collection: Entry['collection'];
  version: string;
  /** Day on which the record stood so. */
  day: string;
}

/** What a citation of a record, or of one point of it, has to name. */
export function citedOf({ graph, version, day }: Dataset, entry: Entry, point?: string): Cited {
  const date = dateOf(entry);
  const until = entry.collection === 'conferences' ? entry.dates?.end : undefined;
  return {
    key: point === undefined ? entry.id : `${entry.id}-${point}`,
    authors: authorsOf(graph, entry),
    title: entry.name,
    ...(point !== undefined && { point }),
    ...(date !== undefined && { date }),
    ...(until !== undefined && until !== date && { until }),
    ...(entry.collection === 'conferences' && { place: entry.place }),
    url: fullAddress(recordPath(entry, point)),
    collection: entry.collection,
    version,
    day,
  };
}

/** A record and each of its commitments, as they are cited. */
export function allCited(dataset: Dataset, entry: Entry): Cited[] {
  const points = entry.collection === 'declarations' ? entry.commitments.map(({ id }) => id) : [];
  return [undefined, ...points].map((point) => citedOf(dataset, entry, point));
}

function authorsOf(graph: Graph, entry: Entry): string[] {
  const names = bodiesOf(entry).flatMap((id) => graph.entries.get(id)?.name ?? []);
  return names.length > 0 ? [...new Set(names)] : [site.name];
}

/** Those who called a meeting, or where nobody is said to have called it, those who received it; funders do not author it. */
const callers = [new Set(['organizer', 'co-organizer']), new Set(['host', 'co-host'])];

function bodiesOf(entry: Entry): readonly string[] {
  switch (entry.collection) {
    case 'conferences':
      return (
        callers
          .map((roles) => (entry.organizers ?? []).filter(({ role }) => roles.has(role)))
          .find((found) => found.length > 0) ?? []
      ).map(({ org }) => org);
    case 'declarations':
      return entry.issuers ?? [];
    case 'frameworks':
      return [entry.custodian];
    case 'organizations':
    case 'series':
      return [];
  }
}
