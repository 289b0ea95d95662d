import { FEWEST, familyOf, MOST } from '../graph/comparison.ts';
import { cleared, isChosen, keepTray, listOf, readTray, toggled, type Tray } from './chosen.ts';
import { phrase } from '../words/phrase.ts';

/** Where a record or a row can be put into the tray: what stands for itself in a list, among results or as a page. */
const ROWS =
  'main[data-record], [data-list] [data-record], [data-search-results] [data-record], main[data-record] article[data-record]';

/** The tray that follows the reader: what was chosen to be compared, kept from page to page. */
class PlenaryTray extends HTMLElement {
  #tray: Tray = readTray();

  connectedCallback(): void {
    const results = document.querySelector('[data-search-results]');
    if (results) new MutationObserver(() => this.#offer()).observe(results, { childList: true });
    document.addEventListener('click', ({ target }) => {
      const button =
        target instanceof Element ? target.closest<HTMLElement>('[data-compare]') : null;
      if (button) this.#toggle(button.dataset['compare'] ?? '', button.dataset['name'] ?? '');
    });
    // Another window of the same reader.
    window.addEventListener('storage', () => {
      this.#tray = readTray();
      this.#show();
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () =>
      this.#take(cleared(this.#tray)),
    );
    this.#offer();
  }

  #toggle(path: string, name: string): void {
    const had = isChosen(this.#tray, path);
    this.#take(toggled(this.#tray, { path, name }));
    const has = isChosen(this.#tray, path);
    const n = listOf(this.#tray).length;
    const { added = '', removed = '', full = '' } = this.dataset;
    this.#say(had === has ? full : phrase(has ? added : removed, { name, n }));
  }

  #take(tray: Tray): void {
    this.#tray = tray;
    keepTray(tray);
    this.#show();
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  /** Puts a button beside each record that can be compared and has none yet. */
  #offer(): void {
    for (const row of document.querySelectorAll<HTMLElement>(ROWS)) {
      const path = row.dataset['record'] ?? '';
      if (!familyOf(path.split('/')[0] ?? '') || row.querySelector(`[data-compare="${path}"]`))
        continue;
      const title = row.querySelector(row.matches('main') ? 'h1' : 'a[href]');
      const name = title?.textContent?.trim() ?? path;
      const place = row.querySelector(row.matches('main') ? '[data-tray-place]' : ':scope > small');
      (place ?? row).append(this.#button(path, name));
    }
    this.#show();
  }

  #button(path: string, name: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'to-compare';
    Object.assign(button.dataset, { compare: path, name });
    return button;
  }

  #show(): void {
    const list = listOf(this.#tray);
    for (const button of document.querySelectorAll<HTMLElement>('[data-compare]')) {
      const { compare = '', name = '' } = button.dataset;
      const isIn = isChosen(this.#tray, compare);
      const { add = '', taken = '', addNamed = '', removeNamed = '' } = this.dataset;
      button.textContent = isIn ? taken : add;
      button.setAttribute('aria-pressed', String(isIn));
      button.setAttribute('aria-label', phrase(isIn ? removeNamed : addNamed, { name }));
    }
    this.hidden = list.length === 0;
    const items = list.map(({ path, name }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${this.dataset['pages'] ?? '/'}${path}/`;
      link.textContent = name;
      item.append(link);
      return item;
    });
    this.querySelector('[data-chosen]')?.replaceChildren(...items);
    const link = this.querySelector<HTMLAnchorElement>('[data-go]');
    if (!link) return;
    link.hidden = list.length < FEWEST;
    link.href = `${this.dataset['page'] ?? '/compare/'}?ids=${list.map(({ path }) => path).join(',')}`;
    const more = this.querySelector<HTMLElement>('[data-one-more]');
    if (more) more.hidden = list.length >= FEWEST;
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = `${list.length}/${MOST}`;
  }
}

customElements.define('plenary-tray', PlenaryTray);
