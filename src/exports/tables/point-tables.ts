import { fullAddress, recordPath } from '../../addresses.ts';
import { dateOf, splitTarget } from '../../graph/build.ts';
import { standingOf, standingOrder } from '../../graph/ledger.ts';
import { commitment } from '../../schemas/declaration.ts';
import { pillar } from '../../schemas/framework.ts';
import { followUp, observation } from '../../schemas/ledger.ts';
import { relation } from '../../schemas/relation.ts';
import { strengths } from '../../schemas/vocabularies.ts';
import { entriesOf } from '../records.ts';
import { cellOf, columnsOf } from './schema-columns.ts';
import type { Column, Table } from './table.ts';

const text = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'string',
  description,
  ...more,
});
const position: Column = {
  name: 'position',
  type: 'integer',
  description: 'Place in the list of the record, from 1.',
  required: true,
};
const status = text('status', 'What has become of it by the day of the version.', {
  words: standingOrder,
  required: true,
});
const scale = Object.keys(strengths);

/** Every point with its address, whatever kind of text it stands in. */
export const pointsTable: Table = {
  name: 'points',
  description: 'Every commitment and every part of a framework, by its id.',
  key: ['id'],
  columns: [
    text('id', 'Id of the text and of the point, such as 2017-luxor-resolution#c3.', {
      required: true,
    }),
    text('record_id', 'Id of the text.', { references: 'records', required: true }),
    text('point', 'Id inside the text.', { required: true }),
    text('says', 'What it says, told in own words.', { required: true }),
    text('url', 'Address of the point.', { isAddress: true, required: true }),
  ],
  rows: ({ graph }) =>
    [...graph.declarations, ...graph.frameworks].flatMap((entry) =>
      (entry.collection === 'declarations' ? entry.commitments : entry.pillars).map((one) => [
        `${entry.id}#${one.id}`,
        entry.id,
        one.id,
        one.text,
        fullAddress(recordPath(entry, one.id)),
      ]),
    ),
};

const commitmentColumns = columnsOf(commitment, ['id']);

export const commitmentsTable: Table = {
  name: 'commitments',
  description: 'Every commitment of every declaration.',
  key: ['id'],
  columns: [
    text('id', 'Id of the declaration and of the point, such as 2017-luxor-resolution#c3.', {
      references: 'points',
      required: true,
    }),
    text('declaration_id', 'Id of the declaration.', {
      references: 'declarations',
      required: true,
    }),
    text('point', 'Id inside the declaration.', { required: true }),
    ...commitmentColumns,
    {
      name: 'strength_rank',
      type: 'integer',
      description: 'Place of the strength on its scale, from 1 for the weakest.',
      required: true,
    },
    text('adopted', 'When the declaration was adopted.'),
    status,
  ],
  rows: ({ graph, day }) =>
    graph.declarations.flatMap((declaration) =>
      declaration.commitments.map((one) => [
        `${declaration.id}#${one.id}`,
        declaration.id,
        one.id,
        ...commitmentColumns.map((column) => cellOf(one, column)),
        scale.indexOf(one.strength) + 1,
        declaration.adopted,
        standingOf(one, day).status,
      ]),
    ),
};

const pillarColumns = columnsOf(pillar, ['id']);

export const pillarsTable: Table = {
  name: 'pillars',
  description: 'Every numbered or named part of every framework.',
  key: ['id'],
  columns: [
    text('id', 'Id of the framework and of the part.', { references: 'points', required: true }),
    text('framework_id', 'Id of the framework.', { references: 'frameworks', required: true }),
    text('point', 'Id inside the framework.', { required: true }),
    ...pillarColumns,
  ],
  rows: ({ graph }) =>
    graph.frameworks.flatMap((framework) =>
      framework.pillars.map((one) => [
        `${framework.id}#${one.id}`,
        framework.id,
        one.id,
        ...pillarColumns.map((column) => cellOf(one, column)),
      ]),
    ),
};

const relationColumns = columnsOf(relation, ['target']);

export const relationsTable: Table = {
  name: 'relations',
  description: 'Every typed relation, as the record that states it has it; the inverse follows.',
  key: ['source_id', 'position'],
  columns: [
    text('source_id', 'Id of the record that states it.', {
      references: 'records',
      required: true,
    }),
    position,
    text('target_id', 'Id of the record it leads to.', { references: 'records', required: true }),
    text('target_point', 'The commitment or pillar that is meant.'),
    ...relationColumns,
    text('source_date', 'Date of the record that states it.'),
  ],
  rows: ({ graph }) =>
    entriesOf(graph).flatMap((entry) =>
      ('relations' in entry ? (entry.relations ?? []) : []).map((one, at) => {
        const { id, point } = splitTarget(one.target);
        const cells = relationColumns.map((column) => cellOf(one, column));
        return [entry.id, at + 1, id, point, ...cells, dateOf(entry)];
      }),
    ),
};

const followUpColumns = columnsOf(followUp);

export const followUpsTable: Table = {
  name: 'follow_ups',
  description: 'What meetings said would follow.',
  key: ['conference_id', 'position'],
  columns: [
    text('conference_id', 'Id of the meeting.', { references: 'conferences', required: true }),
    position,
    ...followUpColumns,
    status,
  ],
  rows: ({ graph, day }) =>
    graph.conferences.flatMap(({ id, followUps = [] }) =>
      followUps.map((one, at) => [
        id,
        at + 1,
        ...followUpColumns.map((column) => cellOf(one, column)),
        standingOf(one, day).status,
      ]),
    ),
};

const observationColumns = columnsOf(observation);

export const observationsTable: Table = {
  name: 'observations',
  description: 'Dated evidence of what became of follow-ups and commitments.',
  key: ['record_id', 'promise', 'position'],
  columns: [
    text('record_id', 'Id of the record.', { references: 'records', required: true }),
    text('promise', 'The commitment, or the position of the follow-up.', { required: true }),
    position,
    ...observationColumns,
  ],
  references: [{ columns: ['record_id', 'source'], to: 'citations', on: ['record_id', 'key'] }],
  rows: ({ graph }) =>
    [...graph.conferences, ...graph.declarations].flatMap((entry) => {
      const ledgers =
        entry.collection === 'conferences'
          ? (entry.followUps ?? []).map((one, at) => [String(at + 1), one.observations] as const)
          : entry.commitments.map(({ id, observations }) => [id, observations ?? []] as const);
      return ledgers.flatMap(([promise, observations]) =>
        observations.map((one, at) => [
          entry.id,
          promise,
          at + 1,
          ...observationColumns.map((column) => cellOf(one, column)),
        ]),
      );
    }),
};
