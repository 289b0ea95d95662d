import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentFolder, releaseManifests } from './content-folder.ts';
import { coverageList } from './schemas/coverage.ts';
import { crosswalk } from './schemas/crosswalk.ts';
import { gazetteer } from './schemas/gazetteer.ts';
import { guide } from './schemas/guide.ts';
import { schemas } from './schemas/index.ts';
import { moved } from './schemas/moved.ts';
import { preparedComparisons } from './schemas/prepared-comparison.ts';
import { publisherList } from './schemas/publisher.ts';
import { readingList } from './schemas/reading.ts';
import { releaseList } from './schemas/release.ts';
import { sameWordsList } from './schemas/same-words.ts';
import { term } from './schemas/term.ts';
import { topic } from './schemas/topic.ts';

function records<S extends z.ZodObject>(folder: string, schema: S) {
  return defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${contentFolder}/${folder}` }),
    schema,
  });
}

/** Lists that another Plenary may do without; one that is not there is empty. */
const lists = z.object({
  comparisons: preparedComparisons.default([]),
  coverage: coverageList.default([]),
  crosswalk: crosswalk.default([]),
  moved: moved.default({}),
  places: gazetteer.default([]),
  publishers: publisherList.default([]),
  readings: readingList.default([]),
  releases: releaseList.default([]),
  'same-words': sameWordsList.default([]),
});

/** What stands in a list, or nothing. */
function read(name: string): unknown {
  if (name === 'releases') return releaseManifests();
  const path = `${contentFolder}/${name}.yaml`;
  return existsSync(path) ? parse(readFileSync(path, 'utf8'), { schema: 'core' }) : undefined;
}

export const collections = {
  conferences: records('conferences', schemas.conferences),
  declarations: records('declarations', schemas.declarations),
  frameworks: records('frameworks', schemas.frameworks),
  organizations: records('organizations', schemas.organizations),
  series: records('series', schemas.series),
  topics: defineCollection({ loader: file(`${contentFolder}/topics.yaml`), schema: topic }),
  glossary: defineCollection({ loader: file(`${contentFolder}/glossary.yaml`), schema: term }),
  lists: defineCollection({
    loader: () => {
      const names = Object.keys(lists.shape);
      return [
        { id: 'all', ...Object.fromEntries(names.map((name) => [name, read(name) ?? undefined])) },
      ];
    },
    schema: lists,
  }),
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${contentFolder}/guides` }),
    schema: guide,
  }),
};
