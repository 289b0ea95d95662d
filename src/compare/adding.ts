import type { Family } from '../graph/comparison.ts';
import { familyOf } from '../graph/comparison.ts';
import { openIndex } from '../search/engine/engine.ts';
import type { Result } from '../search/engine/result.ts';
import { piecesIn } from '../search/fetching.ts';
import { searchFor } from '../search/state.ts';

/** How many finds are offered. */
const OFFERED = 8;

const types: Record<Family, string[]> = {
  texts: ['declarations', 'frameworks'],
  conferences: ['conferences'],
  organizations: ['organizations'],
};

let index: ReturnType<typeof openIndex> | undefined;

/** Records that a query finds and that could stand beside the ones of a family; any family, while nothing is chosen. */
export async function findRecords(
  folder: string,
  query: string,
  family: Family | undefined,
  taken: readonly string[],
): Promise<Result[]> {
  if (query.trim() === '') return [];
  const ask = await (index ??= openIndex(piecesIn(folder), document.documentElement.lang));
  const search = searchFor(query);
  search.chosen.type = family ? types[family] : Object.values(types).flat();
  const answer = await ask(search);
  const count = Math.min(answer.total, OFFERED + taken.length);
  const found = await Promise.all(Array.from({ length: count }, (_, rank) => answer.result(rank)));
  return found
    .filter(({ record }) => !taken.includes(record) && familyOf(record.split('/')[0] ?? ''))
    .slice(0, OFFERED);
}
