import type { Path } from '../checks/check.ts';
import { calendarStretches } from './calendar-stretches.ts';
import { jsonStretches } from './json-stretches.ts';
import type { Origin, SourceText } from './origin.ts';
import { spotOf, type Spot, type Stretch } from './spot.ts';
import { tableStretches } from './table-stretches.ts';

/** Finds places in the author's file; nothing for those that it has not. */
export type FindSpot = (origin: Origin) => Spot | undefined;

/** Reads the file once more, at the first place that is asked for: most files have nothing to be said of them. */
export function spotsIn(source: SourceText | undefined): FindSpot {
  let stretches: ((path: Path) => Stretch | undefined) | undefined;
  return (origin) => {
    if (!source) return undefined;
    const { text, skipped } = source;
    if (typeof origin === 'number') return spotOf(text, { at: origin }, skipped);
    const find = (stretches ??= stretchesIn(source));
    const stretch = find(origin);
    if (stretch) return spotOf(text, stretch, skipped);
    // What is missing is told where it belongs.
    const around = origin.map((_, at) => origin.slice(0, origin.length - 1 - at));
    const holder = around.map(find).find((one) => one !== undefined);
    return holder && { ...spotOf(text, holder, skipped), write: () => undefined };
  };
}

function stretchesIn({ notation, text, roots = [0] }: SourceText) {
  if (notation === 'table') return tableStretches(text);
  return notation === 'calendar' ? calendarStretches(text) : jsonStretches(text, roots);
}
