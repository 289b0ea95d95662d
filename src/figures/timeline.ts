import { dateOf, type Graph } from '../graph/build.ts';
import { yearOf } from '../graph/chronology.ts';
import { lanesOf, type Dated } from './timeline-lanes.ts';
import { NAME, named, stacked, WIDTH, type LaneLayout } from './timeline-marks.ts';
import { pointOf, positionOf, spansOf, ticksOf, type Span, type Tick } from './time-scale.ts';

/** Everything on a timeline in its place. */
export interface Timeline {
  width: number;
  height: number;
  spans: Span[];
  ticks: Tick[];
  lanes: LaneLayout[];
  /** Where the day stands on which the timeline was made, if it is in view. */
  today: { day: string; x: number } | undefined;
}

/** What part of time to show: all of it, or the ten years from `decade`. */
export interface View {
  /** `YYYY-MM-DD`. */
  today: string;
  decade?: number;
}

/** Room above the lanes for the years, and below them for the day. */
export const AXIS = 26;
export const FOOT = 20;
/** The first years of the decades in which a record stands. */
export function decadesOf(graph: Graph): number[] {
  const years = lanesOf(graph).flatMap(({ entries }) => entries.map(yearOfEntry));
  return [...new Set(years.map((year) => year - (year % 10)))].toSorted((a, b) => a - b);
}

function yearOfEntry(entry: Dated): number {
  return yearOf(dateOf(entry) ?? '');
}

/** Puts every dated record of the view in its lane and place. */
export function layoutTimeline(graph: Graph, { today, decade }: View): Timeline {
  const all = lanesOf(graph);
  const years = all.flatMap(({ entries }) => entries.map(yearOfEntry));
  const spans =
    decade === undefined
      ? spansOf([...years, yearOf(today)], WIDTH)
      : [{ from: decade, to: decade + 10, left: 0, right: WIDTH - NAME }];
  const lanes: LaneLayout[] = [];
  for (const lane of all) {
    const placed = lane.entries.flatMap((entry) => {
      const x = positionOf(spans, pointOf(dateOf(entry) ?? ''));
      return x === undefined ? [] : [{ entry, x }];
    });
    if (placed.length === 0) continue;
    const top = lanes.at(-1)?.bottom ?? AXIS;
    const marks = decade === undefined ? stacked(graph, placed, top) : named(placed, top);
    lanes.push({ organization: lane.organization, top, ...marks });
  }
  const now = positionOf(spans, pointOf(today));
  return {
    width: WIDTH,
    height: (lanes.at(-1)?.bottom ?? AXIS) + FOOT,
    spans,
    ticks: ticksOf(spans, decade === undefined ? 5 : 1),
    lanes,
    today: now === undefined ? undefined : { day: today, x: now },
  };
}
