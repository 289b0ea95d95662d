import { z } from 'astro/zod';
import { evidence, naming, summary } from './record.ts';
import { reference } from './reference.ts';
import { frequencies, oneOf } from './vocabularies.ts';

/** A recurring meeting. Its editions are not written here: they follow from the `series` of conferences. */
export const series = z.strictObject({
  ...naming,
  frequency: oneOf(frequencies).optional().describe('The announced or usual rhythm.'),
  organizers: reference('organizations')
    .array()
    .optional()
    .describe('Ids of the organizations that usually hold it.'),
  summary: summary
    .optional()
    .describe('One paragraph that answers "what is it", in your own words and plain Markdown.'),
  ...evidence,
});
