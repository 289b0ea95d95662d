import { z } from 'astro/zod';
import { reference } from './reference.ts';
import { id, line, prose } from './text.ts';

/** A comparison that an editor has put together, with a page of its own: records side by side, or the editions of one. */
export const preparedComparison = z
  .strictObject({
    id: id.describe('Id of the comparison, which is its address under /compare/.'),
    name: line.describe('What is compared, as a title.'),
    about: prose.describe('Why these stand together and what to look for, in your own words.'),
    records: reference('conferences', 'declarations', 'frameworks', 'organizations')
      .array()
      .min(2, 'at least two records')
      .max(6, 'at most six records')
      .optional()
      .describe('Ids of the records, in the order of the columns.'),
    editionsOf: reference('frameworks')
      .optional()
      .describe('Id of the framework whose editions are compared, instead of records.'),
  })
  .refine(
    ({ records, editionsOf }) => (records === undefined) !== (editionsOf === undefined),
    'either records or editionsOf',
  );

/** All prepared comparisons: the whole of `comparisons.yaml`. */
export const preparedComparisons = preparedComparison.array();
