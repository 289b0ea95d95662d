import type { Graph } from '../graph/build.ts';
import { collections, type Collection, type Entry } from '../schemas/index.ts';

/** All that is exported: the records, and which state of them it is. */
export interface Dataset {
  graph: Graph;
  /** Version of the data: the release, and after a `+` what tells a state between two releases from others. */
  version: string;
  /** Day of the build, `YYYY-MM-DD`; what is worked out for a day is worked out for this one. */
  day: string;
}

/** A file of the site that is made from the records. */
export interface ExportFile {
  /** Path from the top of the site: `/api/v1/index.json`. */
  path: `/${string}`;
  body: string | Uint8Array;
}

/** All records in the order of the collections. */
export function entriesOf(graph: Graph): Entry[] {
  return collections.flatMap((collection): Entry[] => [...graph[collection]]);
}

/** A record as its file says it, with its id and collection first. */
export function filed<E extends Entry>(entry: E): E {
  const { id, collection, ...rest } = entry;
  return { id, collection, ...rest } as unknown as E;
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
