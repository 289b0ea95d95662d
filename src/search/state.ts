import type { Years } from './query/years.ts';

/** What results can be narrowed by: the names of the form's fields and of the parameters of the address alike. */
export const facets = [
  'type',
  'kind',
  'topic',
  'organization',
  'country',
  'year',
  'strength',
  'status',
] as const;
export type Facet = (typeof facets)[number];

/** How results can be ordered. */
export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** Everything that a search is asked; the address of the search page says all of it. */
export interface Search {
  query: string;
  /** The values chosen of each facet; any of them will do. */
  chosen: Record<Facet, string[]>;
  /** The first and the last year, where one is given. */
  years: Partial<Years>;
  order: Order;
}

/** Makes something for each facet. */
export function forEachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** A search for words alone. */
export function searchFor(query: string): Search {
  return { query, chosen: forEachFacet(() => []), years: {}, order: 'relevance' };
}

/** Reads a search from the fields of the form or the parameters of an address, where a facet may be repeated or hold several values between commas. */
export function readSearch(parameters: URLSearchParams): Search {
  const sort = parameters.get('sort');
  const [from, to] = ['from', 'to'].map((end) => yearIn(parameters.get(end)));
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: forEachFacet((facet) => [
      ...new Set(
        parameters
          .getAll(facet)
          .flatMap((values) => values.split(','))
          .map((value) => value.trim())
          .filter((value) => value !== ''),
      ),
    ]),
    years: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    order: orders.find((order) => order === sort) ?? 'relevance',
  };
}

function yearIn(value: string | null): number | undefined {
  return /^\d{4}$/.test(value?.trim() ?? '') ? Number(value) : undefined;
}

/** Writes a search as the query part of an address, always in the same order; empty when nothing is asked. */
export function writeSearch({ query, chosen, years, order }: Search): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.append('q', query);
  for (const facet of facets)
    for (const value of chosen[facet].toSorted()) parameters.append(facet, value);
  for (const end of ['from', 'to'] as const)
    if (years[end] !== undefined) parameters.append(end, String(years[end]));
  if (order !== 'relevance') parameters.append('sort', order);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** How many values are chosen over all facets; a span of years is one. */
export function chosenCount({ chosen, years }: Search): number {
  const span = years.from !== undefined || years.to !== undefined ? 1 : 0;
  return facets.reduce((count, facet) => count + chosen[facet].length, span);
}

/** Whether a search asks for nothing. */
export function asksNothing(search: Search): boolean {
  return search.query === '' && chosenCount(search) === 0;
}
