import { make } from './dom.ts';
import type { Given } from './given.ts';

/** Says that a form was cleared, and gives back what stood in it. */
export function offerBack(place: HTMLElement, { words }: Given, putBack: () => void): void {
  const back = make('button', { type: 'button' }, words.rows.putBack);
  back.addEventListener('click', () => {
    place.replaceChildren(words.isBack);
    putBack();
  });
  place.replaceChildren(words.cleared, ' ', back);
  back.focus();
}
