import { familyOf, FEWEST, MOST, type Comparison, type View } from '../graph/comparison.ts';
import type { Result } from '../search/engine/result.ts';
import { findRecords } from './adding.ts';
import { keepTray, readTray } from './chosen.ts';
import {
  comparisonOf,
  gather,
  tellingOf,
  type Gathered,
  type Given,
  type Refusal,
} from './desk.ts';
import { elementOf } from './element.ts';
import { readAsked, rearranged, writeAsked, type Asked } from './state.ts';
import { drawComparison } from './table.ts';
import { save, textOf, wordDocument, type Taking } from './taking-away.ts';
import { phrase, plural } from '../words/phrase.ts';

/** How long typing has to rest before the index is asked, in milliseconds. */
const REST = 150;

/** The desk on which a reader sets records side by side. The address holds all of it, so Back and bookmarks work. */
export class PlenaryCompare extends HTMLElement {
  #given!: Given;
  #asked!: Asked;
  #gathered: Gathered = { fetched: [], refused: [] };
  #comparison: Comparison | undefined;
  /** Counts what was begun, so that a late answer to an old question is dropped. */
  #begun = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { given = '{}' } = this.dataset;
    this.#given = {
      language: document.documentElement.lang,
      ...(JSON.parse(given) as object),
    } as Given;
    this.addEventListener('click', (event) => void this.#clicked(event));
    this.addEventListener('change', (event) => this.#changed(event));
    this.#part('[data-query]').addEventListener('input', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => void this.#find(), REST);
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find();
    });
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<plenary-compare> has no ${selector}`);
    return part;
  }

  #readAddress(): void {
    this.#asked = readAsked(new URLSearchParams(location.search));
    const { view, lens, topic } = this.#asked;
    this.#part<HTMLInputElement>(`.views input[value="${view}"]`).checked = true;
    this.#part<HTMLSelectElement>('[name="to"]').value = lens.addressee ?? '';
    this.#part<HTMLSelectElement>('[name="strength"]').value = lens.strength ?? '';
    this.#part<HTMLSelectElement>('[name="topic"]').value = topic ?? '';
    void this.#show();
  }

  /** Takes up a change: into the address as a new step, and onto the page. */
  async #ask(change: Partial<Asked>): Promise<void> {
    this.#asked = { ...this.#asked, ...change };
    history.pushState(null, '', location.pathname + writeAsked(this.#asked));
    await this.#show();
    this.#keep();
  }

  /** What a reader changes here is changed in the tray too; what a link brought is not put into it. */
  #keep(): void {
    const family = this.#comparison?.family;
    if (!family) return;
    const list = this.#gathered.fetched.map(({ entry: { collection, id, name } }) => ({
      path: `${collection}/${id}`,
      name,
    }));
    keepTray({ family, lists: { ...readTray().lists, [family]: list } });
  }

  async #show(): Promise<void> {
    const turn = ++this.#begun;
    const { ids } = this.#asked;
    try {
      const gathered = await gather(ids, this.#given);
      if (turn !== this.#begun) return;
      this.#gathered = gathered;
    } catch {
      this.#say([this.#given.said.failed]);
      return;
    } finally {
      // What stands below the desk shows when its place is known, so that nothing jumps.
      if (turn === this.#begun) this.toggleAttribute('data-settled', true);
    }
    const { fetched, refused } = this.#gathered;
    this.#comparison =
      fetched.length > 0 ? comparisonOf(fetched, this.#given, this.#asked) : undefined;
    this.#draw();
    this.#say([this.#state(fetched.length), ...refused.map((refusal) => this.#reason(refusal))]);
  }

  #draw(): void {
    const table = this.#part('[data-table]');
    const comparison = this.#comparison;
    const several = (comparison?.entries.length ?? 0) >= FEWEST;
    this.toggleAttribute('data-several', several);
    this.toggleAttribute('data-full', (comparison?.entries.length ?? 0) >= MOST);
    for (const part of this.querySelectorAll<HTMLElement>('[data-when="texts"]'))
      part.hidden = comparison?.family !== 'texts';
    if (!comparison) table.replaceChildren();
    else {
      const telling = tellingOf(this.#gathered.fetched, this.#given, false);
      table.replaceChildren(elementOf(drawComparison(comparison, telling, { tools: true })));
      performance.mark('compared');
    }
  }

  #state(n: number): string {
    const { begin, one, full, ready } = this.#given.said;
    if (n === 0) return begin;
    if (n < FEWEST) return one;
    return plural(this.#given.language, ready, n) + (n === MOST ? ` ${full}` : '');
  }

  #reason(refusal: Refusal): string {
    return phrase(this.#given.said[refusal.because], { ...refusal });
  }

  #say(sentences: readonly string[]): void {
    this.#part('[role="status"]').textContent = sentences.filter(Boolean).join(' ');
  }

  #changed({ target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { lens } = this.#asked;
    const value = target.value === '' ? undefined : target.value;
    if (target.name === 'view') void this.#ask({ view: target.value as View });
    if (target.name === 'topic') void this.#ask({ topic: value });
    if (target.name === 'to')
      void this.#ask({ lens: { ...lens, addressee: value as typeof lens.addressee } });
    if (target.name === 'strength')
      void this.#ask({ lens: { ...lens, strength: value as typeof lens.strength } });
  }

  async #clicked({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    const { act, column, add, take } = button.dataset;
    if (act === 'earlier' || act === 'later' || act === 'remove')
      await this.#rearrange(act, Number(column));
    if (add !== undefined) await this.#add(add);
    if (take !== undefined) await this.#take(take as Taking, button);
    if (button.hasAttribute('data-print')) print();
  }

  async #rearrange(act: 'earlier' | 'later' | 'remove', at: number): Promise<void> {
    const ids = this.#gathered.fetched.map(({ entry }) => `${entry.collection}/${entry.id}`);
    await this.#ask({ ids: rearranged(ids, act, at) });
    const column = act === 'remove' ? Math.max(0, at - 1) : at + (act === 'later' ? 1 : -1);
    const tools = this.querySelectorAll<HTMLElement>(`[data-column="${column}"]`);
    const same = [...tools].find(({ dataset }) => dataset['act'] === act);
    (same ?? tools[0] ?? this.#part('[data-query]')).focus();
  }

  async #add(id: string): Promise<void> {
    this.#part<HTMLInputElement>('[data-query]').value = '';
    this.#part('[data-found]').replaceChildren();
    this.#part('[data-query]').focus();
    await this.#ask({ ids: [...this.#asked.ids, id] });
  }

  async #find(): Promise<void> {
    const query = this.#part<HTMLInputElement>('[data-query]').value;
    const family = familyOf(this.#gathered.fetched[0]?.entry.collection ?? '');
    const folder = this.dataset['index'] ?? '/finding/';
    const found = await findRecords(folder, query, family, this.#asked.ids).catch(() => []);
    if (query !== this.#part<HTMLInputElement>('[data-query]').value) return;
    this.#part('[data-found]').replaceChildren(...found.map((result) => this.#offer(result)));
    this.#say([
      query.trim() === '' || found.length > 0
        ? this.#state(this.#gathered.fetched.length)
        : this.#given.said.noneFound,
    ]);
  }

  #offer({ record, name, told }: Result): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['add'] = record;
    button.append(name.map(({ text }) => text).join(''));
    const small = document.createElement('small');
    small.append(told.join(' · '));
    item.append(button, small);
    return item;
  }

  async #take(kind: Taking, button: HTMLElement): Promise<void> {
    const comparison = this.#comparison;
    if (!comparison) return;
    const { view } = this.#asked;
    const telling = tellingOf(this.#gathered.fetched, this.#given, true);
    if (kind === 'docx')
      return save(await wordDocument(comparison, view, telling), 'comparison.docx');
    const text = await textOf(kind, comparison, view, telling);
    if (button.hasAttribute('data-file')) {
      // The mark tells a spreadsheet that the text is UTF-8.
      return save(new Blob(['\uFEFF', text], { type: 'text/csv' }), 'comparison.csv');
    }
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const { said } = this.#given;
    this.#say([phrase(copied ? said.copied : said.notCopied, { what: button.textContent ?? '' })]);
  }
}

customElements.define('plenary-compare', PlenaryCompare);
