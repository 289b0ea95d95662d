import type { Mapping } from '../schemas/index.ts';
import { splitTarget, type Graph } from './build.ts';
import { likenessIndex, mostLike } from './likeness.ts';
import { pointsOf, targetOf, type Instrument, type PointOf } from './points.ts';
import { textOf } from './similar.ts';
import { topicFinder } from './topic-words.ts';

/** A judged mapping with the points it joins. */
export interface Mapped {
  mapping: Mapping;
  from: PointOf;
  to: PointOf;
}

/** What a computer thinks alike and nobody has judged. */
export interface Suggested {
  from: PointOf;
  to: PointOf;
  score: number;
  words: string[];
}

/** Everything between two texts: what was judged and, apart from it, what is merely suggested. */
export interface CrosswalkPair {
  from: Instrument;
  to: Instrument;
  mapped: Mapped[];
  suggested: Suggested[];
}

type Relation = Mapping['relation'];

/** The same relation seen from the other point. */
export const inverseOf: Readonly<Record<Relation, Relation>> = {
  exact: 'exact',
  close: 'close',
  broader: 'narrower',
  narrower: 'broader',
  related: 'related',
};

/** How alike points have to be to be suggested. */
const LEAST = 0.22;

/** The judged mappings whose points exist, in the order of the file. */
export function mappingsOf(graph: Graph): Mapped[] {
  const find = topicFinder(graph.topics);
  const points = new Map<string, PointOf>();
  for (const id of new Set(graph.crosswalk.flatMap(({ from, to }) => [from, to].map(textIn)))) {
    const entry = graph.entries.get(id);
    if (entry?.collection !== 'declarations' && entry?.collection !== 'frameworks') continue;
    for (const point of pointsOf(entry, find)) points.set(`${id}#${point.id}`, { entry, point });
  }
  return graph.crosswalk.flatMap((mapping) => {
    const [from, to] = [points.get(mapping.from), points.get(mapping.to)];
    return from && to ? [{ mapping, from, to }] : [];
  });
}

function textIn(target: string): string {
  return splitTarget(target).id;
}

/** The mappings by the two texts they join, with suggestions for what was not judged. */
export function crosswalkPairs(graph: Graph): CrosswalkPair[] {
  const mapped = mappingsOf(graph);
  const groups = Map.groupBy(mapped, ({ from, to }) => `${from.entry.id} ${to.entry.id}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const [from, to] = [first.from.entry, first.to.entry];
    return [{ from, to, mapped: own, suggested: suggestionsFor(graph, from, to, own) }];
  });
}

function suggestionsFor(
  graph: Graph,
  from: Instrument,
  to: Instrument,
  judged: readonly Mapped[],
): Suggested[] {
  const find = topicFinder(graph.topics);
  const points = [from, to].flatMap((entry) =>
    pointsOf(entry, find).map((point) => ({ entry, point })),
  );
  const index = likenessIndex(
    points.map(({ point }) => ({ text: textOf(point), topics: point.topics })),
  );
  const known = new Set(judged.map(({ mapping }) => `${mapping.from} ${mapping.to}`));
  return points.flatMap((own, at) => {
    if (own.entry !== from) return [];
    const except = (other: number) => points[other]?.entry !== to;
    return mostLike(index, at, { most: 1, least: LEAST, except }).flatMap(
      ({ at, score, words }) => {
        const other = points[at];
        if (!other || words.length < 2 || known.has(`${targetOf(own)} ${targetOf(other)}`))
          return [];
        return [{ from: own, to: other, score, words }];
      },
    );
  });
}

/** How one point answers to others, seen from it. */
export interface Answering {
  other: PointOf;
  relation: Relation;
  mapping: Mapping;
}

const reckoned = new WeakMap<Graph, Map<string, Answering[]>>();

/** For each point, by its address, the points it is judged to answer to, from whichever side that is written. */
export function answeringPoints(graph: Graph): ReadonlyMap<string, readonly Answering[]> {
  const known = reckoned.get(graph);
  if (known) return known;
  const answers = new Map<string, Answering[]>();
  const add = (target: string, answer: Answering) => {
    answers.set(target, [...(answers.get(target) ?? []), answer]);
  };
  for (const { mapping, from, to } of mappingsOf(graph)) {
    add(mapping.from, { other: to, relation: mapping.relation, mapping });
    add(mapping.to, { other: from, relation: inverseOf[mapping.relation], mapping });
  }
  reckoned.set(graph, answers);
  return answers;
}
