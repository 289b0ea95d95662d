import { idFor, slug } from '../authoring/record-id.ts';
import type { Draft } from '../authoring/draft.ts';
import type { Graph } from '../graph/build.ts';
import type { Collection } from '../schemas/index.ts';

/** An id that nothing has yet: the words themselves, or the words and a number. */
export function freeId(words: string, graph: Graph): string {
  const short = words.slice(0, 80).replace(/-$/, '');
  const numbered = Array.from({ length: 99 }, (_, index) => `${short}-${index + 2}`);
  return [short, ...numbered].find((id) => !isTaken(id, graph)) ?? short;
}

function isTaken(id: string, graph: Graph): boolean {
  return graph.entries.has(id) || graph.topicsById.has(id) || graph.moved.has(id);
}

/** The id of a dated record by its name, or by its kind where the name has no letters for one. */
export function datedId(
  collection: Collection,
  draft: Draft,
  date: string | undefined,
  graph: Graph,
): string {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  const made = idFor(collection, draft, graph);
  const fallback = [date?.slice(0, 4) ?? 'new', String(draft['kind'])].join('-');
  return freeId(made === undefined || made === year ? slug(fallback) : made, graph);
}
