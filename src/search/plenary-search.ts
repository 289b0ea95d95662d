import { openIndex, type Ask } from './engine/engine.ts';
import { FacetList } from './facet-list.ts';
import { piecesIn } from './fetching.ts';
import { itemOf, pagesWith } from './guides.ts';
import { targetOf } from './keyboard.ts';
import { sayOutcome, type Outcome } from './outcome.ts';
import { ResultList } from './result-list.ts';
import { rememberSought } from './sought.ts';
import { asksNothing, chosenCount, readSearch, writeSearch, type Search } from './state.ts';

/** How long typing has to rest before the index is asked, in milliseconds. */
const REST = 10;

/** Where the margin has room for the filters; narrower, they fold. The same as in the page's style. */
const wide = matchMedia('(width >= 68rem)');

/** One engine for the page and the dialog. */
let engine: Promise<Ask> | undefined;

/**
 * Search come alive: asks the index while one types. On its page the address holds the whole search; in the dialog
 * (`data-dialog`) nothing but the words is asked.
 */
export class PlenarySearch extends HTMLElement {
  #form!: HTMLFormElement;
  #field!: HTMLInputElement;
  #facets: FacetList[] = [];
  #results!: ResultList;
  /** Counts the searches begun, so that a late answer to an old one is dropped. */
  #begun = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #outcome: Outcome;

  connectedCallback(): void {
    this.#form = this.#part('form');
    this.#field = this.#part('input[name="q"]');
    this.#facets = [...this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-facet]')].map(
      (fieldset) => new FacetList(fieldset),
    );
    this.#results = new ResultList((selector) => this.#part(selector));
    this.#listen();
    if (this.#isDialog) return;
    this.#unfold();
    this.#readAddress();
    // The key that leads here from another page leads into the field.
    if (location.hash === '#q') this.#field.focus();
  }

  get #isDialog(): boolean {
    return this.hasAttribute('data-dialog');
  }

  #part<E extends Element = HTMLElement>(selector: string): E {
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
    this.#form.addEventListener('focusin', () => void this.#open().catch(() => undefined), {
      once: true,
    });
    this.addEventListener('keydown', (event) => {
      const target = targetOf(event, this.#field, this.#results.links);
      if (!target) return;
      event.preventDefault();
      target.focus();
    });
    this.addEventListener('click', (event) => this.#follow(event));
    if (!this.#isDialog) this.#listenToPage();
  }

  #listenToPage(): void {
    this.#form.addEventListener('change', (event) => {
      if (event.target !== this.#field) this.#ask('push');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.#part('[data-clear]').addEventListener('click', () => {
      for (const facet of this.#facets) facet.choose([]);
      for (const end of ['from', 'to']) this.#part<HTMLInputElement>(`[name="${end}"]`).value = '';
      this.#ask('push');
      this.#field.focus();
    });
    this.#part('[data-guides] button').addEventListener('click', () => void this.#showPages());
    // While a search is under way its own counts are still to come.
    this.#part('details').addEventListener('toggle', ({ currentTarget }) => {
      if (currentTarget instanceof Element && !currentTarget.ariaBusy) void this.#count();
    });
    window.addEventListener('popstate', () => this.#readAddress());
    wide.addEventListener('change', () => this.#unfold());
  }

  /** A proposal is asked in place; a result takes along what was sought, so that it is marked there. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const meant = link.dataset['query'];
    if (meant === undefined) return rememberSought(this.#field.value);
    event.preventDefault();
    this.#field.value = meant;
    this.#ask('push');
    this.#field.focus();
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
    for (const end of ['from', 'to'] as const)
      this.#part<HTMLInputElement>(`[name="${end}"]`).value = String(search.years[end] ?? '');
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
    if (this.#isDialog) return void this.#show(search);
    const address = location.pathname + writeSearch(search);
    if (address === location.pathname + location.search) return;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show(search);
  }

  #open(): Promise<Ask> {
    engine ??= openIndex(
      piecesIn(this.dataset['index'] ?? '/finding/'),
      document.documentElement.lang,
    );
    return engine;
  }

  async #show(search: Search): Promise<void> {
    const turn = ++this.#begun;
    const isStale = () => turn !== this.#begun;
    if (!this.#isDialog) {
      this.#sayChosen(chosenCount(search));
      this.#part('details').ariaBusy = 'true';
    }
    const outcome = await this.#outcomeOf(search);
    if (isStale()) return;
    const answer = outcome instanceof Error ? undefined : outcome;
    await this.#results.show(answer, isStale).catch(() => (engine = undefined));
    if (isStale()) return;
    this.#outcome = outcome;
    sayOutcome(this, search, outcome);
    if (this.#isDialog) return;
    this.#offerPages(search, answer?.total);
    await this.#count();
  }

  /** Puts the counts beside the facets, once they are seen. */
  async #count(): Promise<void> {
    const turn = this.#begun;
    const answer = this.#outcome instanceof Error ? undefined : this.#outcome;
    const filters = this.#part<HTMLDetailsElement>('details');
    const isSeen = filters.open;
    const counts = isSeen ? await answer?.counts() : undefined;
    if (turn !== this.#begun) return;
    filters.ariaBusy = null;
    if (!isSeen) return;
    for (const facet of this.#facets) facet.show(counts?.[facet.facet]);
  }

  async #outcomeOf(search: Search): Promise<Outcome> {
    if (asksNothing(search)) return undefined;
    // Once more, where the site was published anew and pieces of the old index are gone.
    for (const last of [false, true]) {
      try {
        const ask = await this.#open();
        return await ask(search);
      } catch (reason) {
        engine = undefined;
        if (last) return new Error('No answer from the index', { cause: reason });
      }
    }
    return undefined;
  }

  /** Offers to look into guides; where nothing else was found, does so at once. */
  #offerPages({ query }: Search, total: number | undefined): void {
    const part = this.#part('[data-guides]');
    part.querySelector('ul')?.replaceChildren();
    part.hidden = query === '' || total === undefined;
    this.#part('[data-guides] button').hidden = false;
    if (total === 0 && query !== '') void this.#showPages();
  }

  async #showPages(): Promise<void> {
    const turn = this.#begun;
    const part = this.#part('[data-guides]');
    const pages = await pagesWith(part.dataset['index'] ?? '/pagefind/', this.#field.value).catch(
      () => [],
    );
    if (turn !== this.#begun) return;
    const none = document.createElement('li');
    none.append(part.dataset['none'] ?? '');
    part.querySelector('ul')?.replaceChildren(...(pages.length > 0 ? pages.map(itemOf) : [none]));
    this.#part('[data-guides] button').hidden = true;
  }

  #sayChosen(count: number): void {
    this.#part('[data-chosen]').textContent = count > 0 ? `(${count})` : '';
    this.#part('[data-clear]').hidden = count === 0;
  }
}

customElements.define('plenary-search', PlenarySearch);
