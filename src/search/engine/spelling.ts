import type { Word } from './pieces.ts';

/** How many letters may be wrong in a word of this length. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The words that someone may have meant who typed this one, likeliest first. */
export function nearest(typed: string, words: readonly Word[], most = 3): string[] {
  const allowed = slipsAllowed(typed.length);
  const near = new Map<string, number>();
  for (const { word, worth } of words) {
    if (word === typed || Math.abs(word.length - typed.length) > allowed) continue;
    const slips = slipsBetween(typed, word, allowed);
    if (slips > allowed) continue;
    // The first letter is seldom wrong; a name is likelier than a common word, a common word than a rare one.
    const cost = slips * 4 + (word.charAt(0) === typed.charAt(0) ? 0 : 2) - worth / 8;
    near.set(word, Math.min(cost, near.get(word) ?? Infinity));
  }
  const ranked = [...near].toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, cost]) => cost < best + 2.5)
    .slice(0, most)
    .map(([word]) => word);
}

/** How many letters are left out, put in, exchanged or wrong, as far as `limit`; two that changed places are one slip. */
export function slipsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
