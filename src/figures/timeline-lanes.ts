import { compareInTime, dateOf, type Graph } from '../graph/build.ts';
import type { Conference, Declaration, Framework, Organization } from '../schemas/index.ts';

/** A record that has a place in time. */
export type Dated = Conference | Declaration | Framework;

/** The records of one organization and its bodies, in time; of all others where there is no organization. */
export interface Lane {
  organization: Organization | undefined;
  entries: Dated[];
}

/** Organizations with a lane of their own: as many as one can tell apart at a glance. */
const LANES = 7;

/** All that can stand on a timeline, in time; records without a date come last. */
export function timelineEntries(graph: Graph): Dated[] {
  return [...graph.conferences, ...graph.declarations, ...graph.frameworks].toSorted(compareInTime);
}

/** Who called the meeting, issued the declaration or keeps the framework; a declaration in nobody's name is its meeting's. */
export function bodiesOf(graph: Graph, entry: Dated): Organization[] {
  const ids = idsOf(graph, entry);
  return ids.flatMap((id) => {
    const found = graph.entries.get(id);
    return found?.collection === 'organizations' ? [found] : [];
  });
}

function idsOf(graph: Graph, entry: Dated): readonly string[] {
  if (entry.collection === 'frameworks') return [entry.custodian];
  if (entry.collection === 'conferences') return (entry.organizers ?? []).map(({ org }) => org);
  if (entry.issuers?.length) return entry.issuers;
  const meeting = graph.entries.get(entry.adoptedAt ?? '');
  return meeting?.collection === 'conferences' ? idsOf(graph, meeting) : [];
}

/**
 * Shares the dated records out among lanes, each to one: that of the first of its organizations that has a lane, or is
 * part of one that has. The organizations with the most dated records have lanes, the largest first.
 */
export function lanesOf(graph: Graph): Lane[] {
  const entries = timelineEntries(graph).filter((entry) => dateOf(entry) !== undefined);
  const counts = new Map<Organization, number>();
  for (const body of entries.flatMap((entry) => bodiesOf(graph, entry)))
    counts.set(body, (counts.get(body) ?? 0) + 1);
  const holders = [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || a.id.localeCompare(b.id, 'en'))
    .slice(0, LANES)
    .map(([organization]) => organization);
  const shares = Map.groupBy(entries, (entry) => holderOf(graph, entry, new Set(holders)));
  return [...holders, undefined].flatMap((organization) => {
    const share = shares.get(organization);
    return share ? [{ organization, entries: share }] : [];
  });
}

function holderOf(
  graph: Graph,
  entry: Dated,
  holders: ReadonlySet<Organization>,
): Organization | undefined {
  return bodiesOf(graph, entry)
    .map((body) => lineUpward(graph, body).find((above) => holders.has(above)))
    .find((holder) => holder !== undefined);
}

/** An organization, the one it is part of, and so on. */
function lineUpward(graph: Graph, body: Organization): Organization[] {
  const line = new Set<Organization>([body]);
  for (const { parent } of line) {
    const above = graph.entries.get(parent ?? '');
    if (above?.collection === 'organizations') line.add(above);
  }
  return [...line];
}
