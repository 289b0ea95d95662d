import type { Term } from '../../schemas/index.ts';
import { chunksOf } from '../text/terms.ts';
import { unitsOf } from '../text/units.ts';

/** Several ways to say the same thing, the first the one that explains the others. */
export interface SameThing {
  /** "EAD = electronic advance data". */
  explained: string;
  forms: readonly string[];
}

/** Finds in the units of a text what else they are called. */
export type SynonymFinder = (units: readonly string[]) => { terms: string[]; found: SameThing[] };

/** What is called by several names: the terms of the glossary, and the words that the site holds to be the same. */
export function sameThings(
  terms: readonly Term[],
  words: readonly (readonly string[])[],
): SameThing[] {
  const glossary = terms.map(({ term, expansion, aliases = [] }) => [
    term,
    ...(expansion === undefined ? [] : [expansion]),
    ...aliases,
  ]);
  return [...glossary, ...words]
    .filter((forms) => forms.length > 1)
    .map((forms) => ({ forms, explained: explanationOf(forms) }));
}

/** "EAD = electronic advance data": the acronym first where there is one, then the words whose first letters it has. */
function explanationOf(forms: readonly string[]): string {
  const acronym = forms.find((form) => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(form));
  const [first = '', ...others] = forms;
  if (acronym === undefined) return `${first} = ${others[0] ?? ''}`;
  const rest = forms.filter((form) => form !== acronym);
  const spelt = rest.find((form) => initials(form) === acronym.toLowerCase());
  return `${acronym} = ${spelt ?? rest[0] ?? ''}`;
}

function initials(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
}

/** The units of a text as plain terms, in its order. */
export function unitTerms(text: string): string[] {
  return chunksOf(text).flatMap((chunk) =>
    unitsOf(chunk).flatMap(({ whole }) => whole.slice(0, 1)),
  );
}

/** Makes a finder that reads a text once, however many synonyms there are. */
export function synonymFinder(things: readonly SameThing[]): SynonymFinder {
  const forms = things.flatMap((thing) =>
    thing.forms.map((form) => ({ thing, units: unitTerms(form) })),
  );
  const byFirst = Map.groupBy(
    forms.filter(({ units }) => units.length > 0),
    ({ units }) => units[0] ?? '',
  );
  return (units) => {
    const found = new Set<SameThing>();
    units.forEach((unit, at) => {
      for (const form of byFirst.get(unit) ?? [])
        if (form.units.every((each, offset) => units[at + offset] === each)) found.add(form.thing);
    });
    const all = [...found];
    return { found: all, terms: all.flatMap(({ forms }) => forms.flatMap(unitTerms)) };
  };
}
