import type { Conference } from '../schemas/index.ts';
import { compareInTime, compareLatestFirst, type Graph } from './build.ts';
import { compareDates, isToCome, yearOf } from './chronology.ts';
import { isOver } from './conferences.ts';
import { promisesOf, type Promised } from './ledger.ts';

/** As many past meetings as one page can list and still be read on a phone. */
export const meetingsOnOnePage = 300;

/** The meetings that began in a month, or in a year where no more than the year is known. */
export interface Month {
  /** `2018-06`; the year alone, `2018`, where the month is not known. */
  date: string;
  /** Latest first. */
  conferences: Conference[];
}

/** A year of the calendar. */
export interface Year {
  year: number;
  /** Latest first, the one whose month is not known last; months without a meeting are left out. */
  months: Month[];
}

/** A page of the past: all of it, or one decade. */
export interface Page {
  /** First year of the decade; the page with the latest meetings has none. */
  decade?: number;
  /** Latest first. */
  years: Year[];
}

/** All meetings as they stand on a day; each is in one of the three lists. */
export interface Calendar {
  /** Not over yet, the next one first; those without a date last. */
  coming: Conference[];
  /** Over by their dates, latest first. */
  past: Conference[];
  /** Over by what the record says, without a date. */
  undated: Conference[];
  /** Promises whose date is still to come, the next one first. */
  deadlines: Promised[];
}

/** Divides the meetings of the graph into what is to come on a day and what is past. */
export function calendarOf(graph: Graph, day: string): Calendar {
  const over = graph.conferences.filter((conference) => isOver(conference, day));
  const isAmongThem = new Set(over);
  return {
    coming: graph.conferences
      .filter((conference) => !isAmongThem.has(conference))
      .toSorted(compareInTime),
    past: over.filter(({ dates }) => dates).toSorted(compareLatestFirst),
    undated: over.filter(({ dates }) => !dates),
    deadlines: promisesOf(graph, day)
      .filter(({ due }) => due !== undefined && isToCome(due, day))
      .toSorted((a, b) => compareDates(a.due, b.due)),
  };
}

/** Groups meetings by the year and the month in which they began, latest first. */
export function yearsOf(conferences: readonly Conference[]): Year[] {
  const dated = conferences.filter(({ dates }) => dates).toSorted(compareLatestFirst);
  const years = Map.groupBy(dated, ({ dates }) => yearOf(dates?.start ?? ''));
  return [...years].map(([year, members]) => ({ year, months: monthsOf(members) }));
}

function monthsOf(conferences: readonly Conference[]): Month[] {
  const months = Map.groupBy(conferences, ({ dates }) => dates?.start.slice(0, 7) ?? '');
  return [...months]
    .map(([date, conferences]) => ({ date, conferences }))
    .toSorted((a, b) => b.date.length - a.date.length || b.date.localeCompare(a.date, 'en'));
}

/** Divides the past into pages: one where it holds no more meetings than the limit, otherwise one for each decade, latest first. */
export function pagesOf(years: readonly Year[], limit: number): Page[] {
  const total = years.flatMap(({ months }) => months.flatMap(({ conferences }) => conferences));
  if (total.length <= limit) return [{ years: [...years] }];
  const decades = Map.groupBy(years, ({ year }) => Math.floor(year / 10) * 10);
  return [...decades].map(([decade, years], at) => (at === 0 ? { years } : { decade, years }));
}

/** So many empty years stand as rows of their own; more are told in one. */
const SHORT_GAP = 2;

/** A row of the overview: a year, or a long run of years in which nothing is recorded. */
export type Row = { year: Year } | { from: number; to: number };

/** The years with those between them in which nothing is recorded, latest first. */
export function rowsOf(years: readonly Year[]): Row[] {
  return years.flatMap((year, at): Row[] => {
    const later = years[at - 1]?.year;
    const between = later === undefined ? 0 : later - year.year - 1;
    if (between > SHORT_GAP) return [{ from: year.year + 1, to: year.year + between }, { year }];
    const empty = Array.from({ length: between }, (_, step) => year.year + between - step);
    return [...empty.map((year) => ({ year: { year, months: [] } })), { year }];
  });
}
