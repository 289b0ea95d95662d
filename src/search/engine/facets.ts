import { ByteReader } from '../bytes.ts';
import type { Years } from '../query/years.ts';
import { facets, forEachFacet, type Facet, type Search } from '../state.ts';
import type { Pieces } from './pieces.ts';

/** How many results each value of each facet has. */
export type Counts = Record<Facet, Readonly<Record<string, number>>>;

/** Documents, each marked 1 that is one of them. */
export type Marked = Uint8Array;

type Values = ReadonlyMap<string, readonly number[]>;

/** What narrows a search: for each facet that is used, the documents that have one of the values. */
export type Narrowing = Map<Facet | 'place' | 'asked', Marked>;

/** Reads which documents have which values of a facet. */
async function valuesOf(pieces: Pieces, facet: Facet): Promise<Values> {
  const reader = new ByteReader(await pieces.bytes(`facets/${facet}`));
  const values = new Map<string, number[]>();
  while (!reader.done) values.set(reader.text(), reader.rising());
  return values;
}

/** Finds the documents that each facet in use lets through. */
export async function narrowingOf(
  pieces: Pieces,
  { chosen, years }: Pick<Search, 'chosen' | 'years'>,
  within: readonly { countries: readonly string[] }[],
): Promise<Narrowing> {
  const narrowing: Narrowing = new Map();
  const { documents } = pieces.start;
  for (const facet of facets) {
    const isSpan = facet === 'year' && (years.from !== undefined || years.to !== undefined);
    if (chosen[facet].length === 0 && !isSpan) continue;
    const values = await valuesOf(pieces, facet);
    const wanted = isSpan
      ? [...values.keys()].filter((year) => isIn(Number(year), years) || chosen.year.includes(year))
      : chosen[facet];
    narrowing.set(
      facet,
      marked(
        wanted.map((value) => values.get(value) ?? []),
        documents,
      ),
    );
  }
  if (within.length > 0) {
    const values = await valuesOf(pieces, 'country');
    const codes = new Set(within.flatMap(({ countries }) => countries));
    const lists = [...values].filter(([code]) => codes.has(code.toLowerCase()));
    narrowing.set(
      'place',
      marked(
        lists.map(([, list]) => list),
        documents,
      ),
    );
  }
  return narrowing;
}

function isIn(year: number, { from = -Infinity, to = Infinity }: Partial<Years>): boolean {
  return from <= year && year <= to;
}

/** Marks all documents of some lists. */
export function marked(lists: readonly (readonly number[])[], documents: number): Marked {
  const marks = new Uint8Array(documents);
  for (const list of lists) for (const document of list) marks[document] = 1;
  return marks;
}

/** The documents that pass, leaving out one facet where its own values are to be counted. */
export function passing(
  found: readonly number[],
  narrowing: Narrowing,
  leftOut?: Facet,
): readonly number[] {
  const active = [...narrowing].filter(([facet]) => facet !== leftOut).map(([, marks]) => marks);
  return active.length === 0
    ? found
    : found.filter((document) => active.every((marks) => marks[document] === 1));
}

/** Counts for each value how many results there would be, whatever else is chosen of its own facet. */
export async function countsOf(
  pieces: Pieces,
  found: readonly number[],
  narrowing: Narrowing,
): Promise<Counts> {
  const counts: Counts = forEachFacet(() => ({}));
  await Promise.all(
    facets.map(async (facet) => {
      const values = await valuesOf(pieces, facet);
      const marks = marked([passing(found, narrowing, facet)], pieces.start.documents);
      counts[facet] = Object.fromEntries(
        [...values].map(([value, list]) => [
          value,
          list.reduce((count, document) => count + (marks[document] ?? 0), 0),
        ]),
      );
    }),
  );
  return counts;
}

/** Puts documents in the order of time; those without a date come last in either direction. */
export async function inTime(
  pieces: Pieces,
  found: readonly number[],
  order: 'newest' | 'oldest',
): Promise<number[]> {
  const reader = new ByteReader(await pieces.bytes('facets/day'));
  const days = Array.from({ length: pieces.start.documents }, () => reader.number());
  const key = (document: number) => {
    const day = days[document] ?? 0;
    if (day === 0) return Infinity;
    return order === 'newest' ? -day : day;
  };
  const keys = new Map(found.map((document) => [document, key(document)]));
  return found.toSorted((a, b) => {
    const [x = 0, y = 0] = [keys.get(a), keys.get(b)];
    return x === y ? 0 : x < y ? -1 : 1;
  });
}
