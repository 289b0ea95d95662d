import { fold } from '../text/folding.ts';
import { countriesIn } from './regions.ts';

/** Languages in which countries are understood: the six of the United Nations, and others of the field. */
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'zh-Hant', 'pt', 'de', 'ja', 'ko'];
/** Names that people use and no list has. */
const short: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  uk: 'GB',
  uae: 'AE',
  korea: 'KR',
  'hong kong': 'HK',
  macau: 'MO',
  holland: 'NL',
  'viet nam': 'VN',
  'czech republic': 'CZ',
  'ivory coast': 'CI',
};

let names: Map<string, string> | undefined;

/** The countries that a name as typed means, by ISO code in lower case: one country, or all of a part of the world. */
export function countriesNamed(typed: string): readonly string[] {
  const name = plain(typed);
  const country = short[name] ?? (names ??= allNames()).get(name);
  const codes = country === undefined ? (countriesIn(name) ?? []) : [country];
  return codes.map((code) => code.toLowerCase());
}

/** The most words that the name of a country or region has here. */
export const LONGEST_NAME = 4;

function allNames(): Map<string, string> {
  const codes = Array.from({ length: 26 * 26 }, (_, at) =>
    String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
  );
  return new Map(
    languages.flatMap((language) => {
      const told = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return codes.flatMap((code): [string, string][] => {
        const name = told.of(code);
        return name === undefined ? [] : [[plain(name), code]];
      });
    }),
  );
}

function plain(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
