import { told, type Telling } from '../checks/telling.ts';
import type { FindSpot } from '../import/find-spot.ts';
import type { Notice } from '../import/notice.ts';
import type { FormProblem } from './form.ts';
import type { Given } from './given.ts';
import { phrase } from '../words/phrase.ts';

/** How the checks speak on a page. */
export function tellingOf({ language, checking, phrases }: Given): Telling {
  return { language, words: checking, phrases };
}

/** A notice about an import in the language of the page. */
export function toldNotice(
  { says, values, at }: Notice,
  given: Pick<Given, 'says'>,
  find: FindSpot = () => undefined,
): string {
  const said = phrase(given.says[says], values);
  const spot = at === undefined ? undefined : find(at);
  if (!spot) return said;
  const { line, name } = spot;
  return name === undefined
    ? phrase(given.says.inLine, { line, said })
    : phrase(given.says.inLineAt, { line, name, said });
}

/** What is wrong with a field, in the words of the checks; the form has no lines that could be written. */
export function toldProblem({ problem, asks }: FormProblem, given: Given): string {
  if (asks !== undefined) return given.words.asks[asks];
  if (!problem || problem.unexpected === 'nothing') return given.words.needed;
  return told({ ...problem, write: undefined }, tellingOf(given));
}
