import type { Entry, Source } from '../schemas/index.ts';
import type { RelationKind } from '../schemas/relation.ts';
import { compareInTime, type Graph } from './build.ts';
import { sourcesFor } from './evidence.ts';
import { relationsOf } from './relations.ts';

/** The relations by which one text comes from another. */
const descent = new Set<RelationKind>(['builds-on', 'implements', 'amends', 'supersedes']);
/** What meetings did with a text on its way. */
const stages = new Set<RelationKind>([
  'drafted',
  'discussed',
  'adopted',
  'launched',
  'revised',
  'reviewed',
]);

/** One step in the line of a text, told as the later record does to the earlier one. */
export interface Step {
  from: Entry;
  type: RelationKind;
  to: Entry;
  /** What the relation rests on, in a sentence of the record that states it. */
  note?: string | undefined;
  /** The record that states it, and the sources there that support its relations. */
  evidence: Evidence;
}

/** Where a step is stated, and by which sources. */
export interface Evidence {
  entry: Entry;
  sources: readonly Source[];
}

/** The sources of a record for a field that states steps. */
function evidenceIn(entry: Entry, field: 'relations' | 'adoptedAt'): Evidence {
  return { entry, sources: sourcesFor(entry, field) };
}

/** The line of a text: what it comes from, what came of it, and where it was made. */
export interface Lineage {
  /** Earliest first; contains the text itself. */
  entries: Entry[];
  steps: Step[];
}

/**
 * Follows the line of a text upwards and downwards, not to the cousins: ancestors of ancestors and heirs of heirs,
 * with the meetings that drafted, discussed, adopted or reviewed the text itself.
 */
export function lineageOf(graph: Graph, entry: Entry): Lineage {
  const steps = [
    ...walk(graph, entry, 'stated'),
    ...walk(graph, entry, 'derived'),
    ...meetingsOf(graph, entry),
  ];
  const entries = new Set([entry, ...steps.flatMap(({ from, to }) => [from, to])]);
  return { entries: [...entries].toSorted(compareInTime), steps };
}

function walk(graph: Graph, start: Entry, direction: 'stated' | 'derived'): Step[] {
  const steps: Step[] = [];
  const seen = new Set([start]);
  for (const entry of seen) {
    for (const related of relationsOf(graph, entry)) {
      if (related.direction !== direction || !descent.has(related.type)) continue;
      const [from, to] = direction === 'stated' ? [entry, related.other] : [related.other, entry];
      const { type, note } = related;
      steps.push({ from, type, to, note, evidence: evidenceIn(from, 'relations') });
      seen.add(related.other);
    }
  }
  return steps;
}

function meetingsOf(graph: Graph, entry: Entry): Step[] {
  const steps = relationsOf(graph, entry)
    .filter(({ type, direction }) => direction === 'derived' && stages.has(type))
    .map(({ type, other, note }): Step => ({
      from: other,
      type,
      to: entry,
      note,
      evidence: evidenceIn(other, 'relations'),
    }));
  const meeting =
    entry.collection === 'declarations' && entry.adoptedAt
      ? graph.entries.get(entry.adoptedAt)
      : undefined;
  if (!meeting) return steps;
  const evidence = evidenceIn(entry, 'adoptedAt');
  return [...steps, { from: meeting, type: 'adopted', to: entry, evidence }];
}
