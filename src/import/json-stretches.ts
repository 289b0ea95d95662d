import type { Path } from '../checks/check.ts';
import { aroundIn, type Stretch } from './spot.ts';

/** Finds values in JSON texts: `[0, 'results', 2, 'title']` is a title in the first of those that begin at the roots. */
export function jsonStretches(
  text: string,
  roots: readonly number[],
): (path: Path) => Stretch | undefined {
  return ([root = 0, ...path]) => {
    const start = roots[Number(root)];
    const from = start === undefined ? undefined : valueAt(text, start, path);
    if (from === undefined) return undefined;
    const to = afterValue(text, from);
    const isText = text[from] === '"';
    const isGroup = text[from] === '{' || text[from] === '[';
    const around = aroundIn(text, from, to);
    return {
      at: from,
      ...(path.length > 0 && { name: pathNamed(path) }),
      ...(!isGroup && {
        found: isText ? String(JSON.parse(text.slice(from, to))) : text.slice(from, to),
        written: (value: string) => JSON.stringify(value),
        ...(around && { around }),
      }),
    };
  };
}

/** A path as programmers write it: `results[0].startDate.date`. */
function pathNamed(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${step}`))
    .join('');
}

/** Where the value at a path begins, within the value that begins at `from`. */
function valueAt(text: string, from: number, [step, ...rest]: Path): number | undefined {
  const at = afterSpace(text, from);
  if (step === undefined) return at;
  const inside = partsOf(text, at).findLast(({ key }) => key === step)?.at;
  return inside === undefined ? undefined : valueAt(text, inside, rest);
}

/** The values in a group or a list, with their keys or numbers. */
function partsOf(text: string, from: number): { key: string | number; at: number }[] {
  const isGroup = text[from] === '{';
  const parts: { key: string | number; at: number }[] = [];
  if (!isGroup && text[from] !== '[') return parts;
  let at = afterSpace(text, from + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    let key: string | number = parts.length;
    if (isGroup) {
      const end = afterString(text, at);
      key = String(JSON.parse(text.slice(at, end)));
      at = afterSpace(text, text.indexOf(':', end) + 1);
    }
    parts.push({ key, at });
    at = afterSpace(text, afterValue(text, at));
    if (text[at] === ',') at = afterSpace(text, at + 1);
  }
  return parts;
}

/** Where a value ends, however deep it is nested. */
function afterValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    const sign = text[at];
    if (sign === '"') at = afterString(text, at);
    else if (sign === '{' || sign === '[') [depth, at] = [depth + 1, at + 1];
    else if (sign === '}' || sign === ']') [depth, at] = [depth - 1, at + 1];
    else at = Math.max(at + 1, after(/[^\s,[\]{}"]+/y, text, at));
  } while (depth > 0 && at < text.length);
  return at;
}

/** Where a text in quotation marks ends. */
export function afterString(text: string, from: number): number {
  let at = from;
  do at = text.indexOf('"', at + 1);
  while (at >= 0 && isEscaped(text, at));
  return at < 0 ? text.length : at + 1;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let count = 0;
  while (text[at - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

/** The next sign that is no white space. */
export function afterSpace(text: string, from: number): number {
  return after(/\s*/y, text, from);
}

function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
