import type { Card } from '../card.ts';
import { termsOf } from '../text/terms.ts';
import type { Sought } from './candidates.ts';

/** Why a record answers where its words do not show it. */
export type Why =
  { by: 'alias' | 'same' | FactOf; text: string } | { by: 'near'; typed: string; text: string };
type FactOf = 'topic' | 'organization' | 'series' | 'theme' | 'context';

/** Fetches all words for one another; few results need them. */
export type Same = () => Promise<readonly (readonly string[])[]>;

/** So many reasons are given. */
const REASONS = 2;
/** A name shorter than this may need to be explained. */
const ACRONYM = 12;

/** Gives a reason for each word of the query that the result does not show. */
export async function whyOf(
  card: Card,
  sought: readonly Sought[],
  shown: ReadonlySet<string>,
  same: Same,
): Promise<Why[]> {
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
    else if (!isShown) reasons.push(...(await reasonFor(card, words, same)));
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

async function reasonFor(
  { names, same, facts }: Card,
  words: readonly string[],
  all: Same,
): Promise<Why[]> {
  const has = (text: string) => termsOf(text).some((term) => words.includes(term));
  const alias = names.slice(1).find(has);
  if (alias !== undefined && alias.length >= ACRONYM) return [{ by: 'alias', text: alias }];
  const things = same.length === 0 ? [] : await all();
  const forms = same.map((number) => things[number] ?? []).find((each) => each.some(has));
  if (forms && (alias === undefined || forms.includes(alias)))
    return [{ by: 'same', text: explained(forms, forms.find(has)) }];
  if (alias !== undefined) return [{ by: 'alias', text: alias }];
  const fact = facts.find(([, text]) => has(text));
  return fact ? [{ by: fact[0] as FactOf, text: fact[1] }] : [];
}

/** "EAD = electronic advance data": what was asked for, then what it stands for: the words whose first letters it has, or else the first. */
function explained(forms: readonly string[], asked = ''): string {
  const acronym = forms.find((form) => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(form));
  const left = acronym !== undefined && !isForeign(asked) ? acronym : asked;
  const others = forms.filter((form) => form !== left);
  const spelt = others.find((form) => initials(form) === left.toLowerCase());
  return `${left} = ${spelt ?? others[0] ?? ''}`;
}

/** Whether a form is in letters that the records are not written in. */
function isForeign(form: string): boolean {
  return !/\p{Script=Latin}/u.test(form);
}

function initials(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
}
