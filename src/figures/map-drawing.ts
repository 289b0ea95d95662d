import { TYPE } from './dots.ts';
import type { Dot, MapLayout } from './map.ts';
import { shape, tenths, type Shape } from './svg.ts';

/** Colours of the drawing where no stylesheet gives it others, as in a downloaded file. */
const paint = { land: '#e4e0d4', dot: '#7c5200', paper: '#fbfaf6', ink: '#1c1d20' };

/** What the drawing says in words, and where its links lead. */
export interface MapWords {
  /** What the whole shows. */
  title: string;
  /** What a dot shows: "Brussels, Belgium: 20 meetings, 2016 to 2024". */
  describe: (dot: Dot) => string;
  /** Address of the list of meetings of a dot. */
  addressOf: (dot: Dot) => string;
  /** What the numbers of the key count. */
  meetings: string;
}

/** The land as a path of its own, with an id by which smaller maps can show it again. */
export function landOf({ land }: MapLayout, id: string): Shape {
  return shape('g', { class: 'land', fill: paint.land }, shape('path', { id, d: land }));
}

/** The land of a larger map, shown again at the size of this one. */
export function landAgain(layout: MapLayout, larger: MapLayout, id: string): Shape {
  const transform = `scale(${layout.width / larger.width})`;
  return shape('g', { class: 'land', transform }, shape('use', { href: `#${id}` }));
}

/** Draws a map: land, key, and a link for each place. */
export function drawMap(layout: MapLayout, land: Shape, words: MapWords): Shape {
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: 'group',
      'aria-label': words.title,
      'font-family': "'Public Sans', Arial, sans-serif",
      'font-size': TYPE,
    },
    land,
    keyOf(layout, words),
    ...layout.dots.map((dot) => linkOf(dot, words)),
  );
}

function linkOf(dot: Dot, words: MapWords): Shape {
  return shape(
    'a',
    { href: words.addressOf(dot) },
    shape('title', {}, words.describe(dot)),
    ...(dot.label
      ? [
          shape(
            'text',
            {
              x: tenths(dot.label.x),
              y: tenths(dot.label.y),
              class: dot.venue.conferences.length > 1 ? 'often' : 'once',
              'text-anchor': dot.label.anchor,
              fill: paint.ink,
              'aria-hidden': 'true',
            },
            dot.label.text,
          ),
        ]
      : []),
    shape('circle', {
      class: 'dot',
      cx: tenths(dot.x),
      cy: tenths(dot.y),
      r: tenths(dot.r),
      fill: paint.dot,
      stroke: paint.paper,
    }),
  );
}

function keyOf({ key }: MapLayout, { meetings }: MapWords): Shape {
  const largest = key.at(-1);
  const right = largest ? largest.x + largest.r + 8 : 0;
  return shape(
    'g',
    { class: 'key', 'aria-hidden': 'true', fill: paint.ink },
    ...key.flatMap(({ x, y, r }) => [
      shape('circle', {
        cx: tenths(x),
        cy: tenths(y),
        r: tenths(r),
        fill: 'none',
        stroke: paint.dot,
      }),
    ]),
    ...(largest
      ? [
          shape(
            'text',
            { x: tenths(right), y: tenths(largest.y + largest.r - 1) },
            `${key.map((one) => one.meetings).join(', ')} ${meetings}`,
          ),
        ]
      : []),
  );
}
