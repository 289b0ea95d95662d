import { strengthOrder, strengthScale, type Strength } from '../graph/strength.ts';
import { shape, type Shape } from './svg.ts';

/** The seven steps of the scale, filled up to the one that is meant. */
export function strengthGlyph(strength: Strength): Shape {
  const own = strengthOrder(strength);
  return shape(
    'svg',
    { viewBox: '0 0 28 12', width: 28, height: 12, 'aria-hidden': 'true' },
    ...strengthScale.map((_, at) =>
      shape('rect', {
        class: at <= own ? 'on' : 'off',
        x: at * 4,
        y: 10 - at * 1.5,
        width: 3,
        height: 2 + at * 1.5,
      }),
    ),
  );
}
