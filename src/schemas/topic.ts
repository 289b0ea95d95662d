import { z } from 'astro/zod';
import { reference } from './reference.ts';
import { id, line, names, prose } from './text.ts';

/** One subject of the vocabulary (a SKOS concept). */
export const topic = z.strictObject({
  id: id.describe('Id of the topic; records name it under `topics`.'),
  label: line.describe('Label shown to readers.'),
  names: names
    .optional()
    .describe('Labels in other languages: language tag to label; readers of that language see it.'),
  definition: prose.describe('What belongs under it, in a sentence.'),
  broader: reference('topics').optional().describe('Id of the broader topic.'),
  aliases: line.array().optional().describe('Other words for it that people search for.'),
});
