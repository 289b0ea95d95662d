import { z } from 'astro/zod';
import { date } from './date.ts';
import { collections, reference } from './reference.ts';
import { prose } from './text.ts';
import { coverageStates, oneOf } from './vocabularies.ts';

const YEAR = z.int().min(1800).max(2200);

/** What an editor knows about how much of something is recorded here; it says where a list may be trusted to be whole. */
export const coverage = z.strictObject({
  organization: reference('organizations').describe(
    'Id of the organization whose work it is about.',
  ),
  of: z.enum(collections).describe('Which kind of record it is about.'),
  series: reference('series').optional().describe('Id of the series, if it is about one alone.'),
  from: YEAR.describe('First year it covers.'),
  to: YEAR.describe('Last year it covers.'),
  state: oneOf(coverageStates).describe('How much of it is recorded.'),
  looked: date.describe('When an editor last looked.'),
  note: prose.describe('How it was looked for, and what is missing.'),
});

/** What is known of the completeness of the records: the whole of `coverage.yaml`. */
export const coverageList = coverage.array();
