import type { Cell, CoverageTable } from '../graph/coverage.ts';
import { strengthOrder } from '../graph/strength.ts';
import { shape, svgText, type Shape } from './svg.ts';

/** The class of a cell: the step of its strongest commitment, or that its points are not coded for strength. */
export function levelOf({ strongest }: Pick<Cell, 'strongest'>): string {
  return strongest === undefined ? 'level-uncoded' : `level-${strengthOrder(strongest) + 1}`;
}

/** Fill and ink of the seven steps on white paper; heat.css says the same for pages. */
const fills = ['#f6ebdb', '#eacfb1', '#deb089', '#d19169', '#ad5d3a', '#873a29', '#59201e'];
/** From this step on the ground is too dark for dark figures. */
const DARK = 4;

const CELL = 18;
const NAMES = 330;
const HEAD = 210;

/** How a table of coverage is told in a file. */
export interface CoverageTelling {
  title: string;
  how: string;
  nameOf: (row: CoverageTable['rows'][number]) => string;
  linkTo: (cell: Cell, row: CoverageTable['rows'][number]) => string;
}

/** Topics by instruments as a drawing that stands alone. */
export function coverageFile(table: CoverageTable, telling: CoverageTelling): string {
  const { topics, rows } = table;
  const [width, height] = [NAMES + topics.length * CELL + 8, HEAD + rows.length * CELL + 8];
  return svgText(
    shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        'font-family': 'Public Sans, Helvetica, Arial, sans-serif',
        'font-size': 10.5,
        fill: '#1c1d20',
      },
      shape('title', {}, telling.title),
      shape('desc', {}, telling.how),
      shape('rect', { width, height, fill: '#fff' }),
      ...topics.map(({ label }, at) => {
        const x = NAMES + at * CELL + 13;
        const turn = `translate(${x} ${HEAD - 6}) rotate(-90)`;
        return shape('text', { transform: turn }, label);
      }),
      ...rows.flatMap((row, at) => drawRow(row, HEAD + at * CELL, telling)),
    ),
  );
}

function drawRow(row: CoverageTable['rows'][number], y: number, telling: CoverageTelling): Shape[] {
  return [
    shape('text', { x: NAMES - 8, y: y + 13, 'text-anchor': 'end' }, telling.nameOf(row)),
    ...row.cells.flatMap((cell, at) =>
      cell.points.length > 0 ? [drawCell(cell, row, NAMES + at * CELL, y, telling)] : [],
    ),
  ];
}

function drawCell(
  cell: Cell,
  row: CoverageTable['rows'][number],
  x: number,
  y: number,
  telling: CoverageTelling,
): Shape {
  const step = cell.strongest && strengthOrder(cell.strongest);
  const ink = step !== undefined && step >= DARK ? '#fff' : '#1c1d20';
  const ground =
    step === undefined
      ? {
          x: x + 0.5,
          y: y + 0.5,
          width: CELL - 2,
          height: CELL - 2,
          fill: 'none',
          stroke: '#17563b',
        }
      : { x, y, width: CELL - 1, height: CELL - 1, fill: fills[step] ?? '' };
  const middle = { x: x + CELL / 2 - 0.5, y: y + 13, 'text-anchor': 'middle', fill: ink };
  return shape(
    'a',
    { href: telling.linkTo(cell, row) },
    shape('rect', ground),
    shape('text', middle, String(cell.points.length)),
  );
}
