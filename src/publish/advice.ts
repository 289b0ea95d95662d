import { make } from './dom.ts';
import type { FormResult } from './form.ts';
import type { Given } from './given.ts';
import { toldNotice } from './telling.ts';
import { phrase } from '../words/phrase.ts';

/** Probable duplicates, each with a link. */
export function drawAdvice({ duplicates }: FormResult, given: Given): HTMLElement[] {
  const { words, base } = given;
  return duplicates.map(({ collection, id, name, because }) => {
    const why = toldNotice(because, given);
    const [before = '', after = ''] = phrase(words.probably, {
      name: '\u0000',
      because: why,
    }).split('\u0000');
    const link = make('a', { href: `${base}${collection}/${id}/` }, name);
    return make('p', {}, before, link, after);
  });
}
