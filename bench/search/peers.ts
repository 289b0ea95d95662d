import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { whole, type Engine } from './engine.ts';
import type { Text } from './texts.ts';

/** Own names count more than running text, in every engine that can be told so. */
const boost = { title: 4, names: 3, text: 1 };
const fields = ['title', 'names', 'text'];

/** MiniSearch with beginnings and slips allowed. */
export function miniSearch(texts: readonly Text[]): Engine {
  const options = { fields, storeFields: ['title'] };
  const made = new MiniSearch<Text>(options);
  made.addAll(texts);
  return whole('MiniSearch', JSON.stringify(made), (file) => {
    const index = MiniSearch.loadJSON<Text>(file, options);
    return (query) =>
      Promise.resolve(
        index.search(query, { prefix: true, fuzzy: 0.2, boost }).map(({ id }) => String(id)),
      );
  });
}

const schema = { title: 'string', names: 'string', text: 'string' } as const;

/** Orama with one slip allowed. */
export async function orama(texts: readonly Text[]): Promise<Engine> {
  const made = create({ schema });
  await insertMultiple(made, [...texts]);
  const raw = save(made);
  // Of its documents only what a result shows, as with the others.
  const docs = raw.docs as { docs: Record<string, Partial<Text>> };
  for (const [key, { id = '', title = '' }] of Object.entries(docs.docs))
    docs.docs[key] = { id, title };
  return whole('Orama', JSON.stringify(raw), (file) => {
    const index = create({ schema });
    load(index, JSON.parse(file) as RawData);
    return async (term) => {
      const { hits } = await search(index, { term, tolerance: 1, boost, limit: 10 });
      return hits.map(({ document }) => String((document as unknown as Text).id));
    };
  });
}

function flexIndex() {
  return new FlexSearch.Document<Record<string, string>>({
    tokenize: 'forward',
    document: { id: 'id', index: fields, store: ['title'] },
  });
}

/** FlexSearch with beginnings, its results field by field, names first. */
export async function flexSearch(texts: readonly Text[]): Promise<Engine> {
  const made = flexIndex();
  for (const text of texts) made.add({ ...text });
  const parts: [string, string][] = [];
  await made.export((key: string, data: string) => {
    parts.push([key, data]);
  });
  return whole('FlexSearch', JSON.stringify(parts), (file) => {
    const index = flexIndex();
    for (const [key, data] of JSON.parse(file) as [string, string][]) index.import(key, data);
    return async (query) => {
      const found = await index.search(query, { limit: 10, suggest: true });
      return [...new Set(found.flatMap(({ result }) => result.map(String)))].slice(0, 10);
    };
  });
}

/** Lunr with beginnings and slips allowed, each counting less than the word itself. */
export function lunrSearch(texts: readonly Text[]): Engine {
  const made = lunr(function () {
    this.ref('id');
    for (const [field, by] of Object.entries(boost)) this.field(field, { boost: by });
    for (const text of texts) this.add(text);
  });
  return whole('Lunr', JSON.stringify(made), (file) => {
    const index = lunr.Index.load(JSON.parse(file) as object);
    return (words) => {
      const found = index.query((query) => {
        for (const token of lunr.tokenizer(words)) {
          const term = token.toString();
          query.term(term, { boost: 10 });
          query.term(term, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
          if (term.length > 3) query.term(term, { editDistance: 1, usePipeline: false });
        }
      });
      return Promise.resolve(found.map(({ ref }) => ref));
    };
  });
}
