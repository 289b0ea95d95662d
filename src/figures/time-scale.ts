import { firstDay, lastDay, yearOf } from '../graph/chronology.ts';

/** A stretch of time drawn at one scale. */
export interface Span {
  /** First year, and the year after the last. */
  from: number;
  to: number;
  /** Where it begins and ends in the drawing. */
  left: number;
  right: number;
}

/** Years without a record after which an earlier past is pressed together. */
const SILENCE = 5;
/** The part of the records that the even scale has to hold, so that a few that stand far off never press the many. */
const MOST = 0.9;
/** The part of the width that the pressed past is given, and the part left blank where the scale breaks. */
const PRESSED = 0.09;
const BREAK = 0.02;

/** A date as a point in years: the middle of the time that it may mean, so that "2015" stands in mid-2015. */
export function pointOf(date: string): number {
  return (yearPoint(firstDay(date)) + yearPoint(lastDay(date))) / 2;
}

function yearPoint(day: string): number {
  const year = yearOf(day);
  const start = Date.UTC(year, 0);
  return year + (Date.parse(day) - start) / (Date.UTC(year + 1, 0) - start);
}

/** Stretches of time for the years of some records: one scale, or two where a long silence parts off a few of the far past. */
export function spansOf(years: readonly number[], width: number): Span[] {
  const first = Math.min(...years);
  const to = Math.max(...years) + 1;
  const passed = [...new Set(years)].toSorted((a, b) => a - b);
  const holdsMost = (from: number) =>
    years.filter((year) => year >= from).length >= years.length * MOST;
  const even = passed.findLast(
    (year, at) => year - (passed[at - 1] ?? year) > SILENCE && holdsMost(year),
  );
  const before = passed.findLast((year) => even !== undefined && year < even);
  if (even === undefined || before === undefined)
    return [{ from: first, to, left: 0, right: width }];
  return [
    { from: first, to: before + 1, left: 0, right: width * PRESSED },
    { from: even, to, left: width * (PRESSED + BREAK), right: width },
  ];
}

/** Where a point in years stands in the drawing; nothing where no span reaches it. */
export function positionOf(spans: readonly Span[], point: number): number | undefined {
  const span = spans.find(({ from, to }) => from <= point && point < to);
  if (!span) return undefined;
  const { from, to, left, right } = span;
  return left + ((point - from) / (to - from)) * (right - left);
}

/** A year that is written on the axis. */
export interface Tick {
  year: number;
  x: number;
}

/** The years to write: those with which a stretch begins, and every so many years of the last, even one. */
export function ticksOf(spans: readonly Span[], step: number): Tick[] {
  const even = spans.at(-1);
  const years = Array.from(
    { length: even ? even.to - even.from : 0 },
    (_, at) => (even?.from ?? 0) + at,
  );
  const pressed = spans.slice(0, -1).map(({ from, left }) => ({ year: from, x: left }));
  return [
    ...pressed,
    ...years
      .filter((year) => year % step === 0 || (year === even?.from && year % step < step / 2))
      .map((year) => ({ year, x: positionOf(spans, year) ?? 0 })),
  ];
}
