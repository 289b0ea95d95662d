import type { View } from '../graph/comparison.ts';

/** Words for a number, by the forms of `Intl.PluralRules`. */
export type Forms = Readonly<Record<string, string>>;

/** The words of a comparison in one language. A page hands them to the browser, which has no others. */
export interface ComparisonWords {
  /** What each record is asked, by field. */
  questions: Readonly<Record<string, string>>;
  /** Labels of the closed lists, by list and word. */
  vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How things are counted, by what they are. */
  counts: Readonly<Record<string, Forms>>;
  views: Readonly<Record<View, string>>;
  caption: string;
  row: string;
  facts: string;
  nothing: string;
  /** Under a topic that the record has as a whole while no point is on it. */
  wholeOnly: string;
  /** Beside a part whose topics were found in its words. */
  byWords: string;
  addressedTo: string;
  due: string;
  earlier: string;
  later: string;
  remove: string;
  source: string;
  sources: string;
  point: string;
  from: string;
  citation: string;
}

/** How a comparison is told to its reader. */
export interface Telling {
  language: string;
  words: ComparisonWords;
  /** Name and address of a record that another one names; nothing if it is not known. */
  recordOf: (id: string) => { name: string; address: string } | undefined;
  /** The address of a page of this site in the reader's language. */
  addressOf: (path: `/${string}`) => string;
}

/** Puts values into the `{…}` of a phrase. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, key: string) => String(values[key] ?? slot));
}

const rules = new Map<string, { plural: Intl.PluralRules; number: Intl.NumberFormat }>();

/** How a language counts and writes numbers; dear to make, and kept. */
function rulesOf(language: string) {
  const known = rules.get(language) ?? {
    plural: new Intl.PluralRules(language),
    number: new Intl.NumberFormat(language),
  };
  rules.set(language, known);
  return known;
}

/** A number of things, in the form that the language asks for. */
export function inForm(language: string, forms: Forms, n: number): string {
  const { plural, number } = rulesOf(language);
  const form = forms[plural.select(n)] ?? forms['other'] ?? '{n}';
  return filled(form, { n: number.format(n) });
}

/** Something counted, by what it is. */
export function counted({ language, words }: Telling, of: string, n: number): string {
  return inForm(language, words.counts[of] ?? {}, n);
}
