import { keptFor } from './kept.ts';

const languageNames = keptFor((language) => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return keptFor((tag) => names.of(tag) ?? tag);
});

/** The name of a language from its BCP 47 tag. */
export function languageName(language: string, tag: string): string {
  return languageNames(language)(tag);
}
