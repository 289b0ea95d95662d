import type { Graph } from '../../src/graph/build.ts';
import { openIndex } from '../../src/search/engine/engine.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { searchFor } from '../../src/search/state.ts';
import type { Engine } from './engine.ts';
import { inMemory } from './in-memory.ts';
import { gzipSync } from 'node:zlib';

/** The search of the site; its pieces are pressed already, but for the first. */
export function plenary(graph: Graph): Engine {
  const files = buildIndex(graph);
  const travelling = (path: string, file: Uint8Array) =>
    path.endsWith('.bin') ? file.length : gzipSync(file, { level: 9 }).length;
  const sizes = new Map([...files].map(([path, file]) => [path, travelling(path, file)]));
  const fetch = inMemory(files);
  return {
    name: 'Plenary',
    size: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    open: async () => {
      let bytes = 0;
      const ask = await openIndex((path) => {
        bytes += sizes.get(path) ?? 0;
        return fetch(path);
      }, 'en');
      return { ask: (query) => idsOf(ask, query), bytes: () => bytes };
    },
  };
}

async function idsOf(ask: Awaited<ReturnType<typeof openIndex>>, query: string): Promise<string[]> {
  const { total, result } = await ask(searchFor(query));
  const ranks = Array.from({ length: Math.min(10, total) }, (_, rank) => rank);
  const results = await Promise.all(ranks.map((rank) => result(rank)));
  return results.map(({ record }) => record.split('/')[1] ?? '');
}
