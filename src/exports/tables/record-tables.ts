import { fullAddress, recordPath } from '../../addresses.ts';
import { dateOf } from '../../graph/build.ts';
import { collections, schemas, type Collection } from '../../schemas/index.ts';
import { term } from '../../schemas/term.ts';
import { topic } from '../../schemas/topic.ts';
import { entriesOf } from '../records.ts';
import { cellOf, columnsOf } from './schema-columns.ts';
import type { Column, Table } from './table.ts';

const about: Record<Collection, string> = {
  conferences: 'Dated meetings of any kind.',
  declarations: 'Outcome documents that meetings adopted or issued.',
  frameworks: 'Standing instruments.',
  organizations: 'Who convenes, adopts, keeps or attends.',
  series: 'Recurring meetings.',
};

const id: Column = {
  name: 'id',
  type: 'string',
  description: 'Permanent id.',
  required: true,
};

/** Every record with what all kinds have in common. */
export const recordsTable: Table = {
  name: 'records',
  description: 'Every record of every collection, with what all of them have.',
  key: ['id'],
  columns: [
    id,
    {
      name: 'collection',
      type: 'string',
      description: 'Name of its collection.',
      words: collections,
      required: true,
    },
    { name: 'name', type: 'string', description: 'Official name.', required: true },
    { name: 'date', type: 'string', description: 'The date by which it takes its place in time.' },
    { name: 'url', type: 'string', description: 'Address of its page.', required: true },
  ],
  rows: ({ graph }) =>
    entriesOf(graph).map((entry) => [
      entry.id,
      entry.collection,
      entry.name,
      dateOf(entry),
      fullAddress(recordPath(entry)),
    ]),
};

function collectionTable(collection: Collection): Table {
  const columns = columnsOf(schemas[collection]);
  return {
    name: collection,
    description: about[collection],
    key: ['id'],
    columns: [{ ...id, references: 'records' }, ...columns],
    rows: ({ graph }) =>
      graph[collection].map((entry) => [entry.id, ...columns.map((one) => cellOf(entry, one))]),
  };
}

const topicColumns = columnsOf(topic);
const termColumns = columnsOf(term, ['refers']);

/** A table for each collection, the topics and the glossary. */
export const recordTables: readonly Table[] = [
  recordsTable,
  {
    name: 'topics',
    description: 'The subject vocabulary.',
    key: ['id'],
    columns: topicColumns,
    rows: ({ graph }) =>
      graph.topics.map((one) => topicColumns.map((column) => cellOf(one, column))),
  },
  {
    name: 'glossary',
    description: 'Acronyms and terms of art.',
    key: ['id'],
    columns: [
      ...termColumns,
      { name: 'refers', type: 'string', description: 'Id of the record or topic to read on.' },
    ],
    rows: ({ graph }) =>
      graph.terms.map((one) => [...termColumns.map((column) => cellOf(one, column)), one.refers]),
  },
  ...['organizations', 'series', 'conferences', 'declarations', 'frameworks'].map((name) =>
    collectionTable(name as Collection),
  ),
];
