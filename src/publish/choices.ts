import countries from 'i18n-iso-countries';
import { countryName } from '../words/index.ts';

/** All countries and economies, by their names in a language. */
export function countriesIn(language: string): { value: string; label: string }[] {
  const order = new Intl.Collator(language);
  return Object.keys(countries.getAlpha2Codes())
    .map((value) => ({ value, label: countryName(language, value) }))
    .toSorted((a, b) => order.compare(a.label, b.label));
}
