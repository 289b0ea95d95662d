import { make } from './dom.ts';
import { valuesIn } from './fields-on-page.ts';
import type { Given } from './given.ts';

/** Says that a form was cleared, and gives back what stood in it; what comes back takes the offer away once something else stands there. */
export function offerBack(
  place: HTMLElement,
  form: HTMLFormElement,
  { words }: Given,
  putBack: () => void,
): () => void {
  const stands = () => JSON.stringify(valuesIn(form));
  const empty = stands();
  const back = make('button', { type: 'button' }, words.rows.putBack);
  back.addEventListener('click', () => {
    place.replaceChildren(words.isBack);
    putBack();
  });
  place.replaceChildren(words.cleared, ' ', back);
  back.focus();
  return () => {
    if (back.isConnected && stands() !== empty) place.replaceChildren();
  };
}
