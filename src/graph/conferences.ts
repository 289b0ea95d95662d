import type { Conference, Declaration, Framework, Series } from '../schemas/index.ts';
import { compareInTime, mentioning, type Graph } from './build.ts';
import { isPast, isToCome, yearOf } from './chronology.ts';

/** The declarations adopted or issued at a conference, in the order of their dates. */
export function outcomesOf(graph: Graph, conference: Conference): Declaration[] {
  return mentioning(graph, conference.id, 'declarations', 'adoptedAt');
}

/** The standing instruments adopted, launched or revised at a conference. */
export function instrumentsOf(graph: Graph, conference: Conference): Framework[] {
  return (conference.relations ?? [])
    .filter(({ type }) => type === 'adopted' || type === 'launched' || type === 'revised')
    .map(({ target }) => graph.entries.get(target.split('#')[0] ?? ''))
    .filter((entry) => entry?.collection === 'frameworks');
}

/** The conferences of a series in the order they were held. */
export function editionsOf(graph: Graph, series: Series): Conference[] {
  return mentioning(graph, series.id, 'conferences', 'series');
}

/** The editions before and after a conference in its series, as far as they have a record. */
export function neighboursOf(
  graph: Graph,
  conference: Conference,
): { previous?: Conference; next?: Conference } {
  const series = conference.series === undefined ? undefined : graph.entries.get(conference.series);
  if (series?.collection !== 'series') return {};
  const editions = byNumber(editionsOf(graph, series));
  const at = editions.indexOf(conference);
  const [previous, next] = [editions[at - 1], editions[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Puts editions without a date, which come last, where their number says. */
function byNumber(editions: readonly Conference[]): Conference[] {
  const placed = editions.filter(({ dates }) => dates);
  for (const edition of editions) {
    if (edition.dates) continue;
    const { edition: number = Infinity } = edition;
    const at = placed.findIndex(({ edition: other = -Infinity }) => other > number);
    placed.splice(at < 0 ? placed.length : at, 0, edition);
  }
  return placed;
}

/** What the editions show of the rhythm of a series: years between them, and numbers that have no record here. */
export interface Rhythm {
  /** Years from each edition to the next, for editions with a date. */
  intervals: number[];
  /** Edition numbers between the first and the last that have no record. */
  missing: number[];
}

/** Derives the rhythm of a series from its editions. */
export function rhythmOf(editions: readonly Conference[]): Rhythm {
  const years = editions.flatMap(({ dates }) => (dates ? [yearOf(dates.start)] : []));
  const numbers = new Set(
    editions.flatMap(({ edition }) => (edition === undefined ? [] : [edition])),
  );
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const between =
    numbers.size < 2 ? [] : Array.from({ length: last - first }, (_, step) => first + step);
  return {
    intervals: years.slice(1).map((year, at) => year - (years[at] ?? year)),
    missing: between.filter((number) => !numbers.has(number)),
  };
}

/** What stands in the line of a series: an edition, or the numbers of editions that have no record here. */
export type Place = { edition: Conference } | { missing: number[] };

/** The line of a series with its gaps where they are. */
export function lineOf(editions: readonly Conference[]): Place[] {
  const { missing } = rhythmOf(editions);
  let passed = -Infinity;
  return editions.flatMap((edition): Place[] => {
    const number = edition.edition ?? passed;
    const gap = missing.filter((one) => one > passed && one < number);
    passed = Math.max(passed, number);
    return gap.length > 0 ? [{ missing: gap }, { edition }] : [{ edition }];
  });
}

/** Conferences that have not ended on the given day, the next one first. */
export function comingUp(graph: Graph, day: string): Conference[] {
  return graph.conferences.filter(
    ({ dates, status }) =>
      dates &&
      status !== 'concluded' &&
      status !== 'cancelled' &&
      isToCome(dates.end ?? dates.start, day),
  );
}

/** Whether a conference is over by the given day, by its status or by its dates. */
export function isOver({ dates, status }: Conference, day: string): boolean {
  return status === 'concluded' || (dates !== undefined && isPast(dates.end ?? dates.start, day));
}

/** The declarations adopted last, latest first. */
export function latestOutcomes(graph: Graph, count: number): Declaration[] {
  return graph.declarations
    .filter(({ adopted }) => adopted)
    .toSorted((a, b) => compareInTime(b, a))
    .slice(0, count);
}

/**
 * What is known of the outcome of a conference on a day: it is to come, a document or instrument is recorded, the record says that
 * there is none, or one is still expected here.
 */
export type OutcomeState = 'to-come' | 'recorded' | 'none' | 'expected';

/** Derives the state of the outcome; a conference that will not be held has none. */
export function outcomeStateOf(graph: Graph, conference: Conference, day: string): OutcomeState {
  const recorded = [...outcomesOf(graph, conference), ...instrumentsOf(graph, conference)];
  if (recorded.length > 0) return 'recorded';
  if (conference.outcome === 'none' || conference.status === 'cancelled') return 'none';
  return isOver(conference, day) ? 'expected' : 'to-come';
}
