import { wordsFor } from '../words/index.ts';
import { shape, type Shape } from './svg.ts';
import type { Telling } from './timeline-drawing.ts';
import type { LaneLayout } from './timeline-marks.ts';
import type { Timeline } from './timeline.ts';

/** Room for the names of the lanes. */
export const NAMES = 104;

/** The names of the lanes, each a link to the organization, with how many records stand in it. */
export function drawNames({ lanes }: Timeline, telling: Telling): Shape {
  return shape('g', {}, ...lanes.map((lane) => drawName(lane, telling)));
}

function drawName(
  { organization, bottom, name, marks }: LaneLayout,
  { language, linkTo }: Telling,
): Shape {
  const written =
    organization?.short ?? organization?.name ?? wordsFor(language).timelinePage.others;
  const text = shape('text', { class: 'lane', x: 0, y: name }, written);
  const count = shape(
    'text',
    { class: 'count', x: NAMES - 8, y: name, 'text-anchor': 'end' },
    String(marks.length),
  );
  const line = shape('path', { class: 'line', d: `M0 ${bottom}H${NAMES}` });
  return organization
    ? shape('g', {}, line, shape('a', { href: linkTo(organization) }, text), count)
    : shape('g', {}, line, text, count);
}
