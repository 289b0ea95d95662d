import { make } from './dom.ts';
import type { Given } from './given.ts';

/** A button that copies a text, and what says that it did. */
export function copying(
  text: string,
  label: string,
  words: Given['words'],
): (HTMLElement | string)[] {
  const copy = make('button', { type: 'button' }, label);
  const copied = make('span', { role: 'status', class: 'quiet' });
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => (copied.textContent = words.copied));
  });
  return [copy, ' ', copied];
}

/** A link that copies first what its address cannot carry. */
export function carrying(href: string, label: string, left: string | undefined): HTMLElement {
  const link = make('a', { href }, label);
  if (left !== undefined)
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const follow = () => location.assign(href);
      void navigator.clipboard.writeText(left).then(follow, follow);
    });
  return link;
}
