import { collections, type Collection } from '../../src/schemas/index.ts';
import { editorialFields } from '../../src/schemas/source.ts';
import type { Sample, Written } from './sample.ts';

/** What may be referred to: one record of each collection, each sound by itself, and two topics. */
const surroundings: readonly Sample[] = collections.map((collection) => ({
  ...{
    collection,
    id: `2000-known-${collection}`,
    file: `${collection}/2000-known-${collection}.yaml`,
  },
  ...{ neighbours: [], topics: [], value: known(collection) },
}));

/** The topics that a record may name. */
export const topics: readonly Written[] = ['customs', 'post'].map((id) => ({
  ...{ id, label: `Topic ${id}`, definition: 'What belongs under it.' },
}));

function known(collection: Collection): Written {
  const facts: Record<Collection, Written> = {
    conferences: { kind: 'forum', status: 'concluded', series: '2000-known-series', summary: 'A.' },
    declarations: { kind: 'decision', adoptedAt: '2000-known-conferences', summary: 'A text.' },
    frameworks: {
      ...{ kind: 'package', status: 'draft', summary: 'B.', custodian: '2000-known-organizations' },
    },
    organizations: { kind: 'government', summary: 'A government.' },
    series: { frequency: 'annual' },
  };
  return sourced({ name: `Known ${collection}`, ...facts[collection] });
}

/** A record whose one source supports every fact that it states. */
export function sourced(value: Written): Written {
  const facts = Object.entries(value)
    .filter(([field]) => !(editorialFields as readonly string[]).includes(field))
    .filter(([, held]) => !(Array.isArray(held) && held.length === 0))
    .map(([field]) => field);
  const about = { id: 's1', title: 'Report', publisher: 'Secretariat', language: 'en' };
  return { ...value, sources: [{ ...about, supports: facts }] };
}

/** A record is named by another, so that it never stands alone. */
export function naming(id: string): Sample[] {
  return surroundings.map((sample) => {
    if (sample.collection !== 'declarations') return sample;
    const relations = [{ type: 'refers-to', target: id }];
    return { ...sample, value: sourced({ ...sample.value, relations }) };
  });
}
