import { compareLatestFirst, type Graph } from '../../graph/build.ts';
import { collections, type Entry } from '../../schemas/index.ts';
import type { Start } from '../piece.ts';
import {
  documentOf,
  documentOfComparison,
  documentOfTerm,
  documentOfTopic,
  type SearchDocument,
} from './document.ts';

/** Records collection by collection, in each those that are most spoken of first: a document's number tells its rank. */
export function documentsOf(graph: Graph): SearchDocument[] {
  const mentioned = (entry: Entry) => graph.mentions.get(entry.id)?.length ?? 0;
  const byRecord = Map.groupBy(graph.terms, ({ refers }) => refers);
  return [
    ...collections.flatMap((collection) =>
      [...graph[collection]]
        .toSorted((a: Entry, b: Entry) => mentioned(b) - mentioned(a) || compareLatestFirst(a, b))
        .map((entry) => documentOf(graph, entry, byRecord.get(entry.id) ?? [])),
    ),
    ...graph.comparisons.map((prepared) => documentOfComparison(graph, prepared)),
    ...graph.topics.map(documentOfTopic),
    ...graph.terms.map(documentOfTerm),
  ];
}

/** For each collection the numbers of its documents. */
export function rangesOf(documents: readonly SearchDocument[]): Start['ranges'] {
  const ranges: Start['ranges'] = {};
  documents.forEach(({ record }, at) => {
    const [collection = ''] = record.split('/');
    ranges[collection] = [ranges[collection]?.[0] ?? at, at + 1];
  });
  return ranges;
}
