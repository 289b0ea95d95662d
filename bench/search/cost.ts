import type { Engine } from './engine.ts';
import { rounded } from './rounded.ts';

/** What answers cost: bytes are those of the index alone, as they travel; times are medians over queries. */
export interface Cost {
  indexBytes: number;
  /** To the first answer, from nothing. */
  firstBytes: number;
  /** To a further answer of an open index. */
  nextBytes: number;
  coldMs: number;
  /** Of a further answer, and of one to a query that was asked before. */
  nextMs: number;
  warmMs: number;
}

/** So many queries are each asked of an index that has just been opened. */
const COLD = 15;

/** Measures an engine with some queries. */
export async function costOf(
  { size, open }: Engine,
  queries: readonly { q: string }[],
): Promise<Cost> {
  const cold: Timed[] = [];
  for (const { q } of queries.slice(0, COLD)) cold.push(await timed(open, q));
  const opened = await open();
  const next: Timed[] = [];
  const again: Timed[] = [];
  for (const round of [next, again])
    for (const { q } of queries)
      round.push(await timed(() => Promise.resolve(opened), q, opened.bytes()));
  return {
    indexBytes: size,
    ...rounded({
      firstBytes: median(cold.map(({ bytes }) => bytes)),
      nextBytes: median(next.slice(1).map(({ bytes }) => bytes)),
      coldMs: median(cold.map(({ ms }) => ms)),
      nextMs: median(next.slice(1).map(({ ms }) => ms)),
      warmMs: median(again.map(({ ms }) => ms)),
    }),
  };
}

interface Timed {
  ms: number;
  bytes: number;
}

/** Asks an index that has still to be opened, or one that is open and has fetched so many bytes before. */
async function timed(open: Engine['open'], query: string, before = 0): Promise<Timed> {
  const began = performance.now();
  const { ask, bytes } = await open();
  await ask(query);
  return { ms: performance.now() - began, bytes: bytes() - before };
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? NaN;
}
