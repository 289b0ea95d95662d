import { ByteWriter } from '../bytes.ts';
import { shared } from '../piece.ts';

/** A word as people write it, and how much it is worth as a proposal: 0 to 7 by how often it occurs, 8 more in a name. */
export type Vocabulary = ReadonlyMap<string, number>;

const PIECE = 36_000;

/** Words in order, cut into pieces. */
export function wordPieces(words: Vocabulary): {
  firsts: string[];
  pieces: Uint8Array<ArrayBuffer>[];
} {
  const firsts: string[] = [];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let writer = new ByteWriter();
  let last = '';
  for (const word of [...words.keys()].sort()) {
    if (writer.length > PIECE) {
      pieces.push(writer.bytes());
      writer = new ByteWriter();
    }
    if (writer.length === 0) {
      firsts.push(word);
      last = '';
    }
    const same = shared(last, word);
    writer.byte((Math.min(same, 15) << 4) | (words.get(word) ?? 0));
    writer.text(word.slice(Math.min(same, 15)));
    last = word;
  }
  if (writer.length > 0) pieces.push(writer.bytes());
  return { firsts, pieces };
}

/** The same words read backwards, so that a word is found whose beginning is misspelt. */
export function backwards(words: Vocabulary): Vocabulary {
  return new Map([...words].map(([word, worth]) => [[...word].reverse().join(''), worth]));
}
