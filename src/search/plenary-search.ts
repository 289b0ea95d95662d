import { openIndex } from './engine.ts';
import { FacetList } from './facet-list.ts';
import { targetOf } from './keyboard.ts';
import { sayOutcome, type Outcome } from './outcome.ts';
import { ResultList } from './result-list.ts';
import { asksNothing, chosenCount, readSearch, writeSearch, type Search } from './state.ts';

/** How long typing has to rest before the index is asked, in milliseconds. */
const REST = 120;

/** Where the margin has room for the filters; narrower, they fold. The same as in the page's style. */
const wide = matchMedia('(width >= 68rem)');

/** The search page come alive: asks the index while one types, and keeps the whole search in the address. */
export class PlenarySearch extends HTMLElement {
  #form!: HTMLFormElement;
  #field!: HTMLInputElement;
  #facets: FacetList[] = [];
  #results!: ResultList;
  #index: ReturnType<typeof openIndex> | undefined;
  /** Counts the searches begun, so that a late answer to an old one is dropped. */
  #begun = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#form = this.#part('form');
    this.#field = this.#part('input[name="q"]');
    this.#facets = [...this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-facet]')].map(
      (fieldset) => new FacetList(fieldset),
    );
    this.#results = new ResultList(this.#part('[data-search-results]'), this.#part('[data-more]'));
    this.#listen();
    this.#unfold();
    this.#readAddress();
    // The key that leads here from another page leads into the field.
    if (location.hash === '#q') this.#field.focus();
  }

  #part<E extends Element>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<plenary-search> has no ${selector}`);
    return part;
  }

  #listen(): void {
    this.#form.addEventListener('input', (event) => {
      if (event.target !== this.#field) return;
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#ask('replace'), REST);
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target !== this.#field) this.#ask('push');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.#part('[data-clear]').addEventListener('click', () => {
      for (const facet of this.#facets) facet.choose([]);
      this.#ask('push');
      this.#field.focus();
    });
    this.#form.addEventListener('focusin', () => void this.#open().catch(() => undefined), {
      once: true,
    });
    window.addEventListener('popstate', () => this.#readAddress());
    document.addEventListener('keydown', (event) => {
      const target = targetOf(event, this.#field, this.#results.links);
      if (!target) return;
      event.preventDefault();
      target.focus();
    });
    wide.addEventListener('change', () => this.#unfold());
  }

  #unfold(): void {
    this.#part<HTMLDetailsElement>('details').open = wide.matches;
  }

  /** Fills the form from the address. */
  #readAddress(): void {
    const search = readSearch(new URLSearchParams(location.search));
    this.#field.value = search.query;
    this.#part<HTMLSelectElement>('select').value = search.order;
    for (const facet of this.#facets) facet.choose(search.chosen[facet.facet]);
    void this.#show(this.#asked());
  }

  /** The search that the form says; values that an address names and no record has are not in it. */
  #asked(): Search {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) parameters.append(name, String(value));
    return readSearch(parameters);
  }

  /** Asks what the form says and puts it into the address: as a new step, or in place of the present one. */
  #ask(step: 'push' | 'replace'): void {
    clearTimeout(this.#resting);
    const search = this.#asked();
    const address = location.pathname + writeSearch(search);
    if (address === location.pathname + location.search) return;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show(search);
  }

  #open(): ReturnType<typeof openIndex> {
    return (this.#index ??= openIndex(this.dataset['index'] ?? '/pagefind/'));
  }

  async #show(search: Search): Promise<void> {
    const turn = ++this.#begun;
    const isStale = () => turn !== this.#begun;
    this.#sayChosen(chosenCount(search));
    const outcome = await this.#outcomeOf(search);
    if (isStale()) return;
    const answer = outcome instanceof Error ? undefined : outcome;
    for (const facet of this.#facets) facet.show(answer?.counts[facet.facet]);
    await this.#results.show(answer?.results ?? [], isStale);
    if (!isStale()) sayOutcome(this, search, outcome);
  }

  async #outcomeOf(search: Search): Promise<Outcome> {
    if (asksNothing(search)) return undefined;
    try {
      const ask = await this.#open();
      return await ask(search);
    } catch (reason) {
      this.#index = undefined;
      return new Error('No answer from the index', { cause: reason });
    }
  }

  #sayChosen(count: number): void {
    this.#part('[data-chosen]').textContent = count > 0 ? `(${count})` : '';
    this.#part<HTMLElement>('[data-clear]').hidden = count === 0;
  }
}

customElements.define('plenary-search', PlenarySearch);
