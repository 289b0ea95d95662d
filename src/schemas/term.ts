import { z } from 'astro/zod';
import { collections, reference } from './reference.ts';
import { id, line, prose } from './text.ts';

/** An acronym or term of art. */
export const term = z.strictObject({
  id: id.describe('Id of the entry: its address in the glossary.'),
  term: line.describe('The acronym or term as it is written.'),
  expansion: line.optional().describe('What the acronym stands for.'),
  definition: prose.describe('What it means, in a sentence.'),
  aliases: line.array().optional().describe('Other forms of it, in any language.'),
  refers: reference(...collections, 'topics')
    .optional()
    .describe('Id of the record or topic to read on.'),
});
