import type { Graph } from '../graph/build.ts';
import type { Organization } from '../schemas/index.ts';
import { labelOf, widthOf } from './labels.ts';
import { apart, rowsFor, type Extent } from './packing.ts';
import { MARK } from './svg.ts';
import type { Dated } from './timeline-lanes.ts';

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
  /** On what line its name is written. */
  name: number;
  marks: Mark[];
}

/** How wide a timeline is. */
export const WIDTH = 1040;
/** The size of the names on the timeline. */
export const TYPE = 12;
/** Letters of a name that are shown, and the room that they need. */
const LETTERS = 32;
export const NAME = 224;
/** Names above a lane, and how many other records must name one for that. */
const LANDMARKS = 4;
const NAMED = 3;

/** The marks of a lane and the line on which they stand. */
type Standing = Pick<LaneLayout, 'bottom' | 'name' | 'marks'>;
/** The height of a name, and the room above and below the names of a lane. */
const ROW = 19;
const HEADROOM = 6;

/** A record and where it stands from side to side. */
export type Placed = Pick<Mark, 'entry' | 'x'>;

/** Marks alone, one above the other where they would touch, with the names of the few that others name most. */
export function stacked(graph: Graph, placed: readonly Placed[], top: number): Standing {
  const labels = landmarksOf(graph, placed);
  // What has a name above the lane stands on top, so that the line from its name meets no other mark.
  const inTurn = placed.toSorted(
    (a, b) => Number(labels.has(a.entry)) - Number(labels.has(b.entry)),
  );
  const rows = rowsFor(inTurn.map(({ x }) => extentOf(x)));
  const room = labels.size > 0 ? 34 : 16;
  const bottom = top + room + (Math.max(...rows) + 1) * (MARK + 1);
  const marks = inTurn.map(({ entry, x }, at) => {
    const label = labels.get(entry);
    const y = bottom - 3 - MARK / 2 - (rows[at] ?? 0) * (MARK + 1);
    return { entry, x, y, ...(label && { label: { ...label, y: top + 18 } }) };
  });
  return { bottom, name: bottom - 6, marks };
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
  const width = widthOf(text, TYPE) + MARK;
  return anchor === 'start' ? { left: x, right: x + width } : { left: x - width, right: x };
}

/** Every mark with its name beside it. */
export function named(placed: readonly Placed[], top: number): Standing {
  const labelled = placed.map((one) => ({ ...one, label: labelBeside(one, MARK / 2 + 4) }));
  const rows = rowsFor(
    labelled.map(({ x, label }) => {
      const [mark, text] = [extentOf(x), reachOf(label)];
      return { left: Math.min(mark.left, text.left), right: Math.max(mark.right, text.right) };
    }),
  );
  const bottom = top + 2 * HEADROOM + (Math.max(...rows) + 1) * ROW;
  const marks = labelled.map((one, at) => {
    const y = top + HEADROOM + ((rows[at] ?? 0) + 0.5) * ROW;
    return { ...one, y, label: { ...one.label, y: y + 4 } };
  });
  return { bottom, name: top + HEADROOM + ROW / 2 + 4, marks };
}
