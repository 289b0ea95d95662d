import type { Graph } from '../../graph/build.ts';
import type { Conference } from '../../schemas/index.ts';
import type { Desk } from '../desk.ts';
import { valuesIn } from '../fields-on-page.ts';
import type { Rows } from '../rows.ts';
import { rowsIn } from '../rows-said.ts';
import { today } from '../today.ts';
import type { OutcomeResult } from './form.ts';
import { supposedOf, type Supposed } from './supposed.ts';

const nothing: Supposed = { issuers: [] };

/** Fills in what the chosen meeting tells, where the author has not said otherwise. */
export class Supposing {
  readonly #desk: Desk<OutcomeResult>;
  readonly #issuers: Rows | undefined;
  #meeting = '';
  #last = nothing;

  constructor(desk: Desk<OutcomeResult>, lists: readonly Rows[]) {
    this.#desk = desk;
    this.#issuers = lists.find(({ list }) => list === 'issuers');
  }

  begin(): void {
    [this.#meeting, this.#last] = ['', nothing];
  }

  take(meeting: Conference, graph: Graph): void {
    if (meeting.id === this.#meeting) return;
    const { form } = this.#desk;
    const before = this.#last;
    const now = supposedOf(meeting, graph, today());
    const values = valuesIn(form);
    const issuers = rowsIn(values, 'issuers').map((row) => row.said('name') ?? '');
    if (isSame(issuers, before.issuers))
      this.#issuers?.replace(now.issuers.map((name) => ({ name })));
    [this.#meeting, this.#last] = [meeting.id, now];
    this.#desk.rest();
  }
}

/** Whether two lists hold the same, in whatever order. */
function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
