import { getCollection, getEntry } from 'astro:content';
import type { Collection, RecordOf } from '../schemas/index.ts';
import { buildGraph } from './build.ts';

// The only place that reads the collections; done once for the whole build.

async function records<C extends Collection>(collection: C): Promise<RecordOf[C][]> {
  const found = await getCollection(collection);
  return found.map(({ id, data }) => ({ ...data, id, collection }) as unknown as RecordOf[C]);
}

const lists = (await getEntry('lists', 'all'))?.data;

/** All records joined. */
export const graph = buildGraph({
  conferences: await records('conferences'),
  declarations: await records('declarations'),
  frameworks: await records('frameworks'),
  organizations: await records('organizations'),
  series: await records('series'),
  topics: (await getCollection('topics')).map(({ data }) => data),
  terms: (await getCollection('glossary')).map(({ data }) => data),
  publishers: lists?.publishers ?? [],
  coverage: lists?.coverage ?? [],
  gazetteer: lists?.places ?? [],
  readings: lists?.readings ?? [],
  sameWords: lists?.['same-words'] ?? [],
  crosswalk: lists?.crosswalk ?? [],
  comparisons: lists?.comparisons ?? [],
  moved: new Map(Object.entries(lists?.moved ?? {})),
});

/** The releases of the data, in any order. */
export const releases = lists?.releases ?? [];
