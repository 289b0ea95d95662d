import { parse } from 'csv-parse/browser/esm/sync';
import { readDates } from '../checks/written-date.ts';
import { names } from './table-columns.ts';
import { delimiterIn } from './table-stretches.ts';

/** The headings of the template, where a text has as many cells in its first row and none of them. */
export function headingsFor(text: string): string | undefined {
  const isWhole = isRow(text) && cellsIn(text).length === names.length;
  return isWhole ? names.join(delimiterIn(text)) : undefined;
}

/** Whether a text begins like a row of a table: several cells, one of which is a day. */
export function isRow(text: string): boolean {
  const cells = cellsIn(text);
  return cells.length > 2 && cells.some(isDayInNumbers);
}

/** Days in words stand among commas in letters as well. */
function isDayInNumbers(cell: string): boolean {
  return /^[\d./-]{7,10}$/.test(cell) && readDates(cell).length > 0;
}

function cellsIn(text: string): string[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  try {
    return parse(first, { delimiter: delimiterIn(first), trim: true })[0] ?? [];
  } catch {
    return [];
  }
}
