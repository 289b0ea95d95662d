import type { Commitment, Declaration, Framework } from '../schemas/index.ts';
import type { TopicFinder } from './topic-words.ts';

/** A text of which points are known. */
export type Instrument = Declaration | Framework;

/** A commitment or a part of an instrument, told alike. */
export interface Point {
  id: string;
  /** Title of a part, which commitments do not have. */
  name?: string;
  text: string;
  /** How strongly a commitment is put; parts are not coded for it. */
  strength?: Commitment['strength'];
  /** Who is to act; empty for parts, which are not coded for it. */
  addressees: readonly Commitment['addressees'][number][];
  topics: readonly string[];
  /** Whether a person chose the topics, or they are named in the words of the part. */
  topicsBy: 'person' | 'words';
  due?: string;
}

/** A point with the record it stands in. */
export interface PointOf {
  entry: Instrument;
  point: Point;
}

/** The points of a text in its own order. */
export function pointsOf(entry: Instrument, find: TopicFinder): Point[] {
  if (entry.collection === 'declarations') {
    return entry.commitments.map(({ id, text, strength, addressees, topics, due }) => ({
      id,
      text,
      strength,
      addressees,
      topics,
      topicsBy: 'person',
      ...(due !== undefined && { due }),
    }));
  }
  return entry.pillars.map(({ id, name, text, topics }) => ({
    id,
    name,
    text,
    addressees: [],
    topics: topics ?? find(`${name}. ${text}`),
    topicsBy: topics ? 'person' : 'words',
  }));
}

/** All points of texts, one after another. */
export function allPointsOf(entries: readonly Instrument[], find: TopicFinder): PointOf[] {
  return entries.flatMap((entry) => pointsOf(entry, find).map((point) => ({ entry, point })));
}

/** The address of a point as records write it: `2017-luxor-resolution#c3`. */
export function targetOf({ entry, point }: PointOf): string {
  return `${entry.id}#${point.id}`;
}
