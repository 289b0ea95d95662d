/** Numbers from 0 up to, but not, 1 that look drawn by chance and are the same for the same seed. */
export type Chance = () => number;

/** A source of such numbers (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from the first up to and including the last. */
export function between(chance: Chance, first: number, last: number): number {
  return first + Math.floor(chance() * (last - first + 1));
}

/** One of the list, each as likely as the other. */
export function oneOf<T>(chance: Chance, list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)] as T;
}

/** Some of the list, each once, at most as many as are asked for. */
export function someOf<T>(chance: Chance, list: readonly T[], count: number): T[] {
  const found = new Set<T>();
  for (let tries = 0; found.size < Math.min(count, list.length) && tries < 4 * count; tries++)
    found.add(oneOf(chance, list));
  return [...found];
}

/** Places in a list of a length, the first by far the likeliest, as words and names are in the world (Zipf). */
export function zipf(length: number): (chance: Chance) => number {
  const harmonic = Math.log(length + 1);
  // The inverse of the cumulated 1/rank, which the logarithm is near enough to.
  return (chance) => Math.min(length - 1, Math.floor(Math.exp(chance() * harmonic)) - 1);
}

/** One of the list, the first by far the likeliest. */
export function favourite<T>(chance: Chance, list: readonly T[]): T {
  return list[zipf(list.length)(chance)] as T;
}
