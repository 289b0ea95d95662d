import type { Graph } from '../graph/build.ts';
import { drawAdvice } from './advice.ts';
import { drawDays, nothingRead } from './days-understood.ts';
import { part, renew } from './dom.ts';
import type { Form, FormResult } from './form.ts';
import type { Given } from './given.ts';
import { controlOf, fieldsIn, isFilled, labelOf, mark, put, valuesIn } from './fields-on-page.ts';
import { drawResult } from './result.ts';
import { today } from './today.ts';

/** How long typing has to rest before the form is looked at, in milliseconds. */
const REST = 250;

/** What one form does beyond what all do. */
export interface Also<R extends FormResult> {
  /** Says what it has to say of what was made, beside its fields. */
  advise?(result: R): void;
  /** Begins again. */
  begin?(): void;
}

/** Brings a form to life: every change is held against the schemas, and what is sound becomes a file. */
export class Desk<R extends FormResult> {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly given: Given;
  graph: Graph;
  readonly #making: Form<R>;
  readonly #also: Also<R>;
  /** Fields that the author has left; others are not found fault with yet. */
  readonly visited = new Set<string>();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #isShown = false;

  constructor(root: HTMLElement, making: Form<R>, given: Given, graph: Graph, also: Also<R>) {
    [this.root, this.given, this.graph] = [root, given, graph];
    [this.#making, this.#also] = [making, also];
    this.form = part(root, '[data-form]');
  }

  listen(): void {
    const { form } = this;
    form.addEventListener('input', () => this.rest());
    form.addEventListener('focusout', ({ target }) => {
      this.visited.add((target as HTMLInputElement).name);
      this.rest();
    });
    form.addEventListener('submit', () => this.#show());
    form.addEventListener('reset', () => setTimeout(() => this.#begin()));
    // What was typed before this was loaded has been left as well.
    for (const control of form.querySelectorAll<HTMLInputElement>('[name]'))
      if (isFilled(control) && control !== document.activeElement) this.visited.add(control.name);
    this.rest();
  }

  /** Looks at the form once typing rests. */
  rest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.look(), REST);
  }

  /** Holds the form against the schemas and says what is wrong where the author has been. */
  look(): R {
    clearTimeout(this.#resting);
    const { root, form, given, graph } = this;
    const result = this.#making.made(valuesIn(form), graph, today());
    this.#drawDays(result);
    for (const field of fieldsIn(form)) this.#mark(field, result);
    renew(part(root, '[data-advice]'), drawAdvice(result, given));
    this.#also.advise?.(result);
    if (this.#isShown) {
      const page = { labelOf: (field: string) => labelOf(form, field), form: this.#making.name };
      drawResult(part(root, '[data-result]'), result, page, graph, given);
    }
    return result;
  }

  /** Writes into a field and looks at the form again. */
  write(field: string, value: string): void {
    put(this.form, field, value);
    this.look();
    controlOf(this.form, field)?.focus();
  }

  #mark(field: string, { problems, days }: R): void {
    const found = problems.find((one) => one.field === field);
    const isTold = found !== undefined && (this.#isShown || this.visited.has(field));
    // Which of two days is meant is asked beside the field already.
    const isAsked = (days[field]?.either.length ?? 0) > 0;
    mark(this.form, field, isTold ? { ...found, isAsked } : undefined, this.given, (value) =>
      this.write(field, value),
    );
  }

  #drawDays({ days }: R): void {
    for (const place of this.form.querySelectorAll<HTMLElement>('[data-days]')) {
      const field = place.dataset['days'] ?? '';
      drawDays(place, days[field] ?? nothingRead, this.given, ({ start, end = '' }) => {
        if (field === 'start') put(this.form, 'end', end);
        this.write(field, start);
      });
    }
  }

  #begin(): void {
    this.visited.clear();
    this.#isShown = false;
    part(this.root, '[data-result]').hidden = true;
    this.#also.begin?.();
    this.look();
  }

  #show(): void {
    this.#isShown = true;
    this.look();
    const result = part(this.root, '[data-result]');
    result.hidden = false;
    part(result, 'h2').focus();
  }
}
