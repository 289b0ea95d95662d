import type { Shape } from '../figures/svg.ts';

const drawn = new Set(['svg', 'rect', 'path', 'g', 'circle']);

/** Makes the element of the page that a drawing means. Text stays text: nothing of a record is read as HTML. */
export function elementOf({ name, attributes, children }: Shape): Element {
  const element = drawn.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : elementOf(child))),
  );
  return element;
}
