import { stringify } from 'csv-stringify/sync';
import type { Dataset } from '../dataset.ts';
import type { Table } from './table.ts';

/** A table as CSV (RFC 4180) in UTF-8 with its mark, for spreadsheets; what a spreadsheet would take for a formula is made text. */
export function csvOf(table: Table, dataset: Dataset): string {
  return stringify(table.rows(dataset), {
    header: true,
    columns: table.columns.map(({ name }) => name),
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
