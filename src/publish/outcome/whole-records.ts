import type { Draft } from '../../authoring/draft.ts';
import type { Given } from '../given.ts';

/** The records of meetings, fetched where one of them is to be changed. */
export class WholeRecords {
  readonly records = new Map<string, Draft>();
  readonly #given: Given;
  readonly #whenFetched: () => void;
  readonly #asked = new Set<string>();

  constructor(given: Given, whenFetched: () => void) {
    [this.#given, this.#whenFetched] = [given, whenFetched];
  }

  async fetch(id: string): Promise<void> {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    try {
      const answer = await fetch(`${this.#given.conferences}${id}.json`);
      const { record } = (await answer.json()) as { record: Draft };
      this.records.set(id, withoutEmptyLists(record) as Draft);
      this.#whenFetched();
    } catch {
      this.#asked.delete(id);
    }
  }
}

/** A list that is empty is written in no file. */
function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, inside]) => !(Array.isArray(inside) && inside.length === 0),
  );
  return Object.fromEntries(kept.map(([key, inside]) => [key, withoutEmptyLists(inside)]));
}
