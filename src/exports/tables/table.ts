import type { Dataset } from '../dataset.ts';

/** A value of a table; nothing where the record says nothing. */
export type Cell = string | number | undefined;

/** A column of a table, with all that a codebook has to say of it. */
export interface Column {
  name: string;
  type: 'string' | 'integer';
  /** What it means, from the schema where there is one. */
  description: string;
  /** The words that may stand in it. */
  words?: readonly string[];
  /** The table whose key stands in it. */
  references?: string;
  /** What every value looks like, as a regular expression. */
  pattern?: string;
  /** Whether it is the address of a page. */
  isAddress?: boolean;
  required?: boolean;
  /** Whether several values stand in it, divided by `SEPARATOR`. */
  isList?: boolean;
}

/** Columns that together name a row of another table. */
export interface Reference {
  columns: readonly string[];
  to: string;
  on: readonly string[];
}

/** A table: a file of CSV and a table of the database. */
export interface Table {
  /** Name in the database; the file has hyphens instead of underscores. */
  name: string;
  description: string;
  /** The columns that together name a row. */
  key: readonly string[];
  columns: readonly Column[];
  /** References that take more than one column. */
  references?: readonly Reference[];
  rows(dataset: Dataset): Cell[][];
}

/** What divides the values of a list within a cell. */
export const SEPARATOR = ' | ';

/** Several values in one cell; nothing for none. */
export function joined(values: readonly string[] | undefined): string | undefined {
  return values === undefined || values.length === 0 ? undefined : values.join(SEPARATOR);
}

/** Name of the file of a table. */
export function fileOf({ name }: Pick<Table, 'name'>): string {
  return `${name.replaceAll('_', '-')}.csv`;
}

/** A key of a record as columns are named: `adoptedAt` is `adopted_at`. */
export function columnName(...path: readonly string[]): string {
  return path.join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Every reference of a table, those of single columns first. */
export function referencesOf({ columns, references = [] }: Table): Reference[] {
  return [
    ...columns.flatMap(({ name, references: to }) =>
      to === undefined ? [] : [{ columns: [name], to, on: ['id'] }],
    ),
    ...references,
  ];
}
