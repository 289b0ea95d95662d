import { isLong, mentionListsOf, peopleListOf, topicListsOf, workListsOf } from '../graph/hubs.ts';
import { relationsOf, type Related } from '../graph/relations.ts';
import type { Graph } from '../graph/build.ts';
import { commitmentsOn, type CommitmentOf } from '../graph/topics.ts';
import type { Entry } from '../schemas/index.ts';

/** A list that is too long for the page it follows from, and what it is a list of. */
export type LongList = {
  params: { collection: string; id: string; list: string };
  /** Name of the record or topic. */
  name: string;
} & (
  | { of: 'entries'; items: readonly Entry[] }
  | { of: 'relations'; items: readonly Related[] }
  | { of: 'commitments'; items: readonly CommitmentOf[] }
);

/** All lists that have pages of their own. */
export function longListsOf(graph: Graph): LongList[] {
  const mentioned = [...graph.entries.values()].filter(({ id }) =>
    isLong(graph.mentions.get(id) ?? []),
  );
  return [
    ...mentioned.flatMap((entry) => longListsOfRecord(graph, entry)),
    ...longListsOfTopics(graph),
  ];
}

function longListsOfRecord(graph: Graph, entry: Entry): LongList[] {
  const { collection, id, name } = entry;
  const relations = relationsOf(graph, entry);
  return [
    ...[
      ...workListsOf(graph, entry),
      ...peopleListOf(graph, entry),
      ...mentionListsOf(graph, entry),
    ]
      .filter(({ entries }) => isLong(entries))
      .map(({ list, entries: items }): LongList => {
        return { params: { collection, id, list }, name, of: 'entries', items };
      }),
    ...(isLong(relations)
      ? [
          {
            params: { collection, id, list: 'relations' },
            name,
            of: 'relations',
            items: relations,
          } satisfies LongList,
        ]
      : []),
  ];
}

function longListsOfTopics(graph: Graph): LongList[] {
  return graph.topics.flatMap((topic): LongList[] => {
    const { id, label: name } = topic;
    // Latest first, as in every long list.
    const commitments = commitmentsOn(graph, topic).toReversed();
    const params = { collection: 'topics', id };
    return [
      ...topicListsOf(graph, topic)
        .filter(({ entries }) => isLong(entries))
        .map(({ list, entries: items }): LongList => {
          return { params: { ...params, list }, name, of: 'entries', items };
        }),
      ...(isLong(commitments)
        ? [
            {
              params: { ...params, list: 'commitments' },
              name,
              of: 'commitments',
              items: commitments,
            } satisfies LongList,
          ]
        : []),
    ];
  });
}
