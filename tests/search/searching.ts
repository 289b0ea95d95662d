import { inMemory } from '../../bench/search/in-memory.ts';
import type { Graph } from '../../src/graph/build.ts';
import { openIndex, type Answer } from '../../src/search/engine/engine.ts';
import type { Result } from '../../src/search/engine/result.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { readSearch } from '../../src/search/state.ts';

/** Asks the index of some records; a search is written as in an address, or just as its words. */
export async function searching(graph: Graph) {
  const ask = await openIndex(inMemory(buildIndex(graph)), 'en');
  const answer = (search: string): Promise<Answer> =>
    ask(readSearch(new URLSearchParams(search.startsWith('?') ? search : { q: search })));
  const results = async (search: string): Promise<Result[]> => {
    const found = await answer(search);
    return Promise.all(Array.from({ length: found.total }, (_, rank) => found.result(rank)));
  };
  const ids = async (search: string) =>
    (await results(search)).map(({ record }) => record.split('/')[1]);
  return { answer, results, ids };
}

/** A marked text with its marks in brackets. */
export function bracketed(stretches: readonly { text: string; marked: boolean }[]): string {
  return stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
