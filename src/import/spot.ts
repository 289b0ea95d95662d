import type { Position } from '../checks/report.ts';

/** A stretch of a text that says one thing. */
export interface Stretch {
  /** How many characters into the text. */
  at: number;
  /** What the author's file calls it: a heading, a property or a path; a whole row or event has no name. */
  name?: string;
  /** What stands there, without the signs of the notation. */
  found?: string;
  /** The line around it; nothing where it takes more than a line. */
  around?: readonly [before: string, after: string];
  /** Another value in the notation of the file. */
  written?: (value: string) => string;
}

/** A place in the author's file, and how it would be mended there. */
export interface Spot extends Position {
  name?: string;
  found?: string;
  /** The line with another value, or the value alone where the line is too long to be repeated. */
  write: (value: string) => string | undefined;
}

/** A longer line hides the message that it mends. */
const LONGEST_LINE = 200;

/** The place of a stretch of a text; `skipped` lines stood before it. */
export function spotOf(text: string, stretch: Stretch, skipped = 0): Spot {
  const { at, name, found, around, written } = stretch;
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  return {
    line: skipped + text.slice(0, begin).split('\n').length,
    column: at - begin + 1,
    ...(name !== undefined && { name }),
    ...(found !== undefined && { found }),
    write: (value) => {
      const by = written?.(dated(found, value));
      if (by === undefined || !around) return by;
      const line = around.join(by);
      return line.length > LONGEST_LINE ? by : line;
    },
  };
}

/** The line around a stretch of a text that lies within one line. */
export function aroundIn(text: string, from: number, to: number): Stretch['around'] {
  if (text.slice(from, to).includes('\n')) return undefined;
  const end = text.indexOf('\n', to);
  const after = text.slice(to, end < 0 ? undefined : end).replace(/\r$/, '');
  return [text.slice(text.lastIndexOf('\n', from - 1) + 1, from), after];
}

/** A day in the form of the one that stands there: with its time, and without hyphens where that has none. */
function dated(found = '', day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const [, compact, rest = ''] = /^(?:(\d{8})|\d{4}-\d\d-\d\d)(T.*)?$/.exec(found) ?? [];
  return (compact === undefined ? day : day.replaceAll('-', '')) + rest;
}
