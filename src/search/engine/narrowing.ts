import type { Understood } from '../query/understand.ts';
import type { Search } from '../state.ts';
import type { Found } from './answering.ts';
import { marked, narrowingOf, passing, type Narrowing } from './facets.ts';
import type { Pieces } from './pieces.ts';

/** What narrows the results, and the words that asked for it where no facet was chosen. */
export interface Narrowed {
  narrowing: Narrowing;
  said: string[];
}

/**
 * What narrows the results: the facets that are chosen; a span of years in the words; a place in the words where
 * nothing else is asked but a kind of record ("conferences in Africa"). Words narrow nothing where nothing would be left.
 */
export async function narrowed(
  pieces: Pieces,
  search: Search,
  { years, yearsSaid, within }: Understood,
  { ranked, sought }: Found,
): Promise<Narrowed> {
  const hasYears = search.years.from !== undefined || search.years.to !== undefined;
  const kinds = kindsAlone(sought, within);
  const places = kinds === undefined ? [] : within;
  const narrowing = await narrowingOf(
    pieces,
    { ...search, years: hasYears || !years ? search.years : years },
    places,
  );
  if (kinds !== undefined && kinds.length > 0 && (places.length > 0 || years))
    narrowing.set('asked', marked(kinds, pieces.start.documents));
  const said = [
    ...(hasYears || yearsSaid === undefined ? [] : [yearsSaid]),
    ...places.map(({ said: words }) => words),
  ];
  const found = ranked.map(({ document }) => document);
  if (said.length === 0 || found.length === 0 || passing(found, narrowing).length > 0)
    return { narrowing, said };
  return { narrowing: await narrowingOf(pieces, search, []), said: [] };
}

/** Where nothing but kinds of record is asked for besides place and time, the records of those kinds. */
function kindsAlone(sought: Found['sought'], within: Understood['within']): number[][] | undefined {
  const places = new Set(within.flatMap(({ countries }) => countries));
  const others = sought.filter(({ wanted }) => !wanted.marks.some((mark) => places.has(mark)));
  const kinds = others.flatMap(({ kind }) => (kind ? [kind.documents] : []));
  return kinds.length === others.length ? kinds : undefined;
}
