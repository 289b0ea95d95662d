import type { Graph } from '../../graph/build.ts';
import type { Entry } from '../../schemas/index.ts';

import { digestOf } from '../version.ts';
import { entriesOf, filed } from '../records.ts';

const DIGITS = 16;

/** A record by its collection and id, as releases name it. */
export function pathOf({
  collection,
  id,
}: Pick<Entry, 'collection' | 'id'>): `${Entry['collection']}/${string}` {
  return `${collection}/${id}`;
}

/** The checksum of one record. */
export function recordDigest(entry: Entry): string {
  return digestOf(JSON.stringify(filed(entry))).slice(0, DIGITS);
}

/** The checksum of each record. */
export function digestsOf(graph: Graph): Record<string, string> {
  return Object.fromEntries(entriesOf(graph).map((entry) => [pathOf(entry), recordDigest(entry)]));
}
