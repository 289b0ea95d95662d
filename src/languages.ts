import { site } from '../site.config.ts';
import { keptFor } from './words/kept.ts';

/** The languages in which the pages are made, BCP 47; the first stands at the top of the site. */
export const { languages } = site;

/** The language of the pages at the top of the site, and of files that are made once for all languages. */
export const [firstLanguage] = languages;

/** The first part of the addresses of pages in a language; none for the first one. */
export function prefixOf(language: string): string | undefined {
  return language === firstLanguage ? undefined : language;
}

/** The same pages in each language of the interface, for `getStaticPaths` of a route below `[...locale]`. */
export function inEachLanguage<Page extends { params: object }>(pages: readonly Page[]) {
  return languages.flatMap((language) =>
    pages.map((page) => ({ ...page, params: { ...page.params, locale: prefixOf(language) } })),
  );
}

/** One page in each language, for a route without further parts. */
export function onePageInEachLanguage() {
  return inEachLanguage([{ params: {} }]);
}

/** The `lang` of words that stand in the records' own language on a page in another; none where it is the page's. */
export function languageOfRecords(page: string): string | undefined {
  return page === site.recordLanguage ? undefined : site.recordLanguage;
}

/** The direction in which a language is written. */
export const directionOf = keptFor((language): 'ltr' | 'rtl' =>
  new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);
