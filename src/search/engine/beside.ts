import type { Start } from '../piece.ts';
import { plain } from './phrases.ts';
import type { Ranked } from './ranking.ts';
import type { Result } from './result.ts';

/** Collections that answer beside the results and not among them. */
const beside = ['glossary', 'topics'];

/** The number after that of the last record. */
export function endOfRecords({ ranges, documents }: Start): number {
  return Math.min(documents, ...beside.map((collection) => ranges[collection]?.[0] ?? documents));
}

/** The term of the glossary and the topic that are named in whole. */
export function namedBeside({ ranges }: Start, ranked: readonly Ranked[]): number[] {
  return beside.flatMap((collection) => {
    const [from, to] = ranges[collection] ?? [0, 0];
    const named = ranked.find(
      ({ document, isNamed }) => isNamed && document >= from && document < to,
    );
    return named ? [named.document] : [];
  });
}

/** What answers beside the results, but for a term that the first result already has as its title. */
export function withoutRepetition(results: readonly Result[], first: Result | undefined): Result[] {
  const title = first && titleOf(first);
  return results.filter((result) => titleOf(result) !== title);
}

function titleOf({ name }: Result): string {
  return plain(name.map(({ text }) => text).join(''));
}
