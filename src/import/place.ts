import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import type { Graph } from '../graph/build.ts';

// In the browser the library comes without names.
countries.registerLocale(english);
countries.registerLocale(french);

/** A city and its country, as far as the words of a file tell them for certain. */
export interface FoundPlace {
  city?: string;
  country: string;
}

/** The code of a country that is named in English, in French, or by three letters. */
export function countryCalled(name: string): string | undefined {
  const text = name.trim().replace(/^the /i, '');
  return (
    (/^[A-Z]{3}$/.test(text) ? countries.alpha3ToAlpha2(text) : undefined) ??
    countries.getSimpleAlpha2Code(text, 'en') ??
    countries.getSimpleAlpha2Code(text, 'fr')
  );
}

/** Finds the place in words such as "Palais des Nations, 1211 Geneva 10, Switzerland"; the gazetteer knows cities without a country. */
export function placeIn(words: string, gazetteer: Graph['gazetteer']): FoundPlace | undefined {
  const parts = words
    .split(/[,;|\n()]| [-–—] /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const at = parts.findLastIndex((part) => countryOf(part, parts, gazetteer) !== undefined);
  const country = countryOf(parts[at] ?? '', parts, gazetteer);
  if (country === undefined) return knownCityIn(parts, gazetteer);
  const city = cityIn(parts[at - 1]);
  const known = knownCityIn(parts.slice(0, at + 1), gazetteer, country);
  return known ?? (city === undefined ? { country } : { city, country });
}

/** Two letters may be a state as well as a country: they count only beside a city that is known to lie there. */
function countryOf(
  part: string,
  parts: readonly string[],
  gazetteer: Graph['gazetteer'],
): string | undefined {
  if (!/^[A-Z]{2}$/.test(part)) return countryCalled(part);
  return knownCityIn(parts, gazetteer, part)?.country;
}

/** The part before the country, without postal codes. */
function cityIn(part: string | undefined): string | undefined {
  const city = part
    ?.replace(/\b[A-Z]{1,2}-(?=\d)/g, '')
    .replace(/\b[\dA-Z]*\d[\dA-Z]*\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return city !== undefined && /^\p{L}[\p{L}\p{M} .'’-]{1,60}$/u.test(city) ? city : undefined;
}

function knownCityIn(
  parts: readonly string[],
  gazetteer: Graph['gazetteer'],
  within?: string,
): FoundPlace | undefined {
  const texts = parts.map((part) => ` ${foldedCity(part)} `);
  const found = gazetteer.filter(
    ({ city, country }) =>
      (within === undefined || country === within) &&
      texts.some((text) => text.includes(` ${foldedCity(city)} `)),
  );
  const countriesFound = new Set(found.map(({ country }) => country));
  const [first] = found.toSorted((a, b) => b.city.length - a.city.length);
  return first && countriesFound.size === 1
    ? { city: first.city, country: first.country }
    : undefined;
}

function foldedCity(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
