import type { Path } from '../checks/check.ts';
import { aroundIn, type Stretch } from './spot.ts';

/** A cell of a table, from its first sign to its last. */
interface Cell {
  from: number;
  to: number;
}

/** The sign that stands between the cells of a table: the one that is most frequent among its headings. */
export function delimiterIn(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const often = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => often(b) - often(a))[0] ?? ',';
}

/** A cell as a table has it: in quotation marks where it has to be. */
export function quoted(text: string): string {
  return /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Finds rows and cells in the text of a table: `[2, 0]` is the first cell of the second row under the headings. */
export function tableStretches(text: string): (path: Path) => Stretch | undefined {
  const { rows } = cellsIn(text);
  return ([row = 0, column]) => {
    const cell = rows[Number(row)]?.[Number(column ?? 0)];
    if (!cell || column === undefined) return cell && { at: cell.from };
    const heading = rows[0]?.[Number(column)];
    const around = aroundIn(text, cell.from, cell.to);
    return {
      at: cell.from,
      ...(heading && { name: bare(text, heading) }),
      found: bare(text, cell),
      ...(around && { around }),
      written: quoted,
    };
  };
}

/** Where a quotation mark is never closed, and the first row that has more or fewer cells than there are headings. */
export function faultIn(text: string): {
  open?: number;
  ragged?: { at: number; n: number; headings: number };
} {
  const { rows, open } = cellsIn(text);
  const headings = rows[0]?.length ?? 0;
  const row = rows.find(({ length }) => length !== headings);
  return {
    ...(open !== undefined && { open }),
    ...(row && { ragged: { at: row[0]?.from ?? 0, n: row.length, headings } }),
  };
}

/** The rows of a table that hold anything, and where a quotation mark is never closed. */
function cellsIn(text: string): { rows: Cell[][]; open?: number } {
  const delimiter = delimiterIn(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let at = 0; at <= text.length; at++) {
    const cell = cellAt(text, at, delimiter);
    if (!cell) return { rows, open: at };
    row.push(cell);
    at = cell.to;
    if (text[at] === delimiter) continue;
    if (row.length > 1 || bare(text, cell) !== '') rows.push(row);
    row = [];
    if (text.startsWith('\r\n', at)) at++;
  }
  return { rows };
}

/** The cell that begins at a place; none if it is never closed. */
function cellAt(text: string, from: number, delimiter: string): Cell | undefined {
  let to = from;
  while (text[to] === ' ') to++;
  if (text[to] === '"') {
    do {
      to = text.indexOf('"', to + 1) + 1;
      if (to === 0) return undefined;
    } while (text[to] === '"');
  }
  while (to < text.length && text[to] !== delimiter && !/[\r\n]/.test(text[to] ?? '')) to++;
  return { from, to };
}

/** What a cell says, without the signs around it. */
function bare(text: string, { from, to }: Cell): string {
  const cell = text.slice(from, to).trim();
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
}
