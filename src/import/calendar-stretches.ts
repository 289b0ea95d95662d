import type { Path } from '../checks/check.ts';
import type { Stretch } from './spot.ts';

/** A line of a calendar with those that it is folded over, joined. */
interface Line {
  at: number;
  text: string;
}

/** The lines of a calendar file (RFC 5545, 3.1): one that begins with a space goes on with the line before. */
function linesIn(text: string): Line[] {
  const lines: { at: number; parts: string[] }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const said = line.replace(/\r$/, '');
    if (/^[ \t]/.test(said)) lines.at(-1)?.parts.push(said.slice(1));
    else lines.push({ at, parts: [said] });
    at += line.length + 1;
  }
  return lines.map((line) => ({ at: line.at, text: line.parts.join('') }));
}

/** What stands in a calendar: its components and properties by the path to each, and what is wrong with its lines. */
interface Outline {
  lines: Map<string, Line>;
  /** The first line that is no property, and the last component that is never closed. */
  broken?: Line;
}

/** Names each line by the components around it: `vcalendar.0.vevent.2.dtstart.0`. */
function outlineOf(text: string): Outline {
  const lines = new Map<string, Line>();
  const open: { path: string; line: Line }[] = [];
  const counts = new Map<string, number>();
  let broken: Line | undefined;
  for (const line of linesIn(text)) {
    const [, name = '', value = ''] = /^([^:;]+)[:;](.*)$/s.exec(line.text) ?? [];
    const isBegin = /^begin$/i.test(name);
    if (name === '' && line.text.trim() !== '') broken ??= line;
    if (/^end$/i.test(name)) open.pop();
    if (name === '' || /^end$/i.test(name)) continue;
    const around = open.at(-1)?.path;
    const kind = (isBegin ? value.trim() : name).toLowerCase();
    const same = around === undefined ? kind : `${around}.${kind}`;
    const path = `${same}.${counts.get(same) ?? 0}`;
    counts.set(same, (counts.get(same) ?? 0) + 1);
    lines.set(path, line);
    if (isBegin) open.push({ path, line });
  }
  broken ??= open.at(-1)?.line;
  return { lines, ...(broken && { broken }) };
}

/** Finds events and their properties in the text of a calendar: `['vcalendar', 0, 'vevent', 2, 'dtstart', 0]`. */
export function calendarStretches(text: string): (path: Path) => Stretch | undefined {
  const { lines } = outlineOf(text);
  return (path) => {
    const line = lines.get(path.join('.'));
    if (!line) return undefined;
    const [name = ''] = /^[^:;]+/.exec(line.text) ?? [];
    if (/^begin$/i.test(name)) return { at: line.at };
    const value = valueIn(line.text);
    const [before, found] = [line.text.slice(0, value), line.text.slice(value)];
    return { at: line.at, name: name.toUpperCase(), found, around: [before, ''], written: escaped };
  };
}

/** Where the value of a property begins: after the first colon that stands in no quoted parameter. */
function valueIn(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (line[at] === ':' && !isQuoted) return at + 1;
  }
  return line.length;
}

/** Where a calendar cannot be read: the first line that is no property, or a component that is never closed. */
export function brokenLineIn(text: string): number | undefined {
  return outlineOf(text).broken?.at;
}

function escaped(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}
