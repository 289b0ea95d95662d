/** So many answers are kept before all are forgotten, so that memory does not grow with the records. */
const MOST = 200_000;

/** Does the same for the same words once. */
export function remembered<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(words);
    known.set(words, made);
    return made;
  };
}
