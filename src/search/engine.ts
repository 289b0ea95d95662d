import { answering } from './passage.ts';
import { facets, forEachFacet, type Facet, type Order, type Search } from './state.ts';

/** What the page shows of a record that was found. */
export interface Result {
  /** `<collection>/<id>`. */
  record: string;
  address: string;
  name: string;
  /** What sort of thing it is, when and where. */
  facts: string[];
  /** Those of its other names that answer the query where its name does not. */
  aliases: string[];
  /** An excerpt as Pagefind writes it. */
  excerpt: string;
}

/** How many results each value of each facet has. */
export type Counts = Record<Facet, Readonly<Record<string, number>>>;

/** What a search finds: the results in their order, each fetched when it is to be shown. */
export interface Answer {
  results: (() => Promise<Result>)[];
  counts: Counts;
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string | null, options: object): Promise<Found>;
}

interface Found {
  results: Match[];
  filters: Partial<Counts>;
}

interface Match {
  matchedMetaFields?: string[];
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

/** Names count for more than text; what others call a record more than its title, since it says most with fewest words. */
const ranking = {
  metaWeights: { title: 8, aliases: 12, kind: 1, when: 2, place: 4, record: 0 },
};

/** Both keep records without a date, and keep them last; see `fields.ts`. */
const sorts: Record<Order, object | undefined> = {
  relevance: undefined,
  newest: { newest: 'desc' },
  oldest: { oldest: 'asc' },
};

/** Opens the index that lies in a folder of the site. */
export async function openIndex(folder: string): Promise<(search: Search) => Promise<Answer>> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking, excerptLength: 32, excerptEllipsis: '…' });
  await pagefind.init();
  // Only filters that are loaded are counted.
  await pagefind.filters();
  return (search) => answer(pagefind, search);
}

async function answer(pagefind: Pagefind, search: Search): Promise<Answer> {
  const asked = ask(pagefind, search);
  const [found, ...others] = await Promise.all([
    asked,
    ...facets.map((facet) =>
      search.chosen[facet].length > 0 ? ask(pagefind, search, facet) : asked,
    ),
  ]);
  return {
    results: found.results.map((match) => () => resultOf(match, search.query)),
    counts: forEachFacet((facet) => others[facets.indexOf(facet)]?.filters[facet] ?? {}),
  };
}

/** Asks the index; leaving out a facet tells how many there would be for each of its other values. */
function ask(pagefind: Pagefind, { query, chosen, order }: Search, leftOut?: Facet) {
  const filters = facets
    .filter((facet) => facet !== leftOut && chosen[facet].length > 0)
    .map((facet) => [facet, { any: chosen[facet] }]);
  const sort = sorts[query === '' && order === 'relevance' ? 'newest' : order];
  return pagefind.search(query || null, {
    filters: Object.fromEntries(filters) as object,
    ...(sort && { sort }),
  });
}

async function resultOf(match: Match, query: string): Promise<Result> {
  const { url, excerpt, meta } = await match.data();
  const fields = match.matchedMetaFields ?? [];
  const isByAlias = fields.includes('aliases') && !fields.includes('title');
  return {
    record: meta['record'] ?? '',
    address: url,
    name: meta['title'] ?? url,
    facts: [meta['kind'], meta['when'], meta['place']].filter((fact) => fact !== undefined),
    aliases: isByAlias ? answering(query, meta['aliases']?.split(' · ') ?? []) : [],
    excerpt,
  };
}
