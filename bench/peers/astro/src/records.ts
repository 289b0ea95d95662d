import { getCollection } from 'astro:content';
import { folders, tellAll, type Filed } from '../../told.ts';

const records: Filed[] = [];
for (const collection of folders)
  for (const { id, data } of await getCollection(collection as never)) {
    const record: Filed = { collection, id, data };
    records.push(record);
  }

/** Every record, joined once for the whole build. */
export const told = tellAll(records);
