import { WHOLE } from '../text/whole-name.ts';
import { ByteReader } from '../bytes.ts';
import { pieceOf, type FetchPiece, type Start } from '../piece.ts';
import { readPostings, type PostingList } from '../posting-list.ts';

/** A term of a piece, and where its documents are written. */
interface Place {
  term: string;
  at: number;
}

interface TermPiece {
  bytes: Uint8Array;
  places: Place[];
}

/** A word of the vocabulary and what it is worth as a proposal. */
export interface Word {
  word: string;
  worth: number;
}

/** Fetches pieces of the index, each once. */
export class Pieces {
  readonly start: Start;
  readonly #fetch: FetchPiece;
  readonly #terms = new Map<number, Promise<TermPiece>>();
  readonly #lists = new Map<string, PostingList>();
  readonly #kept = new Map<string, Promise<Uint8Array>>();

  constructor(start: Start, fetch: FetchPiece) {
    this.start = start;
    this.#fetch = fetch;
  }

  /** The bytes of a piece. */
  bytes(path: string): Promise<Uint8Array> {
    const kept = this.#kept.get(path) ?? this.#fetch(`${this.start.folder}/${path}.bin`);
    this.#kept.set(path, kept);
    kept.catch(() => this.#kept.delete(path));
    return kept;
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.bytes(path))) as T;
  }

  /** The documents of a term, if any has it. */
  async postings(term: string): Promise<PostingList | undefined> {
    const known = this.#lists.get(term);
    if (known) return known;
    const piece = await this.#piece(pieceOf(this.start.terms, term));
    const place = piece?.places.find((each) => each.term === term);
    if (!piece || !place) return undefined;
    const list = readPostings(new ByteReader(piece.bytes, place.at));
    this.#lists.set(term, list);
    return list;
  }

  /** The terms that begin so, as far as the piece reaches in which they begin. */
  async beginning(with_: string): Promise<string[]> {
    const piece = await this.#piece(pieceOf(this.start.terms, with_));
    return (piece?.places ?? [])
      .map(({ term }) => term)
      .filter((term) => term.startsWith(with_) && term !== with_ && !term.includes(WHOLE));
  }

  /** The words that could stand around a misspelt one: those that begin as it does, and those that end as it does. */
  async wordsNear(word: string): Promise<Word[]> {
    const { words, drows } = this.start;
    const drow = [...word].reverse().join('');
    const [forwards, backwards] = await Promise.all([
      this.#words('words', pieceOf(words, word)),
      drows.length > 0 ? this.#words('drows', pieceOf(drows, drow)) : [],
    ]);
    return [
      ...forwards,
      ...backwards.map(({ word: turned, worth }) => ({
        word: [...turned].reverse().join(''),
        worth,
      })),
    ];
  }

  #piece(number: number): Promise<TermPiece> | undefined {
    if (number < 0) return undefined;
    const known = this.#terms.get(number) ?? this.bytes(`terms/${number}`).then(placesIn);
    this.#terms.set(number, known);
    known.catch(() => this.#terms.delete(number));
    return known;
  }

  async #words(kind: 'words' | 'drows', number: number): Promise<Word[]> {
    const reader = new ByteReader(await this.bytes(`${kind}/${Math.max(number, 0)}`));
    const words: Word[] = [];
    let last = '';
    while (!reader.done) {
      const how = reader.byte();
      last = last.slice(0, how >> 4) + reader.text();
      words.push({ word: last, worth: how & 15 });
    }
    return words;
  }
}

function placesIn(bytes: Uint8Array): TermPiece {
  const reader = new ByteReader(bytes);
  const places: Place[] = [];
  let last = '';
  while (!reader.done) {
    last = last.slice(0, reader.number()) + reader.text();
    const length = reader.number();
    places.push({ term: last, at: reader.at });
    reader.skip(length);
  }
  return { bytes, places };
}
