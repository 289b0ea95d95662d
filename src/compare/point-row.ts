import { strengthGlyph } from '../figures/strength.ts';
import { shape, type Shape } from '../figures/svg.ts';
import type { FiledText, PointFile } from '../graph/point-file.ts';
import type { Point } from '../graph/points.ts';
import { asides } from './table.ts';
import { type ComparisonWords, type Telling } from './telling.ts';
import { phrase } from '../words/phrase.ts';

/** What the page says to a script that shows points. */
export interface GivenPoints {
  words: ComparisonWords;
  /** Address of the file of points. */
  points: string;
  /** Where the pages of this language begin. */
  pages: string;
}

/** Fetches the file of points, once. */
export async function fetchPoints({ points }: GivenPoints): Promise<PointFile> {
  const response = await fetch(points);
  if (!response.ok) throw new Error(`${points} answers ${response.status}`);
  return (await response.json()) as PointFile;
}

/** How points are told on this page. */
export function pointTelling({ words, pages }: GivenPoints): Telling {
  return {
    language: document.documentElement.lang,
    words,
    recordOf: () => undefined,
    addressOf: (path) => pages + path.slice(1),
  };
}

/** A point with the text it stands in, its strength, addressees and number. */
export function drawPointRow(
  point: Point,
  text: FiledText,
  telling: Telling,
  ...more: (Shape | string)[]
): Shape {
  const { words } = telling;
  const year = text.date?.slice(0, 4);
  const link = shape('a', { href: pointAddress(point, text, telling) }, text.name);
  const label = point.strength && words.vocabularies['strengths']?.[point.strength];
  return shape(
    'li',
    { 'data-record': text.path },
    ...(point.strength && label
      ? [shape('span', { class: 'strength caps' }, strengthGlyph(point.strength), ` ${label}`), ' ']
      : []),
    link,
    shape('span', { class: 'quiet' }, ` ${[year, point.id].filter(Boolean).join(', ')}`),
    shape('p', {}, point.name === undefined ? point.text : `${point.name}. ${point.text}`),
    ...asides(point, telling).map((aside) => shape('small', { class: 'quiet' }, aside)),
    ...more,
  );
}

/** The address of a point on the page of its text. */
export function pointAddress({ id }: Point, { path }: FiledText, telling: Telling): string {
  return `${telling.addressOf(`/${path}/`)}#${id}`;
}

/** How to cite a point. */
export function pointCitation(point: Point, text: FiledText, telling: Telling): string {
  return phrase(telling.words.citation, {
    name: text.name,
    year: text.date?.slice(0, 4) ?? '–',
    point: point.id,
    address: new URL(pointAddress(point, text, telling), location.href).href,
  });
}
