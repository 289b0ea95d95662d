import type { Draft } from '../authoring/draft.ts';
import { freeId, idFor, isTaken, slug } from '../authoring/record-id.ts';
import type { Graph } from '../graph/build.ts';
import type { Collection } from '../schemas/index.ts';

/** An id that nothing has yet: of the record's name, or of the words given where that has no letters for one. */
export function idOf(
  collection: Collection,
  draft: Draft,
  otherwise: string,
  graph: Graph,
): string {
  const made = idFor(collection, draft, graph) ?? slug(otherwise);
  return freeId([made], (id) => isTaken(id, graph));
}

/** The id of a dated record by its name, or by its kind where the name has no letters for one. */
export function datedId(
  collection: Collection,
  draft: Draft,
  date: string | undefined,
  graph: Graph,
): string {
  return idOf(collection, draft, `${date?.slice(0, 4) ?? 'new'}-${String(draft['kind'])}`, graph);
}
