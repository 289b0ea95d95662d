import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Engine, Opened } from './engine.ts';
import type { Text } from './texts.ts';

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes; its browser script is run here, and what it fetches is read from the folder. */
export async function pagefind(texts: readonly Text[], folder: string): Promise<Engine> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, title, names, text } of texts)
    await index.addCustomRecord({
      url: `/${id}/`,
      content: [title, names, text].join('\n'),
      language: 'en',
      meta: { title },
    });
  await index.writeFiles({ outputPath: folder });
  await close();
  let opened = 0;
  return {
    name: 'Pagefind',
    size: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(isOfIndex)
      .reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0),
    open: () => openFolder(folder, opened++),
  };
}

/** The index without the code. */
function isOfIndex(file: string): boolean {
  return /\.(?:pf_meta|pf_index|pf_fragment|pf_filter)$|entry\.json$/.test(file);
}

async function openFolder(folder: string, time: number): Promise<Opened> {
  let bytes = 0;
  const read = (address: string) => {
    const file = new URL(address).pathname;
    const content = readFileSync(file);
    if (isOfIndex(file)) bytes += content.length;
    return new Response(content);
  };
  const script = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  Object.assign(globalThis, {
    fetch: (address: string) => Promise.resolve(read(address)),
    window: { location: { origin: 'http://localhost' } },
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) },
  });
  const library = (await import(`${script}?${time}`)) as Pagefind;
  await library.init();
  return {
    ask: async (query) => {
      const { results } = await library.search(query);
      const found = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
      return found.map(({ url }) => /([^/]+)\/$/.exec(url)?.[1] ?? '');
    },
    bytes: () => bytes,
  };
}
