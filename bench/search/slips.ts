/** Numbers that look like chance and are the same each time. */
export function sameChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name with one slip in one of its longer words: a letter left out, put in, exchanged, or two that changed places; undefined where it has none. */
export function withSlip(name: string, chance: (below: number) => number): string | undefined {
  const words = name.split(' ');
  const long = words.flatMap((word, at) => (/^[A-Za-z]{5,}$/.test(word) ? [at] : []));
  if (long.length === 0) return undefined;
  const at = long[chance(long.length)] ?? 0;
  const word = (words[at] ?? '').toLowerCase();
  const slipped = slip(word, chance);
  return slipped === word ? undefined : words.with(at, slipped).join(' ');
}

function slip(word: string, chance: (below: number) => number): string {
  const at = chance(word.length);
  const letter = LETTERS.charAt(chance(26));
  switch (chance(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default: {
      const first = Math.min(at, word.length - 2);
      return (
        word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2)
      );
    }
  }
}
