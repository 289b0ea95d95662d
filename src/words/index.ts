import { en } from './en/index.ts';
import type { Forms, Words } from './forms.ts';
import { fr } from './fr/index.ts';
import { keptFor } from './kept.ts';

export type { Words } from './forms.ts';

/** A field that the pages name. */
export type Field = keyof Words['fields'];

const languages: Record<string, Words> = { en, fr };

const pluralRules = keptFor((language) => new Intl.PluralRules(language));
const numberFormat = keptFor((language) => new Intl.NumberFormat(language));
const regionNames = keptFor((language) => new Intl.DisplayNames(language, { type: 'region' }));
const languageNames = keptFor((language) => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return keptFor((tag) => names.of(tag) ?? tag);
});
const listFormat = keptFor(
  (language) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language),
);

/** The words of the interface in a language; English where it has no file of its own. */
export function wordsFor(language: string | undefined): Words {
  return languages[language ?? 'en'] ?? en;
}

/** Puts values into the `{…}` of a phrase. */
export function phrase(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (slot, key: string) => String(values[key] ?? slot));
}

/** The form of a phrase for a number. */
export function formFor(language: string, forms: Forms, n: number): string {
  return forms[pluralRules(language).select(n)] ?? forms.other;
}

/** Chooses the form of a phrase for a number and puts the number in. */
export function plural(language: string, forms: Forms, n: number): string {
  return phrase(formFor(language, forms, n), { n: number(language, n) });
}

/** A number as the language writes it. */
export function number(language: string, n: number): string {
  return numberFormat(language).format(n);
}

/** A list as the language writes it: "a, b and c". */
export function list(language: string, items: string[]): string {
  return listFormat(language).format(items);
}

/** Whole numbers in rising order, with runs of three or more told as ranges: "2–4 and 7". */
export function ranges(language: string, numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const told = runs.flatMap((run) =>
    run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String),
  );
  return list(language, told);
}

/** The name of a country or economy from its ISO code. */
export function countryName(language: string, code: string): string {
  return regionNames(language).of(code) ?? code;
}

/** The name of a language from its BCP 47 tag. */
export function languageName(language: string, tag: string): string {
  return languageNames(language)(tag);
}
