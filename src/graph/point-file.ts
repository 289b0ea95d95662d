import { dateOf, type Graph } from './build.ts';
import { allPointsOf, type Point } from './points.ts';
import { topicFinder } from './topic-words.ts';

/** A text in the file of points. */
export interface FiledText {
  /** `<collection>/<id>` */
  path: string;
  name: string;
  date?: string | undefined;
  legalStatus?: string | undefined;
}

/** Every commitment and part with what lists and likeness need to know of it, small enough for a browser. */
export interface PointFile {
  texts: FiledText[];
  /** Each with the place of its text in the list of texts. */
  points: (Point & { in: number })[];
}

/** The file of points of the graph. */
export function pointFile(graph: Graph): PointFile {
  const entries = [...graph.declarations, ...graph.frameworks].filter((entry) =>
    entry.collection === 'declarations' ? entry.commitments.length > 0 : entry.pillars.length > 0,
  );
  const places = new Map(entries.map((entry, at) => [entry, at]));
  return {
    texts: entries.map((entry) => ({
      path: `${entry.collection}/${entry.id}`,
      name: entry.name,
      date: dateOf(entry),
      legalStatus: entry.legalStatus,
    })),
    points: allPointsOf(entries, topicFinder(graph.topics)).map(({ entry, point }) => ({
      in: places.get(entry) ?? 0,
      ...point,
    })),
  };
}
