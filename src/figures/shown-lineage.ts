import type { Graph } from '../graph/build.ts';
import { lineageOf, type Lineage } from '../graph/lineage.ts';
import type { Declaration, Framework } from '../schemas/index.ts';
import { layoutLineage } from './lineage.ts';

/** Fewer records tell no story, and more are no small figure. */
const FEWEST = 5;
const MOST = 9;
/** The room that a figure has among other things, in its own units. */
const ROOM = { width: 760, height: 300 };
/** So many texts are looked at. */
const LOOKS = 100;

/** The text of which most is said whose line of records makes a small figure. */
export function lineageToShow(
  graph: Graph,
): { entry: Declaration | Framework; lineage: Lineage } | undefined {
  const said = ({ id }: { id: string }) => graph.mentions.get(id)?.length ?? 0;
  const texts = [...graph.frameworks, ...graph.declarations]
    .toSorted((a, b) => said(b) - said(a) || (a.id < b.id ? -1 : 1))
    .slice(0, LOOKS);
  for (const entry of texts) {
    const lineage = lineageOf(graph, entry);
    if (lineage.entries.length < FEWEST || lineage.entries.length > MOST) continue;
    const { width, height } = layoutLineage(lineage);
    if (width <= ROOM.width && height <= ROOM.height) return { entry, lineage };
  }
  return undefined;
}
