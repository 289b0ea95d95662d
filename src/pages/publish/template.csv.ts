import { tableTemplate } from '../../import/table-columns.ts';

/** The table that `npm run import` and the page /publish/ read, with a row that shows how to fill it. */
export function GET() {
  return new Response(tableTemplate(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
