import { fold } from './folding.ts';
import { ordinal, ordinalTerm } from './numbers.ts';
import { remembered } from './remembered.ts';
import { stem } from './stem.ts';

/** A stretch of writing between spaces or sentence marks, taken apart: "e-commerce", "WT/L/274", "mail". */
export interface Chunk {
  /** As it stands in the text. */
  text: string;
  /** Where it begins. */
  at: number;
  /** Folded, without the marks between them. */
  parts: string[];
}

const CHUNK = /[\p{L}\p{N}\p{M}]+(?:[-‐‑–'’./&+()]{1,2}[\p{L}\p{N}\p{M}]+)*/gu;
/** Scripts that set no spaces between words, or join endings to them: any two letters in a row are a term. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]+/gu;
/** The longest that several parts may be together to count as one name, such as a symbol. */
const LONGEST = 24;

/** Takes a text apart. */
export function chunksOf(text: string): Chunk[] {
  return [...text.matchAll(CHUNK)].map((match) => ({
    text: match[0],
    at: match.index,
    parts: partsOf(match[0]),
  }));
}

/** Words recur, and taking them apart is most of the work of making an index. */
const partsOf = remembered((text: string) =>
  fold(text.replace(/['’]s?$|['’]s(?=[-/])/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== ''),
);

/** The terms under which a text is found, in its order: the stems of its words, pairs of characters, compounds also as one. */
export function termsOf(text: string): string[] {
  return chunksOf(text).flatMap(({ parts }) => [
    ...parts.flatMap(termsOfPart),
    ...[compoundOf(parts), ordinalOf(parts)].filter((term) => term !== undefined),
  ]);
}

/** The terms of one folded word. */
export const termsOfPart = remembered((part: string): string[] => {
  const unspaced = part.match(UNSPACED);
  if (unspaced) {
    const rest = part.replace(UNSPACED, ' ').trim().split(' ');
    return [...unspaced.flatMap(pairs), ...rest.filter((word) => word !== '').map(stem)];
  }
  if (part.length === 1 && !/[\d\p{Lo}]/u.test(part)) return [];
  return [stem(part)];
});

/** Several parts written together: "ecommerce", "wtl274"; undefined where that would be no name. */
export function compoundOf(parts: readonly string[]): string | undefined {
  if (parts.length < 2) return undefined;
  const whole = parts.join('');
  return whole.length > LONGEST || /^\d+$/.test(whole) ? undefined : stem(whole);
}

/** The term of an ordinal, if the parts are one. */
export function ordinalOf(parts: readonly string[]): string | undefined {
  const number = ordinal(parts);
  return number === undefined ? undefined : ordinalTerm(number);
}

/** Each two neighbouring characters; one alone stands for itself. */
function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
