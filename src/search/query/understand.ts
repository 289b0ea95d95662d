import { fold } from '../text/folding.ts';
import { stopWords } from '../text/stop-words.ts';
import { chunksOf, compoundOf, type Chunk } from '../text/terms.ts';
import { unitsOf, type Unit } from '../text/units.ts';
import { countriesNamed, LONGEST_NAME } from './countries.ts';
import { yearsIn, type Years } from './years.ts';

/** One thing that is asked for. */
export interface Wanted extends Unit {
  /** The word may be the beginning of one that is still being typed. */
  isLast: boolean;
  /** The same word together with its neighbour, as some write it: "mc 11" for "mc11". */
  joined: string[];
  /** Years or countries that the words also name: `2018`, `cn`. */
  marks: string[];
}

/** What a query means. */
export interface Understood {
  wanted: Wanted[];
  /** Words that must stand together, as typed between quotation marks. */
  phrases: string[];
  /** A span of years that was asked for in words. */
  years?: Years;
  /** The words that said it. */
  yearsSaid?: string;
  /** Countries that the result has to lie in, because a place was asked for: "in Africa". */
  within: { said: string; countries: readonly string[] }[];
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const IN = new Set(['in', 'within', 'across', 'held', 'en', 'au', 'aux', 'dans']);

/** Reads what was typed. */
export function understand(query: string): Understood {
  const phrases = [...query.matchAll(QUOTED)].map(([, phrase = '']) => phrase.trim());
  const unquoted = query.replace(QUOTED, ' $1 ');
  const { years, rest, said } = yearsIn(unquoted);
  const chunks = chunksOf(rest);
  const places = placesIn(chunks);
  const wanted = wantedOf(chunks, places, /\s$/.test(query));
  return {
    wanted,
    phrases: phrases.filter((phrase) => /\s|[-/]/.test(phrase)),
    ...(years && { years }),
    ...(said !== undefined && { yearsSaid: said }),
    within: places.filter(({ strict }) => strict),
  };
}

/** A place named by one or several words. */
interface Place {
  from: number;
  to: number;
  said: string;
  countries: readonly string[];
  /** Whether the words ask for what lies there: "in Africa", but not "African Union". */
  strict: boolean;
}

function placesIn(chunks: readonly Chunk[]): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < chunks.length; from++) {
    for (let to = Math.min(chunks.length, from + LONGEST_NAME); to > from; to--) {
      const said = chunks
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
      const countries = said === 'us' ? [] : countriesNamed(said);
      if (countries.length === 0) continue;
      const strict = IN.has(fold(chunks[from - 1]?.text ?? '')) || isThe(chunks, from);
      places.push({ from, to, said, countries, strict });
      from = to - 1;
      break;
    }
  }
  return places;
}

/** "in the Americas" */
function isThe(chunks: readonly Chunk[], at: number): boolean {
  return fold(chunks[at - 1]?.text ?? '') === 'the' && IN.has(fold(chunks[at - 2]?.text ?? ''));
}

function wantedOf(chunks: readonly Chunk[], places: readonly Place[], ended: boolean): Wanted[] {
  const telling = chunks.filter((chunk) => !isSmall(chunk));
  const used = telling.length > 0 ? telling : chunks;
  return used.flatMap((chunk, at) => {
    const where = chunks.indexOf(chunk);
    const place = places.find(({ from, to }) => from <= where && where < to);
    const marks = place?.countries ?? (isYear(chunk.text) ? [chunk.text] : []);
    const joined = [joinedOf(used[at - 1], chunk), joinedOf(chunk, used[at + 1])];
    return unitsOf(chunk, telling.length === 0 || undefined).map((unit, unitAt, all) => ({
      ...unit,
      isLast: !ended && at === used.length - 1 && unitAt === all.length - 1,
      joined: joined.filter((term) => term !== undefined),
      marks: [...marks],
    }));
  });
}

/** Whether a word says nothing, such as "the"; in capitals it may be a name, such as "WHO". */
function isSmall({ text, parts }: Chunk): boolean {
  return parts.every((part) => stopWords.has(part)) && !/^\p{Lu}{2,}$/u.test(text);
}

/** Two words written as one, where one of them is short: "mc 11", "e commerce", "tech con". */
function joinedOf(first: Chunk | undefined, second: Chunk | undefined): string | undefined {
  if (!first || !second) return undefined;
  const parts = [...first.parts, ...second.parts];
  const isShort = parts.length === 2 && parts.some((part) => part.length < 5 && !isYear(part));
  return isShort ? compoundOf(parts) : undefined;
}

function isYear(text: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(text);
}
