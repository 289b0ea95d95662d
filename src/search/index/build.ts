import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Graph } from '../../graph/build.ts';
import type { Card } from '../card.ts';
import type { Start } from '../piece.ts';
import { facets } from '../state.ts';
import type { SearchDocument } from './document.ts';
import { documentsOf, rangesOf } from './documents.ts';
import { dayPiece, facetPiece } from './facet-pieces.ts';
import { filtersOf } from './filters.ts';
import { KIND, MARK } from '../mark.ts';
import { packed } from './packed.ts';
import { hitsOf, postingOf, type Posting } from './postings.ts';
import { sameThings, synonymFinder, unitTerms, type SameThing } from './synonyms.ts';
import { termPieces } from './term-pieces.ts';
import { vocabularyOf } from './vocabulary.ts';
import { backwards, wordPieces } from './word-pieces.ts';

/** The files of the index by their path in its folder. */
export type IndexFiles = Map<string, Uint8Array>;

/** The facts that may be the reason why a record was found. */
const shown = new Set<string>(['topic', 'organization', 'series', 'theme', 'context']);

/** Makes the whole index of what is known; same records, same bytes. */
export function buildIndex(graph: Graph): IndexFiles {
  const documents = documentsOf(graph);
  const same = sameThings(graph);
  const find = synonymFinder(same);
  const terms = new Map<string, number[]>();
  const pieces = new Map<string, Uint8Array>();
  documents.forEach((document, number) => {
    const { hits, found } = hitsOf(document, find);
    for (const [term, hit] of hits) add(terms, term, postingOf(number, hit));
    for (const term of marksOf(graph, document))
      add(terms, term, { document: number, standing: 'text', weight: 16, detail: 0 });
    pieces.set(`cards/${number}`, json(cardOf(document, found)));
  });
  const { firsts, pieces: termBytes } = termPieces(terms);
  termBytes.forEach((bytes, at) => pieces.set(`terms/${at}`, bytes));
  const vocabulary = vocabularyOf(documents);
  const words = wordPieces(vocabulary);
  const drows =
    words.pieces.length > 1 ? wordPieces(backwards(vocabulary)) : { firsts: [], pieces: [] };
  words.pieces.forEach((bytes, at) => pieces.set(`words/${at}`, bytes));
  drows.pieces.forEach((bytes, at) => pieces.set(`drows/${at}`, bytes));
  for (const facet of facets) pieces.set(`facets/${facet}`, facetPiece(graph, documents, facet));
  pieces.set('facets/day', dayPiece(documents));
  pieces.set('same', json(same.map(({ forms }) => forms)));
  return pressed(pieces, {
    documents: documents.length,
    ranges: rangesOf(documents),
    kinds: [...new Set(documents.flatMap(kindTerms))].sort(),
    terms: firsts,
    words: words.firsts,
    drows: drows.firsts,
  });
}

function add(terms: Map<string, number[]>, term: string, posting: Posting): void {
  const known = terms.get(term);
  if (known) known.push(packed(posting));
  else terms.set(term, [packed(posting)]);
}

/** Terms that no text has: the year and the country of a record, and the words for what it is. */
function marksOf(graph: Graph, document: SearchDocument): string[] {
  const { entry } = document;
  if (!entry) return [];
  return [
    ...filtersOf(graph, entry)
      .filter(([facet]) => facet === 'year' || facet === 'country')
      .map(([, value]) => `${MARK}${value.toLowerCase()}`),
    ...kindTerms(document).map((term) => `${KIND}${term}`),
  ];
}

/** The words for what a record is: "declaration", "workshop", in each language of the site. */
function kindTerms({ facts }: SearchDocument): string[] {
  return [
    ...new Set(facts.filter(([field]) => field === 'kind').flatMap(([, text]) => unitTerms(text))),
  ];
}

function cardOf(document: SearchDocument, found: readonly SameThing[]): Card {
  const { record, names, called, told, passages, facts } = document;
  return {
    record,
    names,
    ...(called && { called }),
    told,
    passages,
    same: found.map(({ number }) => number),
    facts: facts.filter(([field]) => shown.has(field)).map(([field, text]) => [field, text]),
  };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Presses all pieces, and names their folder by what they hold, so that old and new ones never mix. */
function pressed(
  pieces: ReadonlyMap<string, Uint8Array>,
  start: Omit<Start, 'folder'>,
): IndexFiles {
  const hash = createHash('sha256');
  const files: IndexFiles = new Map();
  for (const [path, bytes] of pieces) {
    hash.update(path).update(bytes);
    files.set(path, deflateRawSync(bytes, { level: 9 }));
  }
  const folder = hash.update(JSON.stringify(start)).digest('hex').slice(0, 10);
  return new Map([
    ['start.json', json({ folder, ...start })],
    ...[...files].map(([path, bytes]): [string, Uint8Array] => [`${folder}/${path}.bin`, bytes]),
  ]);
}
