import { splitTarget, type Graph } from '../graph/build.ts';
import type { Entry } from '../schemas/index.ts';
import { fileOf, type Check, type Surroundings } from './check.ts';
import { nearest } from './near-miss.ts';
import { entriesOf, referenceSites } from './reference-sites.ts';

/** The ids at the two ends of a reference. */
type Link = readonly [from: string, to: string];

export const orphan: Check = {
  id: 'orphan',
  describe:
    'No record stands alone: each names another record or is named by one. A meeting with a date stands in the calendar.',
  check(graph, report, surroundings) {
    const entries = entriesOf(graph);
    // The first record of all has none that it could name.
    if (entries.length < 2 || isPartial(graph, surroundings)) return;
    const linked = new Set(linksIn(graph).flat());
    for (const entry of entries.filter((one) => !linked.has(one.id) && !isInCalendar(one))) {
      const unexpected = 'record that names no other and that none names';
      const expected = 'a reference to another record here, or one to this record there';
      report({ file: fileOf(entry), path: [], unexpected, expected });
    }
  },
};

/** A meeting that has only been announced names nobody at times; readers meet it by its date. */
function isInCalendar(entry: Entry): boolean {
  return entry.collection === 'conferences' && entry.dates !== undefined;
}

/** The references from record to record, by present ids and as they were probably meant; topics, which strangers share, are none. */
function linksIn(graph: Graph): Link[] {
  const ids = [...graph.entries.keys()];
  return referenceSites(graph).flatMap(({ from, to, target }): Link[] => {
    if (!from || to.includes('topics')) return [];
    const named = splitTarget(target).id;
    const present = graph.moved.get(named) ?? named;
    const meant = graph.entries.has(present) ? present : (nearest(present, ids) ?? present);
    return meant === from.id ? [] : [[from.id, meant]];
  });
}

/** Whether some record is not well-formed: it may be the very one that names others. */
export function isPartial(graph: Graph, { taken }: Surroundings): boolean {
  return [...taken].some(
    ([id, kinds]) => !graph.entries.has(id) && kinds.some((kind) => kind !== 'topics'),
  );
}
