import { dateOf, type Graph } from '../graph/build.ts';
import { yearOf } from '../graph/chronology.ts';
import type { Organization } from '../schemas/index.ts';
import { labelOf, widthOf } from './labels.ts';
import { apart, rowsFor, type Extent } from './packing.ts';
import { MARK } from './svg.ts';
import { lanesOf, type Dated, type Lane } from './timeline-lanes.ts';
import { pointOf, positionOf, spansOf, ticksOf, type Span, type Tick } from './time-scale.ts';

/** A name written beside a mark, or above the lane with a line down to its mark. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** A record in its place; `x` and `y` are the middle of the mark. */
export interface Mark {
  entry: Dated;
  x: number;
  y: number;
  label?: Label;
}

/** The marks of one organization, between a top and the line on which they stand. */
export interface LaneLayout {
  organization: Organization | undefined;
  top: number;
  bottom: number;
  marks: Mark[];
}

/** Everything on a timeline in its place. */
export interface Timeline {
  width: number;
  height: number;
  spans: Span[];
  ticks: Tick[];
  lanes: LaneLayout[];
  /** Where the day stands on which the timeline was made, if it is in view. */
  today: number | undefined;
}

/** What part of time to show: all of it, or the ten years from `decade`. */
export interface View {
  /** `YYYY-MM-DD`. */
  today: string;
  decade?: number;
}

const WIDTH = 1040;
/** Room above the lanes for the years. */
export const AXIS = 26;
/** The size of the names on the timeline. */
export const TYPE = 11.5;
/** Letters of a name that are shown. */
const LETTERS = 26;
/** Names above a lane, and how many other records must name one for that. */
const LANDMARKS = 4;
const NAMED = 3;

/** The first years of the decades in which a record stands. */
export function decadesOf(graph: Graph): number[] {
  const years = lanesOf(graph).flatMap(({ entries }) => entries.map(yearOfEntry));
  return [...new Set(years.map((year) => year - (year % 10)))].toSorted((a, b) => a - b);
}

function yearOfEntry(entry: Dated): number {
  return yearOf(dateOf(entry) ?? '');
}

/** Puts every dated record of the view in its lane and place. */
export function layoutTimeline(graph: Graph, { today, decade }: View): Timeline {
  const all = lanesOf(graph);
  const years = all.flatMap(({ entries }) => entries.map(yearOfEntry));
  const spans =
    decade === undefined
      ? spansOf([...years, yearOf(today)], WIDTH)
      : [{ from: decade, to: decade + 10, left: 0, right: WIDTH }];
  const lanes: LaneLayout[] = [];
  for (const lane of all) {
    const placed = lane.entries.flatMap((entry) => {
      const x = positionOf(spans, pointOf(dateOf(entry) ?? ''));
      return x === undefined ? [] : [{ entry, x }];
    });
    if (placed.length === 0) continue;
    const top = lanes.at(-1)?.bottom ?? AXIS;
    lanes.push(decade === undefined ? stacked(graph, lane, placed, top) : named(lane, placed, top));
  }
  return {
    width: WIDTH,
    height: (lanes.at(-1)?.bottom ?? AXIS) + MARK,
    spans,
    ticks: ticksOf(spans, decade === undefined ? 5 : 1),
    lanes,
    today: positionOf(spans, pointOf(today)),
  };
}

type Placed = Pick<Mark, 'entry' | 'x'>;

/** Marks alone, one above the other where they would touch, with the names of the few that others name most. */
function stacked(
  graph: Graph,
  { organization }: Lane,
  placed: readonly Placed[],
  top: number,
): LaneLayout {
  const rows = rowsFor(placed.map(({ x }) => extentOf(x)));
  const labels = landmarksOf(graph, placed);
  const room = labels.size > 0 ? 34 : 16;
  const bottom = top + room + (Math.max(...rows) + 1) * (MARK + 1);
  const marks = placed.map(({ entry, x }, at) => {
    const label = labels.get(entry);
    const y = bottom - 3 - MARK / 2 - (rows[at] ?? 0) * (MARK + 1);
    return { entry, x, y, ...(label && { label: { ...label, y: top + 18 } }) };
  });
  return { organization, top, bottom, marks };
}

function extentOf(x: number): Extent {
  return { left: x - MARK / 2, right: x + MARK / 2 };
}

/** The names of the records that others name most, as many as stand beside each other. */
function landmarksOf(graph: Graph, placed: readonly Placed[]): Map<Dated, Label> {
  const found = new Map<Dated, Label>();
  const taken: Extent[] = [];
  const weight = ({ entry }: Placed) => graph.mentions.get(entry.id)?.length ?? 0;
  for (const one of placed.toSorted((a, b) => weight(b) - weight(a))) {
    const label = labelBeside(one, 0);
    const extent = reachOf(label);
    if (weight(one) < NAMED || found.size === LANDMARKS) break;
    if (!taken.every((other) => apart(extent, other))) continue;
    taken.push(extent);
    found.set(one.entry, label);
  }
  return found;
}

/** The name of a record beside its mark: after it, or before it near the right edge. */
function labelBeside({ entry, x }: Placed, gap: number): Label {
  const text = labelOf(entry, LETTERS);
  const after = x + gap + widthOf(text, TYPE) <= WIDTH;
  return {
    text,
    y: 0,
    ...(after ? { x: x + gap, anchor: 'start' } : { x: x - gap, anchor: 'end' }),
  };
}

function reachOf({ text, x, anchor }: Label): Extent {
  const width = widthOf(text, TYPE) + MARK / 2;
  return anchor === 'start' ? { left: x, right: x + width } : { left: x - width, right: x };
}

/** Every mark with its name beside it. */
function named({ organization }: Lane, placed: readonly Placed[], top: number): LaneLayout {
  const row = 19;
  const labelled = placed.map((one) => ({ ...one, label: labelBeside(one, MARK / 2 + 4) }));
  const rows = rowsFor(
    labelled.map(({ x, label }) => {
      const [mark, text] = [extentOf(x), reachOf(label)];
      return { left: Math.min(mark.left, text.left), right: Math.max(mark.right, text.right) };
    }),
  );
  const bottom = top + 12 + (Math.max(...rows) + 1) * row;
  const marks = labelled.map((one, at) => {
    const y = bottom - 4 - row / 2 - (rows[at] ?? 0) * row;
    return { ...one, y, label: { ...one.label, y: y + 4 } };
  });
  return { organization, top, bottom, marks };
}
