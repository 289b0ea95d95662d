import { createHash } from 'node:crypto';
import type { Graph } from '../graph/build.ts';
import { entriesOf, filed } from './records.ts';

/** A fingerprint of a text, in hexadecimal digits (SHA-256). */
export function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A fingerprint of all that is known; the same records give the same one, in whatever order they are read. */
export function fingerprintOf(graph: Graph): string {
  const { topics, terms, crosswalk } = graph;
  const all = [...entriesOf(graph).map(filed), ...topics, ...terms, ...crosswalk];
  return digestOf(
    all
      .map((one) => JSON.stringify(one))
      .toSorted()
      .join('\n'),
  );
}
