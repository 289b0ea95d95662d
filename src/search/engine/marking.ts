import { fold } from '../text/folding.ts';
import { chunksOf, compoundOf, ordinalOf, termsOfPart } from '../text/terms.ts';

/** A stretch of a text, marked where it answers the query. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Where a text answers: from, to, and the term that does. */
export interface Hit {
  from: number;
  to: number;
  term: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]+$/u;

/** The places in a text where one of the terms stands. */
export function hitsIn(text: string, terms: ReadonlySet<string>): Hit[] {
  return chunksOf(text).flatMap((chunk) => {
    const whole = [compoundOf(chunk.parts), ordinalOf(chunk.parts)].find(
      (term) => term !== undefined && terms.has(term),
    );
    if (whole !== undefined)
      return [{ from: chunk.at, to: chunk.at + chunk.text.length, term: whole }];
    return [...chunk.text.matchAll(WORD)].flatMap((match) =>
      hitsInWord(match[0], chunk.at + match.index, terms),
    );
  });
}

function hitsInWord(word: string, at: number, terms: ReadonlySet<string>): Hit[] {
  const characters = [...word];
  if (UNSPACED.test(word) && characters.length > 1)
    return characters.slice(1).flatMap((character, index) => {
      const pair = `${characters[index]}${character}`;
      const term = fold(pair);
      return terms.has(term) ? [{ from: at + index, to: at + index + pair.length, term }] : [];
    });
  const term = termsOfPart(fold(word)).find((each) => terms.has(each));
  return term === undefined ? [] : [{ from: at, to: at + word.length, term }];
}

/** Takes a text apart into what answers and what does not; small gaps between two answers are marked with them. */
export function stretchesOf(text: string, terms: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, to } of joined(hitsIn(text, terms), text)) {
    if (from > at) stretches.push({ text: text.slice(at, from), marked: false });
    stretches.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: false });
  return stretches;
}

function joined(hits: readonly Hit[], text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of hits) {
    const last = spans.at(-1);
    if (last && from <= last.to + 1 && !/[.;:,]/.test(text.slice(last.to, from)))
      last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

/** A part of a long text around the place where most of the terms stand, cut between words. */
export function excerptOf(text: string, terms: ReadonlySet<string>, length = 220): string {
  if (text.length <= length) return text;
  const hits = hitsIn(text, terms);
  const worth = (start: number) =>
    new Set(
      hits.filter(({ from, to }) => from >= start && to <= start + length).map(({ term }) => term),
    ).size;
  const starts = [0, ...hits.map(({ from }) => Math.max(0, from - 40))];
  const best = starts.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const from = best === 0 ? 0 : text.indexOf(' ', best) + 1;
  const to = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
