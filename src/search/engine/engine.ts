import type { Card } from '../card.ts';
import type { FetchPiece, Start } from '../piece.ts';
import { understand, type Understood } from '../query/understand.ts';
import { asksNothing, type Search } from '../state.ts';
import { find, type Found } from './answering.ts';
import { endOfRecords, namedBeside, withoutRepetition } from './beside.ts';
import { countsOf, inTime, passing, type Counts } from './facets.ts';
import { narrowed } from './narrowing.ts';
import { withPhrases } from './phrases.ts';
import { Pieces } from './pieces.ts';
import { isRelaxed } from './ranking.ts';
import { resultOf, type Result } from './result.ts';

/** What a search finds: the results in their order, each fetched when it is to be shown. */
export interface Answer {
  total: number;
  /** Fetches a result by its rank, from 0. */
  result(rank: number): Promise<Result>;
  /** How many there are of each value; asked for only where facets are seen. */
  counts(): Promise<Counts>;
  /** A term of the glossary and a topic that the query names. */
  named(): Promise<Result[]>;
  /** The query with other words for those that no record has. */
  meant?: string;
  /** Whether nothing was found but by those other words. */
  isInstead: boolean;
  /** Whether no record has all the words. */
  isRelaxed: boolean;
  /** Years and places that were understood from the words and narrow the results. */
  understood: string[];
}

/** Asks the index. */
export type Ask = (search: Search) => Promise<Answer>;

/** Opens the index; `language` is that in which results are told. */
export async function openIndex(fetch: FetchPiece, language: string): Promise<Ask> {
  const start = JSON.parse(new TextDecoder().decode(await fetch('start.json'))) as Start;
  const pieces = new Pieces(start, fetch);
  return (search) => answer(pieces, search, language);
}

async function answer(pieces: Pieces, search: Search, language: string): Promise<Answer> {
  const understood = understand(search.query);
  const found = await find(pieces, understood.wanted);
  const { narrowing, said } = await narrowed(pieces, search, understood, found);
  const all = await candidates(pieces, understood, found);
  const passed = passing(all, narrowing);
  const order = search.order === 'relevance' && search.query === '' ? 'newest' : search.order;
  const ordered = order === 'relevance' ? passed : await inTime(pieces, passed, order);
  const same = () => pieces.json<string[][]>('same');
  // Along with the first results, which may ask for it: a slow line waits once less.
  if (ordered.length > 0) same().catch(() => undefined);
  const read = async (document = 0) =>
    resultOf(await pieces.json<Card>(`cards/${document}`), found.sought, language, same);
  const meant = meantBy(search.query, found);
  const end = endOfRecords(pieces.start);
  const best = found.ranked.find(({ document }) => document < end);
  return {
    total: asksNothing(search) ? 0 : ordered.length,
    result: (rank) => read(ordered[rank]),
    counts: () => countsOf(pieces, all, narrowing),
    named: async () => {
      const results = await Promise.all(namedBeside(pieces.start, found.ranked).map(read));
      const first = ordered[0] === undefined ? undefined : await read(ordered[0]);
      return withoutRepetition(results, first);
    },
    ...(meant !== undefined && { meant }),
    isInstead: meant !== undefined && isOnlyNear(found),
    isRelaxed: meant === undefined && isRelaxed(understood, best),
    understood: said,
  };
}

/** The documents that answer, best first, before facets narrow them. */
async function candidates(
  pieces: Pieces,
  { wanted, phrases }: Understood,
  { ranked }: Found,
): Promise<number[]> {
  const end = endOfRecords(pieces.start);
  if (wanted.length === 0) return Array.from({ length: end }, (_, at) => at);
  const found = ranked.filter(({ document }) => document < end);
  if (phrases.length > 0) return withPhrases(pieces, found, phrases);
  return found.map(({ document }) => document);
}

/** The query with the likeliest words in place of those that no record has. */
function meantBy(query: string, { sought }: Found): string | undefined {
  const misspelt = sought.filter(({ near }) => near.length > 0);
  const meant = misspelt.reduce(
    (text, { wanted, near }) =>
      text.replace(new RegExp(escaped(wanted.text), 'iu'), near[0] ?? wanted.text),
    query,
  );
  return meant === query ? undefined : meant;
}

function isOnlyNear({ sought }: Found): boolean {
  return sought.every(({ ways }) => ways.every(({ how }) => how === 'near' || how === 'part'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
