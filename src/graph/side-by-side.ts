import type { Entry } from '../schemas/index.ts';
import { mentioning, type Graph } from './build.ts';
import { compare, type Comparison, type Lens } from './comparison.ts';
import { answersOf, type Derived } from './questions.ts';

/** Records of the graph side by side. */
export function sideBySide(graph: Graph, entries: readonly Entry[], lens?: Lens): Comparison {
  return compare(
    entries,
    graph.topics,
    (entry, points) => answersOf(entry, points, derivedOf(graph, entry)),
    lens,
  );
}

/** What other records say of one, as far as it is asked in a comparison. */
export function derivedOf(graph: Graph, entry: Entry): Derived {
  const meeting =
    entry.collection === 'declarations' ? graph.entries.get(entry.adoptedAt ?? '') : undefined;
  const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
  return {
    outcomes: idsOf(mentioning(graph, entry.id, 'declarations', 'adoptedAt')),
    bodies: idsOf(mentioning(graph, entry.id, 'organizations', 'parent')),
    ...(meeting?.collection === 'conferences' && meeting.place && { place: meeting.place }),
  };
}
