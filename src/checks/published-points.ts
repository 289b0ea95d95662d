import { z } from 'astro/zod';
import type { Graph } from '../graph/build.ts';
import type { Declaration, Framework } from '../schemas/index.ts';
import { line } from '../schemas/text.ts';

/** How much of a point is kept to know it by. */
const WORDS_KEPT = 12;

const address = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*#[cp][1-9]\d*$/, 'a point such as 2017-luxor-resolution#c3');

/** The whole of `permanent-ids.yaml`: every point that was ever published. */
export const permanentIds = z.strictObject({
  published: z
    .record(address, line)
    .default({})
    .describe('Each published commitment or pillar and the first words of its text.'),
  withdrawn: address
    .array()
    .default([])
    .describe('Points taken back on purpose; their ids are never used again.'),
});
export type PermanentIds = z.infer<typeof permanentIds>;

/** A commitment or pillar with its address. */
export interface Point {
  record: Declaration | Framework;
  /** `2017-luxor-resolution#c3` */
  address: string;
  path: readonly (string | number)[];
  text: string;
}

/** The points of a record in the order of its text. */
export function pointsOf(record: Declaration | Framework): Point[] {
  const [field, points] =
    record.collection === 'declarations'
      ? (['commitments', record.commitments] as const)
      : (['pillars', record.pillars] as const);
  return points.map(({ id, text }, index) => ({
    record,
    address: `${record.id}#${id}`,
    path: [field, index],
    text,
  }));
}

/** All points of all records. */
export function allPoints(graph: Graph): Point[] {
  return [...graph.declarations, ...graph.frameworks].flatMap(pointsOf);
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return [...words.segment(text.toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** The words by which a published point is known again. */
export function opening(text: string): string {
  return wordsOf(text).slice(0, WORDS_KEPT).join(' ');
}

/** How much of a published opening is still in a text, from 0 to 1. Small words do not count: they are in every text. */
export function likeness(published: string, text: string): number {
  const known = wordsOf(published).filter(isTelling);
  const present = new Set(wordsOf(text));
  return known.length === 0 ? 1 : known.filter((word) => present.has(word)).length / known.length;
}

function isTelling(word: string): boolean {
  return word.length > 3 || /[^a-z]/.test(word);
}

/**
 * Adds the points that are new to the list, and takes over the present words of those that an editor confirms
 * to be the same point in other words.
 */
export function register(
  graph: Graph,
  { published, withdrawn }: PermanentIds,
  confirmed: readonly string[],
): PermanentIds {
  const present = allPoints(graph)
    .filter(({ address }) => !(address in published) || confirmed.includes(address))
    .map(({ address, text }) => [address, opening(text)] as const);
  const all = Object.entries({ ...published, ...Object.fromEntries(present) });
  return { published: Object.fromEntries(all.toSorted(inOrder)), withdrawn };
}

const order = new Intl.Collator('en', { numeric: true });

function inOrder([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return order.compare(a, b);
}
