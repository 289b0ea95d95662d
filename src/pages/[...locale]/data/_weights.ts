import { tableFiles } from '../../../exports/tables/files.ts';
import { csvOf } from '../../../exports/tables/csv.ts';
import { tables } from '../../../exports/tables/index.ts';
import { fileOf, type Table } from '../../../exports/tables/table.ts';
import { dataset } from '../../../layouts/dataset.ts';

// Made once for all languages; the files themselves are written after the pages.

const bytes = new Map(
  [...tableFiles(dataset)].map(({ path, body }) => [path as string, Buffer.byteLength(body)]),
);

/** How many bytes a file of the data has. */
export function bytesOf(path: string): number {
  return bytes.get(path) ?? 0;
}

const SAMPLE = 3;
/** Longest line that is shown whole. */
const LONGEST = 600;

/** The first lines of a table, as its file has them, long ones cut. */
function sampleOf(table: Table): string {
  return csvOf({ ...table, rows: (all) => table.rows(all).slice(0, SAMPLE - 1) }, dataset)
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => (line.length <= LONGEST ? line : `${line.slice(0, LONGEST)} …`))
    .join('\n');
}

/** The tables with their sizes and first rows. */
export const weighedTables = tables.map((table) => {
  const path = `/data/${fileOf(table)}` as const;
  return {
    path,
    about: table.description,
    bytes: bytesOf(path),
    rows: table.rows(dataset).length,
    sample: sampleOf(table),
  };
});
