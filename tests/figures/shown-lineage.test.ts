import { expect, it } from 'vitest';
import { lineageToShow } from '../../src/figures/shown-lineage.ts';
import { declaration, framework, graphOf } from '../records.ts';

const text = (id: string, adopted: string, target?: string) =>
  declaration({
    id,
    adopted,
    ...(target && { relations: [{ type: 'builds-on', target }] }),
  });
/** A framework, and texts that build on it. */
const line = (id: string, texts: number) => [
  framework({ id, adopted: '2000' }),
  ...Array.from({ length: texts }, (_, at) => text(`${id}-${at}`, `${2001 + at}`, id)),
];

it('the line that is shown is of the text of which most is said, if it is small', () => {
  const graph = graphOf(...line('small', 3), ...line('middling', 4), ...line('much', 7));
  expect(lineageToShow(graph)?.entry.id).toBe('middling');
});

it('no line is shown where none makes a small figure', () => {
  expect(lineageToShow(graphOf(...line('short', 1), ...line('long', 20)))).toBeUndefined();
});
