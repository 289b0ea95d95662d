import { otherTables } from './other-tables.ts';
import {
  commitmentsTable,
  followUpsTable,
  observationsTable,
  pillarsTable,
  relationsTable,
} from './point-tables.ts';
import { recordTables } from './record-tables.ts';
import type { Table } from './table.ts';

/** All tables, those first that others refer to. */
export const tables: readonly Table[] = [
  ...recordTables,
  commitmentsTable,
  pillarsTable,
  relationsTable,
  followUpsTable,
  observationsTable,
  ...otherTables,
];
