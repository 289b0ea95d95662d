import type { Graph } from '../graph/build.ts';
import { collections, type Collection, type Entry } from '../schemas/index.ts';

/** All records in the order of the collections. */
export function entriesOf(graph: Graph): Entry[] {
  return collections.flatMap((collection): Entry[] => [...graph[collection]]);
}
/** A record as others name it. */
export interface Named {
  collection: Collection;
  id: string;
  name: string;
}

/** What is enough to name a record and to find it. */
export function named({ collection, id, name }: Entry): Named {
  return { collection, id, name };
}

/** JSON on one line, for files that programs read. */
export function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A record of values without some of them. */
export function without<T extends object, K extends keyof T>(from: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...from };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy;
}

/** A record as its file says it, with its id and collection first. */
export function filed<E extends Entry>(entry: E): E {
  const { id, collection, ...rest } = entry;
  return { id, collection, ...rest } as unknown as E;
}
