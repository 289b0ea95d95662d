import type { Graph } from '../../graph/build.ts';
import { outcomeStateOf } from '../../graph/conferences.ts';
import type { Conference } from '../../schemas/index.ts';
import { writePeriod } from '../../words/dates.ts';
import { placeName } from '../../words/records.ts';
import { make } from '../dom.ts';
import type { Given } from '../given.ts';
import { today } from '../today.ts';
import { meetingsWith, titleOf } from './meetings.ts';

/** Offers meetings that have what was typed, until one is chosen. */
export function drawChoices(
  place: HTMLElement,
  text: string | undefined,
  graph: Graph,
  given: Given,
  choose: (title: string) => void,
): void {
  const day = today();
  const meetings = text === undefined ? [] : meetingsWith(text, graph, day);
  const ids = [text === undefined, ...meetings.map(({ id }) => id)].join(' ');
  // What is drawn again is read aloud again, and somebody may be about to press a button.
  if (place.dataset['offered'] === ids) return;
  place.dataset['offered'] = ids;
  const choices = meetings.map((meeting) => {
    const isExpected = outcomeStateOf(graph, meeting, day) === 'expected';
    const about = [whenAndWhere(meeting, given), isExpected ? given.words.outcome.expected : ''];
    const button = make(
      'button',
      { type: 'button' },
      make('span', {}, meeting.name),
      ' ',
      make('small', { class: 'quiet' }, about.filter((one) => one !== '').join(' · ')),
    );
    button.addEventListener('click', () => choose(titleOf(meeting, graph)));
    return make('li', {}, button);
  });
  const isVain = text !== undefined && choices.length === 0;
  place.replaceChildren(
    ...(choices.length > 0
      ? [make('ul', { 'aria-label': given.words.outcome.choose }, ...choices)]
      : []),
    ...(isVain ? [make('p', {}, given.words.outcome.none)] : []),
  );
}

/** When and where the chosen meeting was, with a link to its page. */
export function aboutMeeting(meeting: Conference, given: Given): HTMLElement {
  const href = `${given.base}conferences/${meeting.id}/`;
  const link = make('a', { href, target: '_blank' }, given.words.outcome.pageOfMeeting);
  const about = whenAndWhere(meeting, given);
  return make('p', {}, about, ...(about === '' ? [] : [' · ']), link);
}

function whenAndWhere({ dates, place }: Conference, { language }: Given): string {
  return [dates && writePeriod(language, dates), place && placeName(language, place)]
    .filter((one) => one !== undefined)
    .join(', ');
}
