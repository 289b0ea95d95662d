import { writeDate } from '../words/dates.ts';
import { wordsFor } from '../words/index.ts';
import { kindLabel, whenOf } from '../words/records.ts';
import { nameFor } from './labels.ts';
import { MARK, markPaths, shape, tenths, type Shape } from './svg.ts';
import { AXIS, FOOT, type Timeline } from './timeline.ts';
import type { Dated } from './timeline-lanes.ts';
import type { Mark } from './timeline-marks.ts';
import type { Span } from './time-scale.ts';

/** How a drawing is told to its reader: in which language, and where the marks lead. */
export interface Telling {
  language: string;
  linkTo: (entry: { collection: Dated['collection'] | 'organizations'; id: string }) => string;
}

/** Room at both sides of the plot. */
export const EDGE = 18;
/** The years, lanes and marks of a timeline. */
export function drawPlot(timeline: Timeline, telling: Telling): Shape {
  const { lanes, spans } = timeline;
  const [pressed] = spans.length > 1 ? spans : [];
  return shape(
    'g',
    {},
    ...(pressed ? [drawPressed(pressed, timeline, telling)] : []),
    ...drawYears(timeline),
    ...drawToday(timeline, telling),
    ...lanes.flatMap(({ bottom }) => spans.map((span) => drawLine(span, bottom))),
    ...lanes.map(({ marks }) => shape('g', {}, ...marks.map((mark) => drawMark(mark, telling)))),
  );
}

function drawPressed(
  { left, right }: Span,
  { spans, height }: Timeline,
  { language }: Telling,
): Shape {
  const end = spans[1]?.left ?? right;
  const middle = (right + end) / 2;
  const slant = (x: number) => shape('path', { class: 'slant', d: `M${x - 3} ${AXIS + 5}l6 -10` });
  return shape(
    'g',
    {},
    shape('rect', {
      class: 'pressed',
      x: left - EDGE,
      y: AXIS,
      width: right - left + EDGE,
      height: height - AXIS - FOOT,
    }),
    shape('title', {}, wordsFor(language).timelinePage.scaleBreak),
    slant(middle - 3),
    slant(middle + 3),
  );
}

function drawYears({ ticks, height, spans }: Timeline): Shape[] {
  return [
    ...spans.map((span) => drawLine(span, AXIS, 'axis')),
    ...ticks.map(({ x }) =>
      shape('path', { class: 'grid', d: `M${tenths(x)} ${AXIS}V${height - FOOT}` }),
    ),
    ...ticks.map(({ year, x }) =>
      shape('text', { class: 'year', x: tenths(x), y: AXIS - 9 }, String(year)),
    ),
  ];
}

function drawToday({ today, height }: Timeline, { language }: Telling): Shape[] {
  if (!today) return [];
  const x = tenths(today.x);
  const day = writeDate(language, today.day);
  return [
    shape('path', { class: 'today', d: `M${x} ${AXIS}V${height - FOOT + 6}` }),
    shape('text', { class: 'day', x: x - 4, y: height - 6, 'text-anchor': 'end' }, day),
  ];
}

function drawLine({ left, right }: Span, y: number, name = 'line'): Shape {
  return shape('path', {
    class: name,
    d: `M${tenths(left) - (left === 0 ? EDGE : 0)} ${y}H${tenths(right)}`,
  });
}

function drawMark({ entry, x, y, label }: Mark, { language, linkTo }: Telling): Shape {
  const kind = kindLabel(wordsFor(language), entry);
  const told = [nameFor(entry, label?.text), kind, whenOf(language, entry)].join(', ');
  const half = MARK / 2;
  const corner = { x: tenths(x - half), y: tenths(y - half) };
  const raised = label !== undefined && label.y < y - MARK;
  return shape(
    'a',
    { href: linkTo(entry), class: entry.collection },
    shape('title', {}, told),
    ...(raised
      ? [shape('path', { class: 'leader', d: `M${tenths(x)} ${label.y + 4}V${y - half}` })]
      : []),
    shape('rect', { class: 'reach', ...corner, width: MARK, height: MARK }),
    shape('path', {
      class: 'mark',
      transform: `translate(${corner.x} ${corner.y})`,
      d: markPaths[entry.collection],
    }),
    ...(label
      ? [shape('text', { x: tenths(label.x), y: label.y, 'text-anchor': label.anchor }, label.text)]
      : []),
  );
}
