import {
  collections,
  referencesOf,
  type Commitment,
  type Declaration,
  type Entry,
  type Topic,
} from '../schemas/index.ts';
import { referencesIn } from '../schemas/reference.ts';
import { mentioning, splitTarget, type Graph } from './build.ts';

/** A commitment with the declaration it stands in. */
export interface CommitmentOf {
  declaration: Declaration;
  commitment: Commitment;
}

/** The records that name a topic, in the order of the collections. */
export function entriesOn(graph: Graph, topic: Topic): Entry[] {
  return collections.flatMap((collection): Entry[] =>
    mentioning(graph, topic.id, collection, 'topics'),
  );
}

/** The commitments on a topic, in the order of their declarations. */
export function commitmentsOn(graph: Graph, topic: Topic): CommitmentOf[] {
  return mentioning(graph, topic.id, 'declarations', 'commitments').flatMap((declaration) =>
    declaration.commitments
      .filter(({ topics }) => topics.includes(topic.id))
      .map((commitment) => ({ declaration, commitment })),
  );
}

/** The topics that name this one as broader. */
export function narrowerThan(graph: Graph, topic: Topic): Topic[] {
  return graph.topics.filter(({ broader }) => broader === topic.id);
}

/** A topic with the number of records and commitments that name it together with another. */
export interface Neighbour {
  topic: Topic;
  count: number;
}

/** The topics that are named most often together with this one, most often first. */
export function neighboursOf(graph: Graph, topic: Topic, most: number): Neighbour[] {
  const together = [
    ...entriesOn(graph, topic).flatMap((entry) => ('topics' in entry ? [entry.topics] : [])),
    ...commitmentsOn(graph, topic).map(({ commitment }) => commitment.topics),
  ];
  const counts = Map.groupBy(together.flat(), (id) => id);
  return [...counts]
    .flatMap(([id, named]) => {
      const neighbour = graph.topicsById.get(id);
      return neighbour && id !== topic.id ? [{ topic: neighbour, count: named.length }] : [];
    })
    .toSorted((a, b) => b.count - a.count || a.topic.label.localeCompare(b.topic.label, 'en'))
    .slice(0, most);
}

/** What belongs to a topic for one who takes it along: the records and commitments on it, and the records that these name. */
export function bundleOn(graph: Graph, topic: Topic): Entry[] {
  const on = new Set<Entry>([
    ...entriesOn(graph, topic),
    ...commitmentsOn(graph, topic).map(({ declaration }) => declaration),
  ]);
  const named = [...on].flatMap((entry) =>
    referencesIn(entry, referencesOf[entry.collection]).flatMap(
      ({ target }) => graph.entries.get(splitTarget(target).id) ?? [],
    ),
  );
  return [...new Set([...on, ...named])];
}
