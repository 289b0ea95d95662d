import { ByteReader, ByteWriter } from './bytes.ts';

/** Documents in which a term stands, one after another: how it stands there (0 text, 1 fact, 2 alias, 3 title), what it counts for, and a detail of both. */
export interface PostingList {
  /** In how many documents the term stands. */
  count: number;
  documents: number[];
  standings: number[];
  weights: number[];
  details: number[];
}

/** In the detail of a term in a name: that it is the place, or of the date, of the record too. */
export const ALSO_PLACE = 64;
export const ALSO_DATE = 128;

/** Of a term that stands in more documents than this, those where it counts most are kept in full. */
export const FULL = 4000;
/** What a term counts for in the others. */
const LEAST = 4;

/** One document as it is written. */
export interface Item {
  document: number;
  standing: number;
  weight: number;
  detail: number;
}

/** Writes the documents of a term. */
export function writePostings(writer: ByteWriter, items: readonly Item[]): void {
  const full =
    items.length <= FULL
      ? items
      : items
          .toSorted((a, b) => b.standing - a.standing || b.weight - a.weight)
          .slice(0, FULL / 2)
          .toSorted((a, b) => a.document - b.document);
  const kept = new Set(full);
  writer.number(full.length);
  let last = 0;
  for (const { document, standing, weight, detail } of full) {
    writer.number(document - last);
    last = document;
    writer.byte((standing << 6) | weight);
    if (standing > 0) writer.byte(detail);
  }
  writer.rising(items.filter((item) => !kept.has(item)).map(({ document }) => document));
}

/** Reads them again. */
export function readPostings(reader: ByteReader): PostingList {
  const list: PostingList = { count: 0, documents: [], standings: [], weights: [], details: [] };
  let last = 0;
  for (let left = reader.number(); left > 0; left--) {
    last += reader.number();
    const how = reader.byte();
    add(list, last, how >> 6, how & 63, how >> 6 > 0 ? reader.byte() : 0);
  }
  for (const document of reader.rising()) add(list, document, 0, LEAST, 0);
  list.count = list.documents.length;
  return list;
}

function add(
  list: PostingList,
  document: number,
  standing: number,
  weight: number,
  detail: number,
) {
  list.documents.push(document);
  list.standings.push(standing);
  list.weights.push(weight);
  list.details.push(detail);
}
