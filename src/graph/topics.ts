import {
  collections,
  type Commitment,
  type Declaration,
  type Entry,
  type Topic,
} from '../schemas/index.ts';
import { mentioning, type Graph } from './build.ts';

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
