import type { Graph } from '../../src/graph/build.ts';
import { documentOf } from '../../src/search/index/document.ts';

/** A record as a search library is given it: the very texts that the search of the site knows. */
export interface Text {
  id: string;
  title: string;
  names: string;
  text: string;
}

/** All records as texts. */
export function textsOfAll(graph: Graph): Text[] {
  const byRecord = Map.groupBy(graph.terms, ({ refers }) => refers);
  return [...graph.entries.values()].map((entry) => {
    const { names, facts, passages } = documentOf(graph, entry, byRecord.get(entry.id) ?? []);
    const [title = '', ...others] = names;
    const told = [...facts.map(([, text]) => text), ...passages.map(({ text }) => text)];
    return { id: entry.id, title, names: others.join('\n'), text: told.join('\n') };
  });
}
