import { inEnglish, type Telling } from '../checks/telling.ts';
import { checking as inFrench } from './fr/checking.ts';
import { descriptions } from './fr/descriptions.ts';
import { phrases } from './fr/phrases.ts';

/** How the checks speak in a language; English where there is no other. */
export function tellingIn(language: string): Telling {
  return language === 'fr' ? { language, words: inFrench, phrases } : inEnglish;
}

/** The same for authors of files, who are also told what belongs into a field that is missing. */
export function tellingOfFields(language: string): Telling {
  if (language !== 'fr') return tellingIn(language);
  const helps = Object.entries(descriptions).map(
    ([english, french]) => [literally(english), french.replace(/\.$/, '')] as const,
  );
  const helped = ['([^:]+(?:: [a-z][^:]*)?): ([A-Z].*)', '$1\u00a0: $2'] as const;
  return { language, words: inFrench, phrases: [...helps, helped, ...phrases] };
}

/** The sentence of a schema as messages have it, as a pattern. */
function literally(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
