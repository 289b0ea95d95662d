import type { Stretch } from './engine/marking.ts';
import type { Answer } from './engine/engine.ts';
import type { Inside, Result } from './engine/result.ts';
import type { Why } from './engine/why.ts';

/** How many results are shown at first, and how many more each time. */
const FIRST = 10;
const MORE = 20;

/** The results on the page: fills copies of the page's own rows. */
export class ResultList {
  readonly #part: (selector: string) => HTMLElement;
  #answer: Answer | undefined;
  #shown = 0;

  constructor(part: (selector: string) => HTMLElement) {
    this.#part = part;
    part('[data-more]').addEventListener('click', () => void this.#continue());
  }

  get #list(): HTMLElement {
    return this.#part('[data-search-results]');
  }

  /** The links to what was found, in rank order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#part('[data-found]').querySelectorAll<HTMLAnchorElement>('h2 a')];
  }

  /** Replaces what is shown by the first results; `isStale` says whether another search has begun meanwhile. */
  async show(answer: Answer | undefined, isStale: () => boolean): Promise<void> {
    const [rows, named] = await Promise.all([this.#rows(answer, 0, FIRST), answer?.named()]);
    if (isStale()) return;
    this.#answer = answer;
    this.#shown = rows.length;
    const bringBack = this.#readerHere();
    this.#list.replaceChildren(...rows);
    this.#part('[data-named]').replaceChildren(
      ...(named ?? []).flatMap((result) => this.#row(result) ?? []),
    );
    this.#sayMore();
    bringBack?.();
  }

  /** Brings a reader whose keys are among the results to the same one in the new list, or to the same place. */
  #readerHere(): (() => void) | undefined {
    const present = document.activeElement;
    const before = this.links;
    const at = before.findIndex((link) => link.closest('li')?.contains(present));
    if (at < 0) return undefined;
    return () => {
      const after = this.links;
      const same = after.find(({ href }) => href === before[at]?.href);
      (same ?? after[at] ?? after.at(-1) ?? this.#part('input[name="q"]')).focus();
    };
  }

  #sayMore(): void {
    this.#part('[data-more]').hidden = this.#shown >= (this.#answer?.total ?? 0);
  }

  async #continue(): Promise<void> {
    const rows = await this.#rows(this.#answer, this.#shown, MORE);
    this.#shown += rows.length;
    this.#list.append(...rows);
    this.#sayMore();
    rows[0]?.querySelector('a')?.focus();
  }

  async #rows(answer: Answer | undefined, from: number, count: number): Promise<HTMLElement[]> {
    if (!answer) return [];
    const ranks = Array.from(
      { length: Math.min(count, answer.total - from) },
      (_, at) => from + at,
    );
    const results = await Promise.all(ranks.map((rank) => answer.result(rank)));
    return results.flatMap((result) => this.#row(result) ?? []);
  }

  #row(result: Result): HTMLElement | undefined {
    const [collection = '', id = ''] = result.record.split('/');
    const template = this.#part('[data-rows]').querySelector<HTMLTemplateElement>(
      `[data-row="${collection}"]`,
    );
    const row = template?.content.firstElementChild?.cloneNode(true);
    if (!(row instanceof HTMLElement) || !template) return undefined;
    const address = (template.dataset['page'] ?? '').replace('{id}', id);
    row.querySelector('[data-record]')?.setAttribute('data-record', result.record);
    const link = row.querySelector('a');
    link?.setAttribute('href', address);
    if (result.isTranslated) link?.removeAttribute('lang');
    link?.replaceChildren(...nodesOf(result.name));
    row.querySelector('[data-facts]')?.append(result.told.join(' · '));
    fillWhy(row, result.why);
    fill(row, '[data-passage]', nodesOf(result.passage));
    fill(
      row,
      '[data-inside]',
      result.inside.map((inside) => placeOf(inside, address)),
    );
    return row;
  }
}

function fill(row: HTMLElement, selector: string, nodes: Node[]): void {
  const part = row.querySelector(selector);
  if (nodes.length > 0) part?.append(...nodes);
  else part?.remove();
}

/** Says why it matched, in the words that the row keeps for each reason. */
function fillWhy(row: HTMLElement, reasons: readonly Why[]): void {
  const part = row.querySelector<HTMLElement>('[data-why]');
  if (!part) return;
  const words = JSON.parse(part.dataset['why'] ?? '{}') as Record<string, string>;
  const said = reasons.map((why) =>
    (words[why.by] ?? '{text}')
      .replace('{text}', why.text)
      .replace('{typed}', why.by === 'near' ? why.typed : ''),
  );
  part.dataset['why'] = '';
  if (said.length > 0) part.append(said.join(' · '));
  else part.remove();
}

/** A place inside a record, which leads there. */
function placeOf({ at, name, passage }: Inside, address: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${address}#${at}`;
  link.append(...(name.length > 0 ? nodesOf(name) : [at]));
  item.append(link, ' ', ...nodesOf(passage));
  return item;
}

function nodesOf(stretches: readonly Stretch[]): Node[] {
  return stretches.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
