import { make } from './dom.ts';
import type { FormResult } from './form.ts';
import type { Given } from './given.ts';
import { linked, toldNotice } from './telling.ts';
import { phrase } from '../words/phrase.ts';

/** Probable duplicates, each with a link. */
export function drawAdvice({ duplicates }: FormResult, given: Given): HTMLElement[] {
  return duplicates.map((known) => {
    const because = toldNotice(known.because, given);
    const told = phrase(given.words.probably, { name: known.name, because });
    return make('p', {}, ...linked(told, known, given));
  });
}
