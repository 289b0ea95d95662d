import { closest, distance } from 'fastest-levenshtein';

/** Beyond so many wrong letters a suggestion is a guess. */
const FARTHEST = 3;

/** The candidate that was probably meant; `undefined` when nothing is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const found = closest(word, candidates);
  const allowed = Math.min(FARTHEST, Math.ceil(word.length / 4));
  return distance(word, found) <= allowed ? found : undefined;
}
