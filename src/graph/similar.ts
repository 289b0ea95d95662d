import type { Graph } from './build.ts';
import { likenessIndex, mostLike, type Like } from './likeness.ts';
import { allPointsOf, targetOf, type PointOf } from './points.ts';
import { topicFinder } from './topic-words.ts';

/** A point of another text that says something like it, and what both share. */
export interface Similar extends PointOf, Pick<Like, 'score' | 'words' | 'topics'> {}

/** How many are shown beside a commitment, and how alike they have to be. */
const MOST = 3;
const LEAST = 0.2;

const reckoned = new WeakMap<Graph, Map<string, Similar[]>>();

/** For each commitment and part, by its address, the points of other texts that are most like it; reckoned once. */
export function similarPoints(graph: Graph): ReadonlyMap<string, readonly Similar[]> {
  const similar = reckoned.get(graph) ?? reckon(graph);
  reckoned.set(graph, similar);
  return similar;
}

function reckon(graph: Graph): Map<string, Similar[]> {
  const points = allPointsOf(
    [...graph.declarations, ...graph.frameworks],
    topicFinder(graph.topics),
  );
  const index = likenessIndex(
    points.map(({ point }) => ({ text: textOf(point), topics: point.topics })),
  );
  return new Map(
    points.map((own, at) => {
      const likes = mostLike(index, at, {
        most: 2 * MOST,
        least: LEAST,
        except: (other) => points[other]?.entry === own.entry,
      });
      // A single word in common is chance.
      const telling = likes.filter(({ words, topics }) => words.length + topics.length > 1);
      const similar = telling.slice(0, MOST).flatMap(({ at, ...like }): Similar[] => {
        const other = points[at];
        return other ? [{ ...other, ...like }] : [];
      });
      return [targetOf(own), similar];
    }),
  );
}

/** The words by which a point is compared: its title and its text. */
export function textOf({ name, text }: PointOf['point']): string {
  return name === undefined ? text : `${name}. ${text}`;
}
