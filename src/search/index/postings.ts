import { chunksOf, termsOf } from '../text/terms.ts';
import { stopWords } from '../text/stop-words.ts';
import { wholeName } from '../text/whole-name.ts';
import type { SearchDocument } from './document.ts';
import { unitTerms, type SameThing, type SynonymFinder } from './synonyms.ts';
import { ALSO_DATE, ALSO_PLACE } from '../posting-list.ts';
import { factFields, standings, weights, STEP, type FactField, type Standing } from './weights.ts';

/** That a term stands in a document, how prominently, and how much it counts. */
export interface Posting {
  document: number;
  standing: Standing;
  /** From 0 to 63. */
  weight: number;
  /** Of a term in a name: how many words the shortest such name has, and whether it is the place or the date too; of a term in a fact: which fact. */
  detail: number;
}

/** What one document says of one term. */
interface Hit {
  standing: number;
  weight: number;
  detail: number;
  /** Whether it is the place or the date of the record, whatever else. */
  also: number;
  /** How often it stands in running text. */
  times: number;
}

/** The longest name that is told from longer ones, in words; what is left of the byte says what the term is besides. */
const MOST = 63;
/** Growing with the length of a name, its words count for less; a name of this many words counts as it is. */
const USUAL_NAME = 6;
/** The same for running text, in words. */
const USUAL_TEXT = 220;

/** All terms of a document with what they count for, and the synonyms found in it. */
export function hitsOf(
  document: SearchDocument,
  find: SynonymFinder,
): { hits: Map<string, Hit>; found: SameThing[] } {
  const hits = new Map<string, Hit>();
  const same = new Set<SameThing>();
  const implied = (text: string) => {
    const { terms, found } = find(unitTerms(text));
    for (const thing of found) same.add(thing);
    return terms;
  };
  document.names.forEach((name, at) => {
    const length = lengthOf(name);
    const weight = (at === 0 ? weights.title : weights.alias) * damped(length);
    const standing = at === 0 ? 'title' : 'alias';
    for (const term of new Set(termsOf(name))) raise(hits, term, standing, weight, length);
    const whole = wholeName(unitTerms(name));
    if (whole !== undefined) raise(hits, whole, standing, weight, length);
    for (const other of wholeNamesFor(name, find)) raise(hits, other, 'alias', weight, length);
    for (const term of new Set(implied(name)))
      raise(hits, term, 'alias', weight * weights.implied, MOST);
  });
  for (const [field, text] of document.facts)
    for (const term of new Set([...termsOf(text), ...(field === 'people' ? [] : implied(text))]))
      raise(hits, term, 'fact', weights[field], factFields.indexOf(field));
  for (const [field, text] of document.facts)
    for (const term of termsOf(text)) noteAlso(hits.get(term), field);
  addText(hits, document, implied);
  return { hits, found: [...same] };
}

/** The whole names that say the same as a name, such as that of an organization in another language. */
function wholeNamesFor(name: string, find: SynonymFinder): string[] {
  const units = unitTerms(name);
  const whole = wholeName(units);
  const forms = find(units).found.map((thing) =>
    thing.forms.map((form) => wholeName(unitTerms(form))),
  );
  return forms
    .filter((wholes) => wholes.includes(whole))
    .flat()
    .filter((other) => other !== undefined);
}

/** How many words a name has that say something. */
function lengthOf(name: string): number {
  const units = chunksOf(name).flatMap(({ parts }) => parts);
  const telling = units.filter((part) => part.length > 1 && !stopWords.has(part));
  const length = telling.reduce((sum, part) => sum + Math.max(1, unspacedPairs(part)), 0);
  return Math.min(Math.max(length, 1), MOST - 1);
}

/** How many pairs of characters a word of an unspaced script makes. */
function unspacedPairs(part: string): number {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(part)
    ? [...part].length - 1
    : 1;
}

function damped(length: number): number {
  return 2.2 / (1 + 1.2 * (0.75 + (0.25 * length) / USUAL_NAME));
}

/** The strongest standing of a term stays, with the shortest name; what it counts for is added up, each further time less. */
function raise(
  hits: Map<string, Hit>,
  term: string,
  standing: Standing,
  weight: number,
  detail: number,
): void {
  const rank = standings.indexOf(standing);
  const hit = hits.get(term);
  if (!hit) hits.set(term, { standing: rank, weight, detail, also: 0, times: 0 });
  else {
    hit.weight = Math.max(hit.weight, weight) + 0.25 * Math.min(hit.weight, weight);
    const inNames = Math.min(rank, hit.standing) > 1;
    hit.detail = inNames ? Math.min(hit.detail, detail) : rank > hit.standing ? detail : hit.detail;
    hit.standing = Math.max(hit.standing, rank);
  }
}

/** Keeps that a term is the place or the date, where a name has it too. */
function noteAlso(hit: Hit | undefined, field: FactField): void {
  if (hit && field === 'place') hit.also |= ALSO_PLACE;
  if (hit && field === 'when') hit.also |= ALSO_DATE;
}

function addText(
  hits: Map<string, Hit>,
  { passages }: SearchDocument,
  implied: (text: string) => string[],
): void {
  let length = 0;
  for (const { name = '', text } of passages) {
    const whole = `${name}. ${text}`;
    const own = termsOf(whole).filter((term) => !stopWords.has(term));
    length += own.length;
    for (const term of [...own, ...new Set(implied(whole))]) {
      const hit = hits.get(term) ?? { standing: 0, weight: 0, detail: 0, also: 0, times: 0 };
      hit.times += 1;
      hits.set(term, hit);
    }
  }
  for (const hit of hits.values())
    if (hit.times > 0)
      hit.weight +=
        (weights.text * 2.2 * hit.times) /
        (hit.times + 1.2 * (0.4 + (0.6 * length) / USUAL_TEXT)) /
        2.2;
}

/** What is kept of a hit. */
export function postingOf(document: number, { standing, weight, detail, also }: Hit): Posting {
  return {
    document,
    standing: standings[standing] ?? 'text',
    weight: Math.max(1, Math.min(63, Math.round(weight * STEP))),
    detail: Math.min(detail, MOST) | (standing > 1 ? also : 0),
  };
}
