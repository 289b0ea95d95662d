import { z } from 'astro/zod';
import { date } from './date.ts';
import { reference } from './reference.ts';
import { line, prose } from './text.ts';
import { findings, observers, oneOf } from './vocabularies.ts';

/** One dated piece of evidence of what became of a promise. The status is derived from these, never typed in. */
export const observation = z.strictObject({
  date: date.optional().describe('Day, month or year to which the evidence speaks.'),
  says: prose.describe('What was seen, in a sentence of your own.'),
  source: line.describe('Key of the source that says so, such as s3.'),
  finds: oneOf(findings)
    .optional()
    .describe('What the evidence shows of the promise; leave it out where it settles nothing.'),
  by: oneOf(observers).optional().describe('Who says it; leave it out where that is not known.'),
});

/** Something that a meeting said would follow, and what has been seen of it since. */
export const followUp = z.strictObject({
  what: prose.describe('What was to be done, in your own words.'),
  by: reference('organizations')
    .optional()
    .describe('Id of the organization that was to do it, where one is named.'),
  due: date.optional().describe('By when, if the source says so.'),
  observations: z
    .array(observation)
    .default([])
    .describe('Evidence of what became of it, oldest first.'),
});
