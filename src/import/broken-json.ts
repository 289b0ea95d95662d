import { afterSpace, afterString } from './json-stretches.ts';
import { notice, type Notice } from './notice.ts';

/** That JSON cannot be read, and where; `from` is where it begins in the file. */
export function brokenJson(text: string, from = 0): Notice {
  return notice('brokenJson', {}, from + faultIn(text));
}

/** What a part of JSON is. */
type Kind = 'open' | 'close' | 'comma' | 'colon' | 'text' | 'literal';
/** What is waited for: a value or a key, one that may be missing at the end of a group, a colon, or what follows a value. */
type Awaited = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'rest';

/** What may stand where, and what is waited for after it. */
const follows: Record<Awaited, Partial<Record<Kind, Awaited>>> = {
  value: { open: 'firstValue', text: 'rest', literal: 'rest' },
  firstValue: { open: 'firstValue', text: 'rest', literal: 'rest', close: 'rest' },
  key: { text: 'colon' },
  firstKey: { text: 'colon', close: 'rest' },
  colon: { colon: 'value' },
  rest: { comma: 'value', close: 'rest' },
};

const signs: Readonly<Record<string, Kind>> = {
  ...{ '{': 'open', '[': 'open', '}': 'close', ']': 'close' },
  ...{ ',': 'comma', ':': 'colon', '"': 'text' },
};
const LITERAL = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;

/** The first sign that cannot stand where it does; browsers say it each in words of their own, and not always. */
function faultIn(text: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, at)) {
    const sign = text[at] ?? '';
    const kind = signs[sign] ?? 'literal';
    const next: Awaited | undefined = follows[awaited][kind];
    const end = endOf(text, at, kind);
    const isPair = kind !== 'close' || `${open.pop()}${sign}`.match(/^(\{\}|\[\])$/) !== null;
    if (next === undefined || end === at || !isPair || (kind === 'comma' && open.length === 0))
      return at;
    if (kind === 'open') open.push(sign);
    const isInGroup = open.at(-1) === '{';
    awaited = kind === 'comma' || kind === 'open' ? awaitedIn(kind, isInGroup) : next;
    at = end;
  }
  return text.trimEnd().length;
}

/** In a group with braces keys stand where a list has values. */
function awaitedIn(kind: 'comma' | 'open', isInGroup: boolean): Awaited {
  if (kind === 'open') return isInGroup ? 'firstKey' : 'firstValue';
  return isInGroup ? 'key' : 'value';
}

function endOf(text: string, at: number, kind: Kind): number {
  if (kind === 'text') return afterString(text, at);
  if (kind !== 'literal') return at + 1;
  LITERAL.lastIndex = at;
  return at + (LITERAL.exec(text)?.[0].length ?? 0);
}
