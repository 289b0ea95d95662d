import type { Step } from '../graph/lineage.ts';
import type { Verb } from '../graph/relations.ts';
import type { Node } from './lineage.ts';
import type { TiedStep } from './lineage-order.ts';

/** A place in the figure. */
export interface Point {
  x: number;
  y: number;
}

/** A line between two records, from the earlier to the later, with what the later does to the earlier. */
export interface Edge {
  step: Step;
  verb: Verb;
  /** The points it passes: out of the earlier record, through the layers between, into the later. */
  points: Point[];
}

/** How far apart the lines stand that reach one box. */
export const PORT = 15;

/** The lines of the steps between boxes, each through the passages kept for it. */
export function edgesOf(
  steps: readonly TiedStep[],
  nodes: ReadonlyMap<number, Node>,
  passages: ReadonlyMap<number, readonly Point[]>,
): Edge[] {
  const edges = steps.flatMap(({ step, tie: [earlier, later] }, at): Edge[] => {
    const [out, into] = [nodes.get(earlier), nodes.get(later)];
    if (!out || !into) return [];
    const start = { x: out.x + out.width, y: out.y + out.height / 2 };
    const end = { x: into.x, y: into.y + into.height / 2 };
    const direction = into.entry === step.from ? 'stated' : 'derived';
    return [
      {
        step,
        verb: { type: step.type, direction },
        points: [start, ...(passages.get(at) ?? []), end],
      },
    ];
  });
  return atPorts(edges);
}

/** Spreads the lines that reach one box along its side, so that each has room for its verb. */
function atPorts(edges: readonly Edge[]): Edge[] {
  const keyOf = ({ points }: Edge) => `${points.at(-1)?.x} ${points.at(-1)?.y}`;
  const together = Map.groupBy(
    edges.toSorted((a, b) => (a.points.at(-2)?.y ?? 0) - (b.points.at(-2)?.y ?? 0)),
    keyOf,
  );
  return edges.map((edge) => {
    const group = together.get(keyOf(edge)) ?? [];
    const shift = (group.indexOf(edge) - (group.length - 1) / 2) * PORT;
    const points = edge.points.map(({ x, y }, at) =>
      at === edge.points.length - 1 ? { x, y: y + shift } : { x, y },
    );
    return { ...edge, points };
  });
}

/** A line through points as the `d` of a path: level where it leaves, passes and arrives. */
export function curveOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
