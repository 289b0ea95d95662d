import type { Forms } from './forms.ts';
import { keptFor } from './kept.ts';

// How phrases are put together, without the words of any language: browsers load it.

const pluralRules = keptFor((language) => new Intl.PluralRules(language));
const listFormat = keptFor(
  (language) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language),
);
const numberFormat = keptFor((language) => new Intl.NumberFormat(language));

/** Puts values into the `{…}` of a phrase. */
export function phrase(text: string, values: Readonly<Record<string, string | number>>): string {
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
