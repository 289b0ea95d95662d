import { ByteWriter } from '../bytes.ts';
import { shared } from '../piece.ts';
import { writePostings } from '../posting-list.ts';
import { unpacked } from './packed.ts';

/** So many bytes of terms go into one piece, before they are pressed together. */
const PIECE = 12_000;

/** Terms with their packed postings in order, cut into pieces; a term that fills a piece has one alone. */
export function termPieces(terms: ReadonlyMap<string, readonly number[]>): {
  firsts: string[];
  pieces: Uint8Array<ArrayBuffer>[];
} {
  const firsts: string[] = [];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let writer = new ByteWriter();
  let last = '';
  for (const term of [...terms.keys()].sort()) {
    const own = new ByteWriter();
    writePostings(own, (terms.get(term) ?? []).map(unpacked));
    if (writer.length > 0 && writer.length + own.length > PIECE) {
      pieces.push(writer.bytes());
      writer = new ByteWriter();
      last = '';
    }
    if (writer.length === 0) firsts.push(term);
    const same = shared(last, term);
    writer.number(same);
    writer.text(term.slice(same));
    const bytes = own.bytes();
    writer.number(bytes.length);
    for (const byte of bytes) writer.byte(byte);
    last = term;
  }
  if (writer.length > 0) pieces.push(writer.bytes());
  return { firsts, pieces };
}
