import { gzipSync } from 'node:zlib';

/** An opened index that is asked; `bytes` counts what a browser would have fetched of it so far. */
export interface Opened {
  ask: (query: string) => Promise<string[]>;
  bytes: () => number;
}

/** A search engine with the records in it. */
export interface Engine {
  name: string;
  /** Bytes of the whole index, as they travel. */
  size: number;
  /** Opens the index anew, as a reader's first visit does. */
  open: () => Promise<Opened>;
}

/** An engine whose index is one file, fetched whole; it travels pressed with gzip. */
export function whole(
  name: string,
  file: string,
  load: (file: string) => Promise<Opened['ask']> | Opened['ask'],
): Engine {
  const size = gzipSync(file, { level: 9 }).length;
  return { name, size, open: async () => ({ ask: await load(file), bytes: () => size }) };
}
