import { addressees, legalStatuses } from '../schemas/vocabularies.ts';
import { compareLatestFirst, type Graph } from './build.ts';
import { isSeen, type Lens } from './comparison.ts';
import { narrowest } from './coverage.ts';
import { allPointsOf, type Instrument, type Point, type PointOf } from './points.ts';
import { strengthScale } from './strength.ts';
import { topicFinder } from './topic-words.ts';

/** By what the commitments can be listed. */
export const listings = ['strength', 'least', 'to', 'nature', 'on'] as const;
export type Listing = (typeof listings)[number];

/** One list of points: those of a strength, to an addressee, on a topic and so on. */
export interface PointList {
  by: Listing;
  /** Which strength, addressee, legal nature or topic. */
  value: string;
  points: readonly PointOf[];
}

/** Every list that is not empty, in the order of the vocabularies. Parts of frameworks stand only in those by topic. */
export function pointLists(graph: Graph): PointList[] {
  const points = allPointsOf(
    [...graph.declarations, ...graph.frameworks],
    topicFinder(graph.topics),
  );
  const commitments = points.filter(({ entry }) => entry.collection === 'declarations');
  const list = (
    by: Listing,
    value: string,
    all: readonly PointOf[],
    has: (one: PointOf) => boolean,
  ) => ({
    by,
    value,
    points: all.filter(has),
  });
  const seen =
    (lens: Lens) =>
    ({ point }: PointOf) =>
      isSeen(point, lens);
  return [
    ...strengthScale.map((strength) =>
      list('strength', strength, commitments, ({ point }) => point.strength === strength),
    ),
    ...strengthScale
      .slice(1, -1)
      .map((strength) => list('least', strength, commitments, seen({ strength }))),
    ...(Object.keys(addressees) as (keyof typeof addressees)[]).map((addressee) =>
      list('to', addressee, commitments, seen({ addressee })),
    ),
    ...Object.keys(legalStatuses).map((nature) =>
      list('nature', nature, commitments, ({ entry }) => entry.legalStatus === nature),
    ),
    ...narrowest(graph.topics).map(({ id }) =>
      list('on', id, points, ({ point }) => point.topics.includes(id)),
    ),
  ].filter(({ points }) => points.length > 0);
}

/** Points by the text they stand in, the latest text first. */
export function byInstrument(points: readonly PointOf[]): { entry: Instrument; points: Point[] }[] {
  const groups = Map.groupBy(points, ({ entry }) => entry);
  return [...groups]
    .map(([entry, own]) => ({ entry, points: own.map(({ point }) => point) }))
    .toSorted((a, b) => compareLatestFirst(a.entry, b.entry));
}
