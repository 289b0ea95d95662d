import { filled, told, type Telling } from '../checks/telling.ts';
import type { Notice } from '../import/notice.ts';
import type { FormProblem } from './form.ts';
import type { Given } from './given.ts';

/** How the checks speak on a page. */
export function tellingOf({ language, checking, phrases }: Given): Telling {
  return { language, words: checking, phrases };
}

/** A notice about an import in the language of the page. */
export function toldNotice({ says, values }: Notice, given: Pick<Given, 'says'>): string {
  return filled(given.says[says], values);
}

/** What is wrong with a field, in the words of the checks; the form has no lines that could be written. */
export function toldProblem({ problem }: FormProblem, given: Given): string {
  if (!problem || problem.unexpected === 'nothing') return given.words.needed;
  return told({ ...problem, write: undefined }, tellingOf(given));
}
