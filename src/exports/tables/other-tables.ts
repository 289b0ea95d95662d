import { identityOf, sourcesOf } from '../../graph/sources.ts';
import { conference } from '../../schemas/conference.ts';
import { framework } from '../../schemas/framework.ts';
import type { Entry } from '../../schemas/index.ts';
import { correction, disagreement, source } from '../../schemas/source.ts';
import { entriesOf } from '../records.ts';
import { topicsOf } from '../subjects.ts';
import { digestOf } from '../version.ts';
import { cellOf, columnsOf } from './schema-columns.ts';
import { joined, type Column, type Reference, type Table } from './table.ts';

const record: Column = {
  name: 'record_id',
  type: 'string',
  description: 'Id of the record.',
  references: 'records',
  required: true,
};
const position: Column = {
  name: 'position',
  type: 'integer',
  description: 'Place in the list of the record, from 1.',
  required: true,
};

const DIGITS = 12;

/** A short name of a source, made of what makes it the same in every record. */
function sourceId(one: Entry['sources'][number]): string {
  return digestOf(identityOf(one)).slice(0, DIGITS);
}

const sourceColumns = columnsOf(source, ['id', 'supports']);
const ofSource: Column = {
  name: 'id',
  type: 'string',
  description: 'Made of the address, or of publisher and title for a source off the web.',
  required: true,
};

/** A source as the record that speaks of it cites it. */
const toCitation: Reference = {
  columns: ['record_id', 'source'],
  to: 'citations',
  on: ['record_id', 'key'],
};

/** Lists of a record that have no table elsewhere. */
function listTable<T extends object>(
  name: string,
  description: string,
  schema: Parameters<typeof columnsOf>[0],
  itemsOf: (entry: Entry) => readonly T[],
): Table {
  const columns = columnsOf(schema);
  return {
    name,
    description,
    key: ['record_id', 'position'],
    columns: [record, position, ...columns],
    references: columns.some((column) => column.name === 'source') ? [toCitation] : [],
    rows: ({ graph }) =>
      entriesOf(graph).flatMap((entry) =>
        itemsOf(entry).map((one, at) => [
          entry.id,
          at + 1,
          ...columns.map((column) => cellOf(one, column)),
        ]),
      ),
  };
}

const { people, organizers, previousDates } = conference.shape;
const person = people.unwrap().element;
const organizer = organizers.unwrap().element;
const plan = previousDates.unwrap().element;
const version = framework.shape.versions.unwrap().element;

/** Sources and what stands in lists of records. */
export const otherTables: readonly Table[] = [
  {
    name: 'sources',
    description: 'Every source, once for all records that cite it.',
    key: ['id'],
    columns: [
      ofSource,
      ...sourceColumns,
      {
        name: 'cited_by',
        type: 'integer',
        description: 'How many records cite it.',
        required: true,
      },
    ],
    rows: ({ graph }) =>
      sourcesOf(graph).map(({ source: one, citedBy }) => [
        sourceId(one),
        ...sourceColumns.map((column) => cellOf(one, column)),
        citedBy.length,
      ]),
  },
  {
    name: 'citations',
    description: 'Which record cites which source, and for which of its fields.',
    key: ['record_id', 'key'],
    columns: [
      record,
      {
        name: 'key',
        type: 'string',
        description: 'Key of the source inside the record.',
        required: true,
      },
      { ...ofSource, name: 'source_id', references: 'sources' },
      {
        name: 'supports',
        type: 'string',
        description: 'Fields of the record that it supports.',
        isList: true,
      },
    ],
    rows: ({ graph }) =>
      entriesOf(graph).flatMap((entry) =>
        entry.sources.map((one) => [entry.id, one.id, sourceId(one), joined(one.supports)]),
      ),
  },
  listTable('people', 'People who had a part in a meeting.', person, (entry) =>
    entry.collection === 'conferences' ? (entry.people ?? []) : [],
  ),
  listTable('organizers', 'Who called, hosted or paid for a meeting.', organizer, (entry) =>
    entry.collection === 'conferences' ? (entry.organizers ?? []) : [],
  ),
  listTable(
    'previous_dates',
    'When a meeting was planned for before it was moved.',
    plan,
    (entry) => (entry.collection === 'conferences' ? (entry.previousDates ?? []) : []),
  ),
  listTable('versions', 'Editions and steps of a framework.', version, (entry) =>
    entry.collection === 'frameworks' ? (entry.versions ?? []) : [],
  ),
  listTable(
    'corrections',
    'What was wrong in a record and has been put right.',
    correction,
    (entry) => entry.corrections ?? [],
  ),
  listTable(
    'disagreements',
    'Where sources say something else.',
    disagreement,
    (entry) => entry.disputed ?? [],
  ),
  {
    name: 'record_topics',
    description: 'Which record or which of its commitments is on which topic.',
    key: ['record_id', 'topic_id'],
    columns: [
      record,
      {
        name: 'topic_id',
        type: 'string',
        description: 'Id of the topic.',
        references: 'topics',
        required: true,
      },
    ],
    rows: ({ graph }) =>
      entriesOf(graph).flatMap((entry) => [...topicsOf(entry)].map((topic) => [entry.id, topic])),
  },
];
