import type { Graph } from '../graph/build.ts';
import { drawAdvice } from './advice.ts';
import { offerBack } from './clearing.ts';
import { part, renew } from './dom.ts';
import type { Also, Form, FormResult, FormValues } from './form.ts';
import type { Given } from './given.ts';
import { markFields } from './faults-on-page.ts';
import { controlOf, endOnEnter, fill, filledIn, labelOf, put, valuesIn } from './fields-on-page.ts';
import { forget, keep, kept } from './keeping.ts';
import { drawResult } from './result.ts';
import { today } from './today.ts';

/** How long typing has to rest before the form is looked at, in milliseconds. */
const REST = 250;

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
  #isBegun = false;
  /** Takes back the offer to fill the form again once something else stands in it. */
  #withdraw: (() => void) | undefined;

  constructor(root: HTMLElement, making: Form<R>, given: Given, graph: Graph, also: Also<R>) {
    [this.root, this.given, this.graph] = [root, given, graph];
    [this.#making, this.#also] = [making, also];
    this.form = part(root, '[data-form]');
  }

  listen(): void {
    const { form } = this;
    form.addEventListener('input', () => {
      this.#isBegun = true;
      this.rest();
    });
    form.addEventListener('focusout', ({ target }) => {
      this.#left((target as HTMLInputElement).name);
    });
    form.addEventListener('submit', () => this.#show());
    endOnEnter(form, (field) => this.#left(field));
    form.addEventListener('reset', () => {
      const before = valuesIn(form);
      setTimeout(() => this.#begin(before));
    });
    for (const field of filledIn(form)) this.visited.add(field);
    this.rest();
  }

  /** Puts what was kept of the form back, unless it is about something else. */
  resume(isOther: (values: FormValues) => boolean): void {
    const values = kept(this.#making.name);
    if (values && !isOther(values)) this.#putBack(values);
  }

  #putBack(values: FormValues): void {
    this.#also.resume?.(values);
    fill(this.form, values);
    this.#isBegun = true;
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
    const values = valuesIn(form);
    this.#withdraw?.();
    if (this.#isBegun) keep(this.#making.name, values);
    const result = this.#making.made(values, graph, today());
    markFields(form, result, {
      ...{ given, graph },
      isTold: (field) => this.#isShown || this.visited.has(field),
      write: (field, value) => this.write(field, value),
    });
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
    this.#isBegun = true;
    put(this.form, field, value);
    this.look();
    controlOf(this.form, field)?.focus();
  }

  #begin(before: FormValues): void {
    this.visited.clear();
    this.#isShown = false;
    this.#isBegun = false;
    forget(this.#making.name);
    part(this.root, '[data-result]').hidden = true;
    this.#also.begin?.();
    this.look();
    this.#withdraw = offerBack(part(this.root, '[data-cleared]'), this.form, this.given, () => {
      this.#putBack(before);
      this.look();
    });
  }

  #left(field: string): void {
    this.visited.add(field);
    this.rest();
  }

  #show(): void {
    this.#isShown = true;
    this.look();
    const result = part(this.root, '[data-result]');
    result.hidden = false;
    part(result, 'h2').focus();
  }
}
