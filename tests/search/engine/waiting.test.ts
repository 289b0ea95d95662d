import { expect, test } from 'vitest';
import { inMemory } from '../../../bench/search/in-memory.ts';
import { madeUp } from '../../../bench/search/records.ts';
import { openIndex } from '../../../src/search/engine/engine.ts';
import { buildIndex } from '../../../src/search/index/build.ts';
import { searchFor } from '../../../src/search/state.ts';

const fetch = inMemory(buildIndex(madeUp(500)));

/** How often a reader waits for the line until all first results are there: pieces that are asked for together come together. */
async function waitsFor(query: string): Promise<number> {
  let coming: (() => void)[] = [];
  let isAnswered = false;
  let waits = 0;
  const ask = await openIndex(async (path) => {
    if (path !== 'start.json') await new Promise<void>((resolve) => coming.push(resolve));
    return fetch(path);
  }, 'en');
  const shown = async () => {
    const { total, result, named } = await ask(searchFor(query));
    expect(total).toBeGreaterThan(0);
    const ranks = Array.from({ length: Math.min(10, total) }, (_, rank) => rank);
    await Promise.all([...ranks.map(result), named()]);
    isAnswered = true;
  };
  const answered = shown();
  while (!isAnswered) {
    const together = coming;
    coming = [];
    if (together.length > 0) waits++;
    for (const come of together) come();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await answered;
  return waits;
}

test.each(['Nordic Expert Group', 'Baltic Forum', 'Montevideo 1996', 'customs'])(
  '“%s” is answered after waiting twice: for its words, and for what is told of the results',
  async (query) => {
    expect(await waitsFor(query)).toBeLessThanOrEqual(2);
  },
);
