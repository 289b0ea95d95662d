import type { Family } from '../graph/comparison.ts';
import { familyOf } from '../graph/comparison.ts';
import { openIndex, type Result } from '../search/engine.ts';
import { forEachFacet } from '../search/state.ts';

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
  const ask = await (index ??= openIndex(folder));
  const chosen = forEachFacet((): string[] => []);
  chosen.type = family ? types[family] : Object.values(types).flat();
  const { results } = await ask({ query, chosen, order: 'relevance' });
  const found = await Promise.all(results.slice(0, OFFERED + taken.length).map((fetch) => fetch()));
  return found
    .filter(({ record }) => !taken.includes(record) && familyOf(record.split('/')[0] ?? ''))
    .slice(0, OFFERED);
}
