import type { Facet } from './state.ts';

/** One facet in the form: keeps its counts true, and shows the values that matter. */
export class FacetList {
  readonly facet: Facet;
  readonly #fieldset: HTMLFieldSetElement;
  readonly #few: number;
  readonly #all: HTMLButtonElement | null;
  readonly #values: { item: HTMLElement; box: HTMLInputElement; count: HTMLElement }[];
  /** How many records have each value, as the page came. */
  readonly #total: Record<string, number>;

  constructor(fieldset: HTMLFieldSetElement) {
    this.#fieldset = fieldset;
    this.facet = fieldset.dataset['facet'] as Facet;
    this.#few = Number(fieldset.dataset['few']);
    this.#all = fieldset.querySelector('button[aria-expanded]');
    this.#values = [...fieldset.querySelectorAll('li')].flatMap((item) => {
      const box = item.querySelector('input');
      const count = item.querySelector<HTMLElement>('[data-count]');
      return box && count ? [{ item, box, count }] : [];
    });
    this.#total = Object.fromEntries(
      this.#values.map(({ box, count }) => [box.value, Number(count.textContent)]),
    );
    this.#all?.addEventListener('click', () => {
      this.#all?.setAttribute('aria-expanded', String(!this.#expanded));
      this.#arrange();
    });
  }

  get #expanded(): boolean {
    return this.#all?.ariaExpanded === 'true';
  }

  /** Ticks the values that are chosen, and no others. */
  choose(values: readonly string[]): void {
    for (const { box } of this.#values) box.checked = values.includes(box.value);
  }

  /** Shows how many results each value would have; without counts, how many records. */
  show(counts: Readonly<Record<string, number>> = this.#total): void {
    for (const { box, count } of this.#values) count.textContent = String(counts[box.value] ?? 0);
    this.#arrange();
  }

  /** Of the values that have results the first few stand there, with those chosen, and all when asked for. */
  #arrange(): void {
    let rank = 0;
    for (const { item, box, count } of this.#values) {
      const has = count.textContent !== '0';
      if (has) rank += 1;
      item.hidden = !box.checked && !(has && (this.#expanded || rank <= this.#few));
    }
    this.#fieldset.hidden = this.facet !== 'year' && this.#values.every(({ item }) => item.hidden);
    if (!this.#all) return;
    this.#all.hidden = rank <= this.#few;
    const { all = '', fewer = '' } = this.#all.dataset;
    this.#all.textContent = this.#expanded ? fewer : all.replace('{n}', String(rank));
  }
}
