import type { Entry, Publisher, Source } from '../schemas/index.ts';
import type { Graph } from './build.ts';

const judged = new WeakMap<readonly Publisher[], ReadonlyMap<string, Publisher>>();

/** The judgement of a source's publisher. */
export function publisherOf(
  { publishers }: Graph,
  { publisher }: Pick<Source, 'publisher'>,
): Publisher | undefined {
  const byName = judged.get(publishers) ?? new Map(publishers.map((one) => [one.name, one]));
  judged.set(publishers, byName);
  return byName.get(publisher);
}

/** Whether all that a record says rests on one source that is neither official nor press. */
export function restsOnOneWeakSource(graph: Graph, { sources }: Entry): boolean {
  const [only, ...others] = sources;
  return (
    only !== undefined && others.length === 0 && publisherOf(graph, only)?.quality === 'secondary'
  );
}
