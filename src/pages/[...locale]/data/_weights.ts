import { tableFiles } from '../../../exports/tables/files.ts';
import { csvOf } from '../../../exports/tables/csv.ts';
import { commitmentsTable } from '../../../exports/tables/point-tables.ts';
import { tables } from '../../../exports/tables/index.ts';
import { fileOf } from '../../../exports/tables/table.ts';
import { dataset } from '../../../layouts/dataset.ts';

// Made once for all languages; the files themselves are written after the pages.

const bytes = new Map(
  [...tableFiles(dataset)].map(({ path, body }) => [path as string, Buffer.byteLength(body)]),
);

/** How many bytes a file of the data has. */
export function bytesOf(path: string): number {
  return bytes.get(path) ?? 0;
}

/** The tables with their sizes. */
export const weighedTables = tables.map((table) => {
  const path = `/data/${fileOf(table)}` as const;
  return { path, about: table.description, bytes: bytesOf(path), rows: table.rows(dataset).length };
});

const SAMPLE = 3;

/** The first lines of the commitments, as the file has them. */
export const sample = csvOf(commitmentsTable, dataset)
  .replace('\ufeff', '')
  .split('\r\n')
  .slice(0, SAMPLE)
  .join('\n');
