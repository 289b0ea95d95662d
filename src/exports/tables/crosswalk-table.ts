import { mappingsOf } from '../../graph/crosswalk.ts';
import { mapping } from '../../schemas/crosswalk.ts';
import { cellOf, columnsOf } from './schema-columns.ts';
import type { Column, Table } from './table.ts';

const columns = columnsOf(mapping, ['from', 'to']);

const point = (name: string, description: string): Column => ({
  name,
  type: 'string',
  description,
  references: 'points',
  required: true,
});

/** The judged mappings between points of two texts; suggestions of the machine are not among them. */
export const crosswalkTable: Table = {
  name: 'crosswalk',
  description: 'Which point of one text answers to which of another, as editors judged it.',
  key: ['from_id', 'to_id'],
  columns: [
    point('from_id', 'The one point, with the id of its text.'),
    point('to_id', 'The point of the other text.'),
    ...columns,
  ],
  rows: ({ graph }) =>
    mappingsOf(graph).map(({ mapping: one }) => [
      one.from,
      one.to,
      ...columns.map((column) => cellOf(one, column)),
    ]),
};
