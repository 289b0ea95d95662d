import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const judged = z
  .strictObject({ q: z.string(), kind: z.string(), expect: z.array(z.string()).min(1) })
  .array();

/** What someone types, and the ids of the records any of which must come first. */
export type Judged = z.infer<typeof judged>[number];

/** Which queries: those by which ranking may be weighed, or those that are kept apart from it. */
export type Half = 'judged' | 'held-out';

/** Reads judged queries. */
export function readJudged(half: Half): Judged[] {
  return judged.parse(parse(readFileSync(new URL(`${half}.yaml`, import.meta.url), 'utf8')));
}

/** How good the answers to a set of queries are. */
export interface Quality {
  queries: number;
  /** Share of the queries whose first result is right. */
  first: number;
  /** Share with a right one among the first three. */
  three: number;
  /** Mean of one over the rank of the first right one. */
  mrr: number;
  /** Gain of the first ten, against the best order there could be. */
  ndcg: number;
}

/** Measures answers, each a list of ids in rank order, against what was expected of them. */
export function qualityOf(
  answers: readonly { expect: readonly string[]; found: readonly string[] }[],
): Quality {
  const mean = (worth: (expect: readonly string[], found: readonly string[]) => number) =>
    answers.reduce((sum, { expect, found }) => sum + worth(expect, found), 0) / answers.length;
  return {
    queries: answers.length,
    first: mean((expect, found) => Number(rankOf(expect, found) === 1)),
    three: mean((expect, found) => Number(rankOf(expect, found) <= 3)),
    mrr: mean((expect, found) => 1 / rankOf(expect, found)),
    ndcg: mean((expect, found) => gain(found, expect) / gain(expect, expect)),
  };
}

/** The rank of the first right result; infinite where there is none. */
function rankOf(expect: readonly string[], found: readonly string[]): number {
  const at = found.findIndex((id) => expect.includes(id));
  return at < 0 ? Infinity : at + 1;
}

function gain(found: readonly string[], expect: readonly string[]): number {
  return found
    .slice(0, 10)
    .reduce((sum, id, at) => sum + (expect.includes(id) ? 1 / Math.log2(at + 2) : 0), 0);
}

/** The same queries apart by their kind. */
export function byKind<T extends { kind: string }>(all: readonly T[]): Map<string, T[]> {
  return Map.groupBy(all, ({ kind }) => kind);
}
