import type { Lineage, Step } from '../graph/lineage.ts';
import type { Verb } from '../graph/relations.ts';
import type { Entry } from '../schemas/index.ts';
import { linesOf, widthOf } from './labels.ts';
import { layersOf, slotsOf, type Slot } from './layers.ts';
import { edgesOf, PORT, type Edge, type Point } from './lineage-edges.ts';
import { inOrder, tiedSteps } from './lineage-order.ts';

/** A record in the figure, by the corner of its box. */
export interface Node {
  entry: Entry;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its name in at most two lines. */
  lines: string[];
}

/** A lineage with everything in its place. */
export interface LineageLayout {
  width: number;
  height: number;
  nodes: Node[];
  edges: Edge[];
}

/** The size of a record's box; one that many lines reach is higher. */
export const BOX = { width: 176, height: 56 };
/** Room between layers, in which the verbs stand; between boxes of a layer; and for a line that passes. */
const GAP = 92;
const BETWEEN = 16;
const PASSAGE = 20;
/** The size of the names, and where they begin in a box. */
export const TYPE = 12.5;
export const INDENT = 26;

const fits = (line: string) => widthOf(line, TYPE) <= BOX.width - INDENT;

/** Sets a lineage in layers from left to right, so that every line leads from an earlier record to a later one. */
export function layoutLineage(lineage: Lineage): LineageLayout {
  const entries = inOrder(lineage);
  const steps = tiedSteps(lineage.steps, entries);
  const ties = steps.map(({ tie }) => tie);
  const columns = slotsOf(layersOf(entries.length, ties), ties);
  const arriving = (at: number) => ties.filter(([, later]) => later === at).length;
  const heights = entries.map((_, at) => Math.max(BOX.height, arriving(at) * PORT));
  const roomOf = (slot: Slot) => ('tie' in slot ? PASSAGE : (heights[slot.thing] ?? 0) + BETWEEN);
  const rooms = columns.map((column) => column.reduce((sum, slot) => sum + roomOf(slot), 0));
  const height = Math.max(0, ...rooms);
  const nodes = new Map<number, Node>();
  const passages = new Map<number, Point[]>();
  const placeNode = (at: number, x: number, y: number) => {
    const entry = entries[at];
    if (entry) nodes.set(at, nodeOf(entry, x, y, heights[at] ?? BOX.height));
  };
  columns.forEach((column, layer) => {
    const left = layer * (BOX.width + GAP);
    const right = left + BOX.width;
    let top = (height - (rooms[layer] ?? 0)) / 2;
    for (const slot of column) {
      const y = top + roomOf(slot) / 2;
      top += roomOf(slot);
      if ('tie' in slot)
        passages.set(slot.tie, [
          ...(passages.get(slot.tie) ?? []),
          { x: left, y },
          { x: right, y },
        ]);
      else placeNode(slot.thing, left, y);
    }
  });
  return {
    width: columns.length * (BOX.width + GAP) - GAP,
    height,
    nodes: entries.flatMap((_, at) => nodes.get(at) ?? []),
    edges: edgesOf(steps, nodes, passages),
  };
}

/** A record's box; its name where that fits, or else the short one. */
function nodeOf(entry: Entry, x: number, middle: number, height: number): Node {
  const whole = linesOf(entry.name, fits, 2);
  const isWhole = whole.join(' ') === entry.name;
  const lines = isWhole || !entry.short ? whole : linesOf(entry.short, fits, 2);
  return { entry, x, y: middle - height / 2, width: BOX.width, height, lines };
}

/** A step as a sentence is built: who, does what, to whom; a meeting is what something was done at. */
export function sentenceOf({ from, type, to }: Pick<Step, 'from' | 'type' | 'to'>): {
  subject: Entry;
  verb: Verb;
  object: Entry;
} {
  const byMeeting = from.collection === 'conferences';
  const verb: Verb = { type, direction: byMeeting ? 'derived' : 'stated' };
  return byMeeting ? { subject: to, verb, object: from } : { subject: from, verb, object: to };
}
