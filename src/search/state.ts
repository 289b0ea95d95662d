/** What results can be narrowed by: the index's filters and the names of the form's fields alike. */
export const facets = ['type', 'topic', 'organization', 'country', 'year'] as const;
export type Facet = (typeof facets)[number];

/** How results can be ordered. */
export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** Everything that a search is asked; the address of the search page says all of it. */
export interface Search {
  query: string;
  /** The values chosen of each facet; any of them will do. */
  chosen: Record<Facet, string[]>;
  order: Order;
}

/** Makes something for each facet. */
export function forEachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** Reads a search from the fields of the form or the parameters of an address, where a facet may be repeated or hold several values between commas. */
export function readSearch(parameters: URLSearchParams): Search {
  const sort = parameters.get('sort');
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
    order: orders.find((order) => order === sort) ?? 'relevance',
  };
}

/** Writes a search as the query part of an address, always in the same order; empty when nothing is asked. */
export function writeSearch({ query, chosen, order }: Search): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.append('q', query);
  for (const facet of facets)
    for (const value of chosen[facet].toSorted()) parameters.append(facet, value);
  if (order !== 'relevance') parameters.append('sort', order);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** How many values are chosen over all facets. */
export function chosenCount({ chosen }: Search): number {
  return facets.reduce((count, facet) => count + chosen[facet].length, 0);
}

/** Whether a search asks for nothing. */
export function asksNothing(search: Search): boolean {
  return search.query === '' && chosenCount(search) === 0;
}
