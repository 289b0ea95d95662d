import type { Graph } from '../../graph/build.ts';
import { chunksOf } from '../text/terms.ts';
import { unitsOf } from '../text/units.ts';

/** Several ways to say the same thing. */
export interface SameThing {
  /** By its place in the list of all. */
  number: number;
  forms: readonly string[];
}

/** Finds in the units of a text what else they are called. */
export type SynonymFinder = (units: readonly string[]) => { terms: string[]; found: SameThing[] };

/** What is called by several names: the terms of the glossary, cities in other languages, and words that are held to be the same. */
export function sameThings({
  terms,
  gazetteer,
  sameWords,
}: Pick<Graph, 'terms' | 'gazetteer' | 'sameWords'>): SameThing[] {
  const glossary = terms.map(({ term, expansion, aliases = [] }) => [
    term,
    ...(expansion === undefined ? [] : [expansion]),
    ...aliases,
  ]);
  const cities = gazetteer.map(({ city, names = {} }) => [city, ...Object.values(names)]);
  return [...glossary, ...cities, ...sameWords]
    .filter((forms) => forms.length > 1)
    .map((forms, number) => ({ forms, number }));
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
    const own = new Set(units);
    const terms = all.flatMap(({ forms }) => forms.flatMap(unitTerms));
    return { found: all, terms: terms.filter((term) => !own.has(term)) };
  };
}
