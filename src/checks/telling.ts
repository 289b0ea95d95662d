import { checking } from '../words/en/checking.ts';
import type { Path, Problem } from './check.ts';
import { formFor, phrase } from '../words/phrase.ts';

/** Phrases of the checks in another language: a pattern, and what it becomes. */
export type Phrases = readonly (readonly [pattern: string, words: string])[];

/** How problems are told in a language. */
export interface Telling {
  language: string;
  words: typeof checking;
  phrases: Phrases;
}

/** The checks are written in English. */
export const inEnglish: Telling = { language: 'en', words: checking, phrases: [] };

/** A line that mends a problem, and its number where it is another one. */
export interface Written {
  line: string;
  at?: number;
}

/** A phrase in the form for a number, with the number in it. */
export function counted(
  language: string,
  forms: Readonly<{ one: string; other: string }>,
  n: number,
): string {
  return phrase(formFor(language, forms, n), { n });
}

/** A part of a check's message in another language; in its own words where no phrase fits. */
export function translated(text: string, phrases: Phrases): string {
  for (const [pattern, words] of phrases) {
    const match = new RegExp(`^${pattern}$`, 'su').exec(text);
    if (match)
      return words.replace(/\$(\d)/g, (_, n: string) =>
        translated(match[Number(n)] ?? '', phrases),
      );
  }
  return text;
}

/** A place in a record as a message names it, counted from one: `organizers, item 2, org`. */
export function placeNamed(path: Path, { item }: Telling['words']): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `${at > 0 ? ', ' : ''}${phrase(item, { n: step + 1 })}`;
      return at === 0 ? step : `${typeof path[at - 1] === 'number' ? ', ' : '.'}${step}`;
    })
    .join('');
}

/** What is wrong and how to mend it, without its place. */
export function told(
  {
    unexpected,
    expected,
    nearest,
    write,
  }: Omit<Problem, 'check' | 'file' | 'path'> & { write?: Written | undefined },
  { words, phrases }: Telling,
): string {
  const sentence = phrase(words.problem, {
    unexpected: translated(unexpected, phrases),
    expected: translated(expected, phrases),
  });
  return [
    sentence,
    ...(nearest === undefined ? [] : [phrase(words.meant, { nearest })]),
    ...(write === undefined ? [] : [mending(write, words)]),
  ].join(' ');
}

function mending({ line, at }: Written, words: Telling['words']): string {
  return at === undefined ? phrase(words.write, { line }) : phrase(words.writeAt, { line, n: at });
}
