import type { Collection } from '../schemas/index.ts';

/** An element of a drawing, kept as data so that a page and a file can show the same one. */
export interface Shape {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Shape | string)[];
}

/** Makes an element of a drawing. */
export function shape(
  name: string,
  attributes: Shape['attributes'] = {},
  ...children: Shape['children']
): Shape {
  return { name, attributes, children };
}

/** A length as exact as an eye can see. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The side of the square in which a mark is drawn. */
export const MARK = 12;

/** What a dated noun looks like when small: a ring of seats, a leaf with a seal, three pillars under a lintel. */
export const markPaths = {
  conferences:
    'M6 .75a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 1 0 0-10.5zm0 1.7a3.55 3.55 0 1 1 0 7.1a3.55 3.55 0 1 1 0-7.1z',
  declarations: 'M1.75 .75h6l2.5 2.5v8h-8.5zm4.5 5.5a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2z',
  frameworks:
    'M.75 .9h10.5v2.2H.75zM1.4 4.4h1.9v6.85H1.4zM5.05 4.4h1.9v6.85h-1.9zM8.7 4.4h1.9v6.85H8.7z',
} as const satisfies Partial<Record<Collection, string>>;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A drawing as the text of a file. */
export function svgText(part: Shape | string): string {
  if (typeof part === 'string') return escape(part);
  const { name, attributes, children } = part;
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(String(value))}"`,
  );
  return `<${name}${pairs.join('')}>${children.map(svgText).join('')}</${name}>`;
}
