import type { Graph } from '../graph/build.ts';

/** A page that other records cite, described as it is there. */
export function knownSource(url: unknown, graph: Graph): Record<string, unknown> | undefined {
  if (typeof url !== 'string') return undefined;
  for (const { sources } of graph.entries.values()) {
    const source = sources.find((one) => one.url === url);
    if (source) {
      const { title, publisher, date, language } = source;
      return { title, publisher, ...(date !== undefined && { date }), url, language };
    }
  }
  return undefined;
}
