import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentFolder } from './content-folder.ts';
import { guide } from './schemas/guide.ts';
import { schemas } from './schemas/index.ts';
import { id } from './schemas/text.ts';
import { term } from './schemas/term.ts';
import { topic } from './schemas/topic.ts';

function records<S extends z.ZodObject>(folder: string, schema: S) {
  return defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${contentFolder}/${folder}` }),
    schema,
  });
}

function movedIds(text: string) {
  return Object.entries((parse(text, { schema: 'core' }) ?? {}) as object).map(([id, to]) => ({
    id,
    to,
  }));
}

export const collections = {
  conferences: records('conferences', schemas.conferences),
  declarations: records('declarations', schemas.declarations),
  frameworks: records('frameworks', schemas.frameworks),
  organizations: records('organizations', schemas.organizations),
  series: records('series', schemas.series),
  topics: defineCollection({ loader: file(`${contentFolder}/topics.yaml`), schema: topic }),
  glossary: defineCollection({ loader: file(`${contentFolder}/glossary.yaml`), schema: term }),
  moved: defineCollection({
    loader: file(`${contentFolder}/moved.yaml`, { parser: movedIds }),
    schema: term.pick({ id: true }).extend({ to: id }),
  }),
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${contentFolder}/guides` }),
    schema: guide,
  }),
};
