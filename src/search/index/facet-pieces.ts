import type { Graph } from '../../graph/build.ts';
import { ByteWriter } from '../bytes.ts';
import type { Facet } from '../state.ts';
import type { SearchDocument } from './document.ts';
import { dayOf, filtersOf } from './filters.ts';

/** Each value of a facet with its documents. */
export function facetPiece(
  graph: Graph,
  documents: readonly SearchDocument[],
  facet: Facet,
): Uint8Array {
  const values = new Map<string, number[]>();
  documents.forEach(({ entry }, number) => {
    for (const [name, value] of entry ? filtersOf(graph, entry) : []) {
      if (name !== facet) continue;
      const known = values.get(value);
      if (known) known.push(number);
      else values.set(value, [number]);
    }
  });
  const writer = new ByteWriter();
  for (const [value, numbers] of [...values].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    writer.text(value);
    writer.rising(numbers);
  }
  return writer.bytes();
}

/** For each document the first day of its date, as days since the year 1; 0 for none. */
export function dayPiece(documents: readonly SearchDocument[]): Uint8Array {
  const writer = new ByteWriter();
  for (const { entry } of documents) {
    const day = entry && dayOf(entry);
    writer.number(day === undefined ? 0 : Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 719_162);
  }
  return writer.bytes();
}
