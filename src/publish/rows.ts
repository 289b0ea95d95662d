import { make, part } from './dom.ts';
import type { Given } from './given.ts';
import { phrase } from '../words/phrase.ts';

/** A list in a form whose rows can be added, moved and taken out; each keeps its name wherever it stands. */
export class Rows {
  readonly list: string;
  readonly #place: HTMLElement;
  readonly #words: Given['words']['rows'];
  #made = 0;

  constructor(place: HTMLElement, words: Given['words']['rows']) {
    [this.#place, this.#words] = [place, words];
    this.list = place.dataset['list'] ?? '';
  }

  listen(): void {
    part(this.#place, '[data-add]').addEventListener('click', () => {
      focusIn(this.add());
      this.#changed('');
    });
    this.#place.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      const row = button?.closest<HTMLElement>('[data-row]');
      if (!button || !row) return;
      if (button.matches('[data-up]')) this.#move(row, -1, button);
      if (button.matches('[data-down]')) this.#move(row, 1, button);
      if (button.matches('[data-remove]')) this.#remove(row);
    });
  }

  get rows(): HTMLElement[] {
    return [...part(this.#place, '[data-rows]').children] as HTMLElement[];
  }

  /** Adds a row at the end, with what stands in it. */
  add(values: Readonly<Record<string, string>> = {}, key = String(this.#made)): HTMLElement {
    const template = part<HTMLElement & HTMLTemplateElement>(this.#place, 'template');
    this.#made = Math.max(this.#made, Number(key)) + 1;
    const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild;
    if (!(row instanceof HTMLElement)) throw new Error(`No row in the template of ${this.list}`);
    for (const element of [row, ...row.querySelectorAll('*')])
      for (const { name, value } of [...element.attributes])
        if (value.includes('{key}')) element.setAttribute(name, value.replaceAll('{key}', key));
    for (const [field, value] of Object.entries(values)) fieldOf(row, field).value = value;
    part(this.#place, '[data-rows]').append(row);
    this.#number();
    return row;
  }

  /** Puts other rows in the place of all that are there. */
  replace(all: readonly Readonly<Record<string, string>>[]): void {
    part(this.#place, '[data-rows]').replaceChildren();
    for (const values of all) this.add(values);
    this.#number();
    this.#say('');
  }

  /** Makes the rows that were kept, under their names. */
  resume(keys: readonly string[]): void {
    this.replace([]);
    for (const key of keys) this.add({}, key);
  }

  #move(row: HTMLElement, by: -1 | 1, button: HTMLButtonElement): void {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row);
    else other.after(row);
    this.#number();
    // What is moved loses the focus; at an end its button does nothing any more.
    const opposite = row.querySelector<HTMLElement>(by < 0 ? '[data-down]' : '[data-up]');
    (button.disabled ? opposite : button)?.focus();
    const n = this.rows.indexOf(row) + 1;
    this.#changed(phrase(this.#words.moved, { n, of: this.rows.length }));
  }

  #remove(row: HTMLElement): void {
    const at = this.rows.indexOf(row);
    row.remove();
    this.#number();
    const back = make('button', { type: 'button' }, this.#words.putBack);
    back.addEventListener('click', () => {
      part(this.#place, '[data-rows]').insertBefore(row, this.rows[at] ?? null);
      this.#number();
      focusIn(row);
      this.#changed('');
    });
    this.#changed(phrase(this.#words.removed, { n: at + 1 }), back);
    back.focus();
  }

  #number(): void {
    const { rows } = this;
    rows.forEach((row, at) => {
      for (const place of row.querySelectorAll('[data-number]')) place.textContent = String(at + 1);
      for (const up of row.querySelectorAll<HTMLButtonElement>('[data-up]')) up.disabled = at === 0;
      for (const down of row.querySelectorAll<HTMLButtonElement>('[data-down]'))
        down.disabled = at === rows.length - 1;
    });
  }

  #changed(text: string, ...also: HTMLElement[]): void {
    this.#say(text, ...also);
    this.#place.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #say(text: string, ...also: HTMLElement[]): void {
    part(this.#place, '[data-said]').replaceChildren(text, ...also.flatMap((one) => [' ', one]));
  }
}

function focusIn(row: HTMLElement): void {
  row.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

function fieldOf(row: HTMLElement, field: string): HTMLInputElement {
  return part<HTMLInputElement>(row, `[name$=".${field}"]`);
}
