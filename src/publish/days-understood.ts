import type { DaysRead, Period } from '../checks/written-date.ts';
import { writePeriod } from '../words/dates.ts';
import { make } from './dom.ts';
import type { Given } from './given.ts';
import { phrase } from '../words/phrase.ts';

/** What is understood of a field that is empty. */
export const nothingRead: DaysRead = { isRead: false, either: [] };

/** Says how days were understood that were written in words, and asks where day and month can change places. */
export function drawDays(
  place: HTMLElement,
  { start = '', end, isRead, either }: DaysRead,
  { words, language }: Given,
  choose: (days: Period) => void,
): void {
  const written = (days: Period) => writePeriod(language, { end: undefined, ...days });
  // Days in the wrong order are refused beside the last one.
  const days = end === undefined || end < start ? { start } : { start, end };
  const said = isRead ? phrase(words.understood, { what: written(days) }) : '';
  const asked = [said, ...either.map(written)].join('\n');
  // What is drawn again is read aloud again, and somebody may be about to press a button.
  if ((place.dataset['asked'] ?? '') === asked) return;
  place.dataset['asked'] = asked;
  const choices = either.map((one) => {
    const choice = make('button', { type: 'button' }, written(one));
    choice.addEventListener('click', () => choose(one));
    return choice;
  });
  const question = make('p', {}, words.whichDays);
  place.replaceChildren(
    ...(choices.length > 0 ? [question, ...choices.flatMap((one) => [one, ' '])] : [said]),
  );
}
