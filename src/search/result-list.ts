import type { Result } from './engine.ts';
import { stretchesOf } from './passage.ts';

/** How many results are shown at first, and how many more each time. */
const PAGE = 20;

/** The results on the page: fills copies of the page's own rows. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  #waiting: (() => Promise<Result>)[] = [];

  constructor(list: HTMLElement, more: HTMLElement) {
    this.#list = list;
    this.#more = more;
    this.#more.addEventListener('click', () => void this.#continue());
  }

  /** The links to the records found, in rank order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** Replaces what is shown by the first of these; `isStale` says whether another search has begun meanwhile. */
  async show(results: (() => Promise<Result>)[], isStale: () => boolean): Promise<void> {
    const rows = await rowsOf(results.slice(0, PAGE));
    if (isStale()) return;
    this.#waiting = results.slice(PAGE);
    this.#list.replaceChildren(...rows);
    this.#more.hidden = this.#waiting.length === 0;
  }

  async #continue(): Promise<void> {
    const taken = this.#waiting.splice(0, PAGE);
    this.#more.hidden = this.#waiting.length === 0;
    const rows = await rowsOf(taken);
    this.#list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
  }
}

async function rowsOf(results: (() => Promise<Result>)[]): Promise<HTMLElement[]> {
  return (await Promise.all(results.map((fetch) => fetch()))).flatMap((result) => {
    const row = rowOf(result);
    return row ? [row] : [];
  });
}

function rowOf({ record, address, name, facts, aliases, excerpt }: Result) {
  const [collection = ''] = record.split('/');
  const template = document.querySelector<HTMLTemplateElement>(`[data-row="${collection}"]`);
  const row = template?.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLElement)) return undefined;
  row.querySelector('[data-record]')?.setAttribute('data-record', record);
  row.querySelector('a')?.setAttribute('href', address);
  row.querySelector('a')?.replaceChildren(name);
  row.querySelector('[data-facts]')?.append(facts.join(' · '));
  if (aliases.length > 0) row.querySelector('[data-aliases]')?.append(aliases.join(' · '));
  else row.querySelector('[data-why]')?.remove();
  row.querySelector('[data-passage]')?.append(...stretchesOf(excerpt).map(nodeOf));
  return row;
}

function nodeOf({ text, marked }: { text: string; marked: boolean }): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
