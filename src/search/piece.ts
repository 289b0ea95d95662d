/** The index says in `start.json` where everything is; all else are pieces under a folder named by its content. */
export interface Start {
  /** Folder of the pieces. */
  folder: string;
  /** How many documents there are. */
  documents: number;
  /** For each collection the numbers of its documents: first, and first of the next. */
  ranges: Record<string, [from: number, to: number]>;
  /** The words for what records are, as terms. */
  kinds: string[];
  /** The first term of each piece of terms. */
  terms: string[];
  /** The first word of each piece of the vocabulary, and of each piece of the vocabulary read backwards. */
  words: string[];
  drows: string[];
}

/** Gives the bytes of a file of the index; how depends on where the engine runs. */
export type FetchPiece = (path: string) => Promise<Uint8Array>;

/** The number of the piece that holds a term, if any does. */
export function pieceOf(firsts: readonly string[], term: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The length of the beginning that two words share. */
export function shared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}
