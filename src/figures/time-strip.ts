import { dateOf, type Graph } from '../graph/build.ts';
import { yearOf } from '../graph/chronology.ts';
import { editionsOf, instrumentsOf, outcomesOf } from '../graph/conferences.ts';
import { lineageOf } from '../graph/lineage.ts';
import type { Conference, Entry } from '../schemas/index.ts';
import { pointOf, positionOf, spansOf, type Span } from './time-scale.ts';

/** What a record is to the one on whose strip it stands. */
export type Role = 'own' | 'series' | 'before' | 'after';

/** A record on the strip. */
export interface StripMark {
  entry: Entry;
  role: Role;
  x: number;
}

/** The strip of a record: the scale of all time that is recorded, and on it the record with those of its line. */
export interface Strip {
  spans: readonly Span[];
  marks: StripMark[];
  today: number | undefined;
}

/** Length of the strip in its own units. */
export const LENGTH = 720;
/** Marks on the same side stand at least so far apart. */
const APART = 5;
/** As many records of a line as can be told apart. */
const MOST = 24;

const scales = new WeakMap<Graph, Span[]>();

/** The scale is the same for all records, and is made once. */
function scaleOf(graph: Graph, today: string): Span[] {
  const known = scales.get(graph);
  if (known) return known;
  const years = [...graph.entries.values()].flatMap((entry) => {
    const date = dateOf(entry);
    return date === undefined ? [] : [yearOf(date)];
  });
  const spans = spansOf([...years, yearOf(today)], LENGTH);
  scales.set(graph, spans);
  return spans;
}

/** Puts a dated record, its series and what it came from and led to on the strip; nothing for a record without a date. */
export function stripOf(graph: Graph, entry: Entry, today: string): Strip | undefined {
  const own = dateOf(entry);
  if (own === undefined) return undefined;
  const spans = scaleOf(graph, today);
  const point = pointOf(own);
  const away = (other: Entry) => Math.abs(pointOf(dateOf(other) ?? '') - point);
  const others = [...rolesAround(graph, entry)]
    .filter(([other]) => dateOf(other) !== undefined)
    .toSorted(([a], [b]) => away(a) - away(b))
    .slice(0, MOST);
  const placed = [[entry, 'own'] as const, ...others].flatMap(([entry, role]): StripMark[] => {
    const x = positionOf(spans, pointOf(dateOf(entry) ?? ''));
    return x === undefined ? [] : [{ entry, role, x }];
  });
  return { spans, marks: spread(placed), today: positionOf(spans, pointOf(today)) };
}

function rolesAround(graph: Graph, entry: Entry): Map<Entry, Role> {
  const roles = new Map<Entry, Role>();
  const add = (entries: readonly Entry[], role: Role) => {
    for (const other of entries) if (other !== entry && !roles.has(other)) roles.set(other, role);
  };
  if (entry.collection === 'conferences') {
    const series = entry.series === undefined ? undefined : graph.entries.get(entry.series);
    if (series?.collection === 'series') add(nearIn(editionsOf(graph, series), entry), 'series');
    add([...outcomesOf(graph, entry), ...instrumentsOf(graph, entry)], 'after');
  } else {
    const { entries } = lineageOf(graph, entry);
    const at = entries.indexOf(entry);
    add(entries.slice(0, at), 'before');
    add(entries.slice(at), 'after');
  }
  return roles;
}

/** As many editions before and after one as can stand on the strip; they are in the order of time. */
function nearIn(editions: readonly Conference[], entry: Conference): readonly Conference[] {
  const at = editions.indexOf(entry);
  return editions.slice(Math.max(0, at - MOST), at + MOST + 1);
}

/** Moves marks that would cover each other apart; what a record led to stands below the line, all else above it. */
function spread(marks: readonly StripMark[]): StripMark[] {
  const last = { true: -Infinity, false: -Infinity };
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const side = `${mark.role === 'after'}` as const;
      const x = Math.max(mark.x, last[side] + APART);
      last[side] = x;
      return { ...mark, x };
    });
}
