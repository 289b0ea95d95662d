import { closedListsTable } from './closed-lists.ts';
import { crosswalkTable } from './crosswalk-table.ts';
import { linkTables } from './link-tables.ts';
import { otherTables } from './other-tables.ts';
import {
  commitmentsTable,
  followUpsTable,
  observationsTable,
  pillarsTable,
  pointsTable,
  relationsTable,
} from './point-tables.ts';
import { recordTables } from './record-tables.ts';
import type { Table } from './table.ts';

/** All tables, those first that others refer to. */
export const tables: readonly Table[] = [
  ...recordTables,
  pointsTable,
  commitmentsTable,
  pillarsTable,
  crosswalkTable,
  relationsTable,
  followUpsTable,
  observationsTable,
  ...otherTables,
  ...linkTables,
  closedListsTable,
];
