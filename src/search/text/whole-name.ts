/** Stands in the terms of whole names and in no others. */
export const WHOLE = '\u0001';

/**
 * The term that stands for a whole name, whatever the order of its words. It begins with the first of them in
 * alphabetical order, so that it lies in the index beside a word that is looked up anyway.
 */
export function wholeName(units: readonly string[]): string | undefined {
  const sorted = [...new Set(units)].sort();
  return sorted.length === 0 ? undefined : `${sorted[0]}${WHOLE}${digest(sorted.join(' '))}`;
}

/** A short digest (FNV-1a, 32 bits). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
