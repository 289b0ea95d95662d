import { collections, type Entry, type Source } from '../schemas/index.ts';
import type { Graph } from './build.ts';

/** A source with every record that cites it. */
export interface CitedSource {
  source: Source;
  citedBy: { entry: Entry; key: string }[];
}

/** What makes two entries the same source: the address, or for a source off the web its publisher and title. */
export function identityOf({ url, publisher, title }: Source): string {
  return url ?? `${publisher}: ${title}`;
}

/** All sources, joined across records by address, in the order of publisher, date and title. */
export function sourcesOf(graph: Graph): CitedSource[] {
  const joined = new Map<string, CitedSource>();
  for (const entry of collections.flatMap((collection): Entry[] => [...graph[collection]])) {
    for (const source of entry.sources) {
      const known = joined.get(identityOf(source)) ?? { source, citedBy: [] };
      known.citedBy.push({ entry, key: source.id });
      joined.set(identityOf(source), known);
    }
  }
  return [...joined.values()].toSorted((a, b) => compareSources(a.source, b.source));
}

/** The fields that a source supports in any of the records that cite it. */
export function supportedBy(citedBy: CitedSource['citedBy']): string[] {
  const fields = citedBy.flatMap(
    ({ entry, key }) => entry.sources.find(({ id }) => id === key)?.supports ?? [],
  );
  return [...new Set(fields)];
}

const alphabet = new Intl.Collator('en', { numeric: true });

function compareSources(a: Source, b: Source): number {
  return (
    alphabet.compare(a.publisher, b.publisher) ||
    alphabet.compare(a.date ?? '', b.date ?? '') ||
    alphabet.compare(a.title, b.title) ||
    alphabet.compare(identityOf(a), identityOf(b))
  );
}
