import type { Commitment, Entry, Pillar, Relation } from '../schemas/index.ts';
import { relationTypes, type RelationKind } from '../schemas/relation.ts';
import { splitTarget, type Graph } from './build.ts';

/** One relation as seen from one of its two ends. */
export interface Related {
  type: RelationKind;
  /** Whether this end states it, or it is derived from the other end's statement. */
  direction: 'stated' | 'derived';
  /** The record at the other end. */
  other: Entry;
  /** The commitment or pillar that is the target, if one is. */
  point?: string;
  note?: string;
  date?: string;
}

function statedBy(entry: Entry): readonly Relation[] {
  return 'relations' in entry ? (entry.relations ?? []) : [];
}

const order = Object.keys(relationTypes);

/** The relations of records that many others name, which the pages of those others ask for again. */
const known = new WeakMap<Graph, Map<Entry, readonly Related[]>>();
/** From so many mentions on, relations are kept. */
const MANY = 50;

/** Every relation of a record, the stated ones and the inverses of those that others state, in the order of the table. */
export function relationsOf(graph: Graph, entry: Entry): readonly Related[] {
  if ((graph.mentions.get(entry.id)?.length ?? 0) < MANY) return findRelations(graph, entry);
  const kept = known.get(graph) ?? new Map<Entry, readonly Related[]>();
  known.set(graph, kept);
  const relations = kept.get(entry) ?? findRelations(graph, entry);
  kept.set(entry, relations);
  return relations;
}

function findRelations(graph: Graph, entry: Entry): Related[] {
  const stated = statedBy(entry).flatMap((relation): Related[] => {
    const { id, ...point } = splitTarget(relation.target);
    const other = graph.entries.get(id);
    return other ? [{ ...termsOf(relation), direction: 'stated', other, ...point }] : [];
  });
  const mentions = graph.mentions.get(entry.id) ?? [];
  const derived = mentions.flatMap(({ from, path, point }): Related[] => {
    const relation = path[0] === 'relations' ? statedBy(from)[Number(path[1])] : undefined;
    if (!relation || from === entry) return [];
    return [{ ...termsOf(relation), direction: 'derived', other: from, ...(point && { point }) }];
  });
  return [...stated, ...derived].toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** What is the same from both ends. */
function termsOf({ type, note, date }: Relation) {
  return { type, ...(note !== undefined && { note }), ...(date !== undefined && { date }) };
}

/** A relation as it is seen from one of its ends. */
export type Verb = Pick<Related, 'type' | 'direction'>;

/** The commitment or pillar that a target such as `2017-luxor-resolution#c3` points at. */
export function pointOf(entry: Entry, point: string | undefined): Commitment | Pillar | undefined {
  if (point === undefined) return undefined;
  if (entry.collection === 'declarations') return entry.commitments.find(({ id }) => id === point);
  if (entry.collection === 'frameworks') return entry.pillars.find(({ id }) => id === point);
  return undefined;
}
