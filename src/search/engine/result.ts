import type { Card } from '../card.ts';
import type { Passage } from '../index/passages.ts';
import { termsOf } from '../text/terms.ts';
import { excerptOf, hitsIn, stretchesOf, type Stretch } from './marking.ts';
import type { Sought } from './candidates.ts';

/** A place inside a record that answers, and leads to it. */
export interface Inside {
  /** The anchor on the page of the record. */
  at: string;
  /** What the place is called, if it has a name. */
  name: Stretch[];
  passage: Stretch[];
}

/** Why a record answers where its words do not show it. */
export type Why =
  { by: 'alias' | 'same' | FactOf; text: string } | { by: 'near'; typed: string; text: string };
type FactOf = 'topic' | 'organization' | 'series' | 'theme' | 'context';

/** What is shown of a record that was found. */
export interface Result {
  /** `<collection>/<id>`. */
  record: string;
  name: Stretch[];
  /** Whether the name is in the language of the reader, whatever the language of the records. */
  isTranslated: boolean;
  told: string[];
  why: Why[];
  /** Where nothing inside answers better: from its summary. */
  passage: Stretch[];
  /** The commitments, parts and people that answer, best first. */
  inside: Inside[];
}

/** So many places inside a record are shown. */
const INSIDE = 3;
/** So many reasons are given. */
const REASONS = 2;

/** Reads from the card of a record what answers the query and why. */
export function resultOf(card: Card, sought: readonly Sought[], language: string): Result {
  const terms = termsIn(sought);
  const told = card.told[language] ?? Object.values(card.told)[0] ?? [];
  const ranked = rankedPassages(card.passages, terms);
  const summary = card.passages[0];
  const inside = ranked.filter(({ at }) => at !== '' && at !== 'relations').slice(0, INSIDE);
  const own = ranked.filter(({ at }) => at === '' || at === 'relations');
  const best = own.find((passage) => passage === summary) ?? own[0];
  const shown = best ?? (inside.length === 0 ? summary : undefined);
  const called = card.called?.[language];
  const name = called ?? card.names[0] ?? card.record;
  const said = [
    name,
    ...told,
    shown?.text ?? '',
    ...inside.flatMap(({ name, text }) => [name ?? '', text]),
  ];
  return {
    record: card.record,
    name: stretchesOf(name, terms),
    isTranslated: called !== undefined,
    told,
    why: whyOf(card, sought, new Set(said.flatMap(termsOf))),
    passage: shown ? stretchesOf(excerptOf(shown.text, terms), terms) : [],
    inside: inside.map(({ at, name: title = '', text }) => ({
      at,
      name: stretchesOf(title, terms),
      passage: stretchesOf(excerptOf(text, terms, 160), terms),
    })),
  };
}

/** All terms that answer the query. */
export function termsIn(sought: readonly Sought[]): Set<string> {
  return new Set(
    sought.flatMap(({ ways }) => {
      const isWhole = ways.some(({ how }) => how === 'word' || how === 'joined');
      return ways
        .filter(({ how }) => how !== 'mark' && (how !== 'part' || !isWhole))
        .map(({ term }) => term);
    }),
  );
}

/** The passages that hold the most of the terms; one that holds few of many says nothing. */
function rankedPassages(passages: readonly Passage[], terms: ReadonlySet<string>): Passage[] {
  const ranked = passages.map((passage) => {
    const hits = hitsIn(`${passage.name ?? ''}. ${passage.text}`, terms);
    return { passage, worth: new Set(hits.map(({ term }) => term)).size, times: hits.length };
  });
  const most = Math.max(...ranked.map(({ worth }) => worth), 0);
  return ranked
    .filter(({ worth }) => worth > 0 && worth * 2 > most)
    .toSorted((a, b) => b.worth - a.worth || b.times - a.times)
    .map(({ passage }) => passage);
}

/** Gives a reason for each word of the query that the result does not show. */
function whyOf(card: Card, sought: readonly Sought[], shown: ReadonlySet<string>): Why[] {
  const reasons: Why[] = [];
  for (const { wanted, ways, near } of sought) {
    const words = ways
      .filter(({ how }) => how !== 'mark' && how !== 'part')
      .map(({ term }) => term);
    const byNear = ways.filter(({ how }) => how === 'near');
    const isNear = byNear.find(({ term }) => hasTerm(card, term));
    const isShown = words.some((term) => shown.has(term));
    const hasWord = ways.some(({ how, term }) => how === 'word' && hasTerm(card, term));
    if (isNear && near[0] !== undefined && !hasWord)
      reasons.push({
        by: 'near',
        typed: wanted.text,
        text: near.find((word) => termsOf(word).includes(isNear.term)) ?? near[0],
      });
    else if (!isShown) reasons.push(...reasonFor(card, words));
  }
  const unique = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...unique.values()].slice(0, REASONS);
}

function hasTerm({ names, passages, facts }: Card, term: string): boolean {
  return [
    ...names,
    ...facts.map(([, text]) => text),
    ...passages.map(({ name = '', text }) => `${name} ${text}`),
  ].some((text) => termsOf(text).includes(term));
}

function reasonFor({ names, same, facts }: Card, words: readonly string[]): Why[] {
  const has = (text: string) => termsOf(text).some((term) => words.includes(term));
  const thing = same.find(({ forms }) => forms.some(has));
  const alias = names.slice(1).find(has);
  if (alias !== undefined) {
    const explained = thing?.forms.includes(alias) && alias.length < 12 ? thing : undefined;
    return [explained ? { by: 'same', text: explained.explained } : { by: 'alias', text: alias }];
  }
  if (thing) return [{ by: 'same', text: thing.explained }];
  const fact = facts.find(([, text]) => has(text));
  return fact ? [{ by: fact[0] as FactOf, text: fact[1] }] : [];
}
