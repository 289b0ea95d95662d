import { wordsFor, phrase } from '../words/index.ts';
import { MARK, shape, svgText, type Shape } from './svg.ts';
import { drawPlot, EDGE, type Telling } from './timeline-drawing.ts';
import { drawNames, NAMES } from './timeline-names.ts';
import type { Timeline } from './timeline.ts';

/** What the classes of the drawing look like where no stylesheet is at hand: on white paper. */
const dress: Record<string, Shape['attributes']> = {
  year: { fill: '#57585e', 'text-anchor': 'middle' },
  day: { fill: '#57585e' },
  count: { fill: '#57585e' },
  lane: { 'font-weight': 600, 'font-size': 13 },
  line: { fill: 'none', stroke: '#8d897c' },
  axis: { fill: 'none', stroke: '#d8d4c8' },
  grid: { fill: 'none', stroke: '#d8d4c8' },
  slant: { fill: 'none', stroke: '#8d897c' },
  leader: { fill: 'none', stroke: '#8d897c' },
  today: { fill: 'none', stroke: '#0b5563' },
  pressed: { fill: '#f3f1ea' },
  reach: { fill: 'none' },
  mark: { fill: 'currentColor', 'fill-rule': 'evenodd' },
  conferences: { color: '#7c5200' },
  declarations: { color: '#7d1f2c' },
  frameworks: { color: '#17563b' },
};

function dressed(part: Shape | string): Shape | string {
  if (typeof part === 'string') return part;
  const { class: name, ...attributes } = part.attributes;
  const look = name === undefined ? {} : dress[String(name)];
  return shape(part.name, { ...attributes, ...look }, ...part.children.map(dressed));
}

/** The timeline as a file that stands alone, with its own colours. */
export function timelineFile(timeline: Timeline, telling: Telling): string {
  const { spans, lanes, width, height } = timeline;
  const words = wordsFor(telling.language).timelinePage;
  const title = phrase(words.figure, {
    n: lanes.flatMap(({ marks }) => marks).length,
    from: spans[0]?.from ?? '',
    to: (spans.at(-1)?.to ?? 0) - 1,
  });
  const [wide, high] = [NAMES + width + 2 * (EDGE + MARK), height + 2 * MARK];
  const drawing = shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-MARK} ${-MARK} ${wide} ${high}`,
      width: wide,
      height: high,
      'font-family': 'Public Sans, Helvetica, Arial, sans-serif',
      'font-size': 12,
      fill: '#1c1d20',
    },
    shape('title', {}, title),
    shape('desc', {}, words.reading),
    shape('rect', { x: -MARK, y: -MARK, width: wide, height: high, fill: '#fff' }),
    drawNames(timeline, telling),
    shape('g', { transform: `translate(${NAMES + EDGE} 0)` }, drawPlot(timeline, telling)),
  );
  return svgText(dressed(drawing));
}
