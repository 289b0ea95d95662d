import type { PostingList } from '../posting-list.ts';
import type { Wanted } from '../query/understand.ts';
import { KIND, MARK } from '../mark.ts';
import { stem } from '../text/stem.ts';
import { fold } from '../text/folding.ts';
import type { Pieces } from './pieces.ts';
import { nearest } from './spelling.ts';

/** One way in which a thing that is asked for may stand in a document. */
export interface Way {
  term: string;
  list: PostingList;
  /** What a match counts for, as a share of one by the word itself. */
  share: number;
  how: 'word' | 'part' | 'joined' | 'beginning' | 'near' | 'mark';
}

/** A thing that is asked for, with all ways to find it. */
export interface Sought {
  wanted: Wanted;
  ways: Way[];
  /** Words of the vocabulary that may have been meant, where the word itself is in no document. */
  near: string[];
  /** The records that are what the word says, if it is a word for a kind of record. */
  kind?: PostingList;
}

/** Shortest beginning of a word that is completed. */
const BEGINNING = 3;
/** Most completions that are followed. */
const COMPLETIONS = 24;

/** Looks up a word that is asked for. */
export async function seek(pieces: Pieces, wanted: Wanted): Promise<Sought> {
  const isKind = wanted.whole.some((term) => pieces.start.kinds.includes(term));
  const [kind, ...looked] = await Promise.all([
    isKind ? pieces.postings(KIND + (wanted.whole[0] ?? '')) : undefined,
    ...wanted.whole.map((term) => way(pieces, term, 1, 'word')),
    ...wanted.joined.map((term) => way(pieces, term, 1, 'joined')),
    ...wanted.marks.map((mark) => way(pieces, MARK + mark, 1, 'mark')),
  ]);
  const ways = looked.filter((each) => each !== undefined);
  const isFound = ways.some(({ how }) => how === 'word' || how === 'joined');
  if (wanted.partial.length > 0) ways.push(...(await parts(pieces, wanted, isFound)));
  if (wanted.isLast) ways.push(...(await completions(pieces, wanted)));
  const sought = { wanted, ways, near: [] };
  if (ways.some(({ how }) => how !== 'part')) return { ...sought, ...(kind && { kind }) };
  return withNear(pieces, sought);
}

/** Adds the words that may have been meant by one that is misspelt, or is not what was meant. */
export async function withNear(pieces: Pieces, sought: Sought): Promise<Sought> {
  const near = await meant(pieces, sought.wanted);
  const found = await Promise.all(
    near.map((word, at) => way(pieces, stem(word), at === 0 ? 0.8 : 0.6, 'near')),
  );
  return { ...sought, near, ways: [...sought.ways, ...found.filter((each) => each !== undefined)] };
}

async function way(
  pieces: Pieces,
  term: string,
  share: number,
  how: Way['how'],
): Promise<Way | undefined> {
  const list = await pieces.postings(term);
  return list && { term, list, share, how };
}

/** A part of a name says little where the whole is known, and much where it is not. */
async function parts(pieces: Pieces, { partial }: Wanted, isFound: boolean): Promise<Way[]> {
  const found = await Promise.all(
    partial.map((term) => way(pieces, term, isFound ? 0.35 : 0.7, 'part')),
  );
  return found.filter((each) => each !== undefined);
}

/** The words that begin as the one that is being typed, those in most documents first. */
async function completions(pieces: Pieces, { text, whole }: Wanted): Promise<Way[]> {
  const begun = fold(text);
  if (begun.length < BEGINNING && !/[^a-z0-9]/.test(begun)) return [];
  const terms = (await pieces.beginning(begun)).filter((term) => !whole.includes(term));
  const found = await Promise.all(terms.map((term) => way(pieces, term, 0.55, 'beginning')));
  return found
    .filter((each) => each !== undefined)
    .toSorted((a, b) => b.list.count - a.list.count)
    .slice(0, COMPLETIONS);
}

/** What may have been meant by a word that no document has. */
async function meant(pieces: Pieces, { text }: Wanted): Promise<string[]> {
  const typed = fold(text);
  if (!/^\p{L}{4,}$/u.test(typed)) return [];
  return nearest(typed, await pieces.wordsNear(typed));
}
