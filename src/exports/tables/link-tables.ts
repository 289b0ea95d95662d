import type { Graph } from '../../graph/build.ts';
import { addressees } from '../../schemas/vocabularies.ts';
import type { Column, Table } from './table.ts';

/** One pair of a list: what has the list, and one of the values in it. */
type Pair = readonly [string, string];

/** A list that stands in one cell of another table, taken apart: one value a row, to count and to join by. */
function linkTable(
  name: string,
  description: string,
  [owner, value]: readonly [Column, Column],
  pairsOf: (graph: Graph) => readonly Pair[],
): Table {
  return {
    name,
    description,
    key: [owner.name, value.name],
    columns: [
      { ...owner, required: true },
      { ...value, required: true },
    ],
    rows: ({ graph }) => [
      ...new Map(pairsOf(graph).map((pair) => [pair.join('\n'), [...pair]])).values(),
    ],
  };
}

const key = (name: string, description: string, references: string): Column => ({
  name,
  type: 'string',
  description,
  references,
});
const commitment = key('commitment_id', 'Id of the commitment.', 'commitments');
const topic = key('topic_id', 'Id of the topic.', 'topics');
const organization = key('organization_id', 'Id of the organization.', 'organizations');

const commitmentsOf = (graph: Graph) =>
  graph.declarations.flatMap(({ id, commitments }) =>
    commitments.map((one) => ({ ...one, id: `${id}#${one.id}` })),
  );

/** Lists of words and ids, one value a row. */
export const linkTables: readonly Table[] = [
  linkTable(
    'commitment_topics',
    'Which commitment is on which topic.',
    [commitment, topic],
    (graph) =>
      commitmentsOf(graph).flatMap(({ id, topics }) => topics.map((one): Pair => [id, one])),
  ),
  linkTable(
    'commitment_addressees',
    'Whom each commitment addresses.',
    [
      commitment,
      {
        name: 'addressee',
        type: 'string',
        description: 'Who is to act.',
        words: Object.keys(addressees),
      },
    ],
    (graph) =>
      commitmentsOf(graph).flatMap(({ id, addressees: to }) => to.map((one): Pair => [id, one])),
  ),
  linkTable(
    'pillar_topics',
    'Which part of a framework is on which topic, as far as an editor has said so.',
    [key('pillar_id', 'Id of the framework and of the part.', 'pillars'), topic],
    (graph) =>
      graph.frameworks.flatMap(({ id, pillars }) =>
        pillars.flatMap((pillar) =>
          (pillar.topics ?? []).map((one): Pair => [`${id}#${pillar.id}`, one]),
        ),
      ),
  ),
  linkTable(
    'issuers',
    'Which organization issued which declaration.',
    [key('declaration_id', 'Id of the declaration.', 'declarations'), organization],
    (graph) =>
      graph.declarations.flatMap(({ id, issuers = [] }) => issuers.map((one): Pair => [id, one])),
  ),
  linkTable(
    'series_organizers',
    'Which organization usually holds which series.',
    [key('series_id', 'Id of the series.', 'series'), organization],
    (graph) =>
      graph.series.flatMap(({ id, organizers = [] }) => organizers.map((one): Pair => [id, one])),
  ),
];
