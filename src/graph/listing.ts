import type { Entry } from '../schemas/index.ts';
import type { Graph } from './build.ts';

const places = new WeakMap<readonly Entry[], ReadonlyMap<Entry, number>>();

/** The places of records in their list, reckoned once for each list. */
function placesIn(list: readonly Entry[]): ReadonlyMap<Entry, number> {
  const known = places.get(list) ?? new Map(list.map((entry, at) => [entry, at]));
  places.set(list, known);
  return known;
}

/** The records before and after one in the list of its collection: in time, or by name where the list goes by name. */
export function besides(graph: Graph, entry: Entry): { previous?: Entry; next?: Entry } {
  const list: readonly Entry[] = graph[entry.collection];
  const at = placesIn(list).get(entry) ?? -1;
  const [previous, next] = at < 0 ? [] : [list[at - 1], list[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
