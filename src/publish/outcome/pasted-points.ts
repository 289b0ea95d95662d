import { part } from '../dom.ts';
import type { Rows } from '../rows.ts';

/** What numbers a point in a list: "1.", "(a)", "iv)", "–" or "•". */
const NUMBER = /^\s*(?:[-–—•*·]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+)/i;

/** The points of a text that has one on each line, without their numbers. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(NUMBER, '').trim())
    .filter((line) => line !== '');
}

/** Makes a point of each line that is pasted, the first in a point that is still empty. */
export function listenToLines(root: HTMLElement, lists: readonly Rows[]): void {
  const pasted = part<HTMLTextAreaElement>(root, '[data-lines]');
  part(root, '[data-take-lines]').addEventListener('click', () => {
    const points = lists.find(({ list }) => list === 'commitments');
    const [first, ...others] = linesOf(pasted.value);
    if (!points || first === undefined) return;
    const blank = points.rows.find((row) => textIn(row).value === '');
    const row = blank ?? points.add();
    textIn(row).value = first;
    for (const text of others) points.add({ text });
    pasted.value = '';
    part<HTMLDetailsElement>(root, '[data-several]').open = false;
    part(row, 'select').focus();
    pasted.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function textIn(row: HTMLElement): HTMLTextAreaElement {
  return part<HTMLTextAreaElement>(row, 'textarea');
}
