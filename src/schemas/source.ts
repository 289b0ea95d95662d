import { z } from 'astro/zod';
import { date, exactDay } from './date.ts';
import { language, line, prose, webAddress } from './text.ts';

/**
 * Fields that an editor decides on and no source can support: names to find the record by, its classification,
 * and the statements about sources and the record itself. Every other field is a fact and needs a source.
 */
export const editorialFields = [
  'kind',
  'short',
  'aliases',
  'sameAs',
  'topics',
  'disputed',
  'corrections',
  'sources',
] as const;

/** A cited page or paper, and which fields of this record it supports. */
export const source = z.strictObject({
  id: z
    .string()
    .regex(/^s[1-9]\d*$/, 'a key such as s1')
    .describe(
      'Key of the source inside this record, such as s1; other fields cite it by this key.',
    ),
  title: line.describe('Title as the source gives it.'),
  publisher: line.describe(
    'Who published it; for a copy say so, such as "Xinhua (copy on example.org)".',
  ),
  date: date.optional().describe('Date of publication, as precise as it is known.'),
  url: webAddress
    .optional()
    .describe('Address where it was read; leave it out if it is not on the web.'),
  language: language.describe('Language of the source, BCP 47, such as en or zh.'),
  supports: z
    .array(line)
    .default([])
    .describe('Names of the fields of this record that it supports, such as [dates, place].'),
});

/** What a source says where it differs from the value that this record gives. */
export const disagreement = z.strictObject({
  field: line.describe('Name of the field that the source contradicts.'),
  says: prose.describe('What that source says instead, in a sentence of your own.'),
  source: line.describe('Key of the source, such as s2.'),
});

export const sources = z
  .array(source)
  .min(1, 'at least one source')
  .describe('Where the facts come from. Each source says which fields it supports.');

export const disputed = z
  .array(disagreement)
  .min(1)
  .optional()
  .describe('Where sources differ: the page shows both values.');

/** Something that this record said and should not have; it stays on the page, for people have read and cited it. */
export const correction = z.strictObject({
  date: exactDay.describe('Day on which it was corrected.'),
  what: prose.describe('What the record said before and what it says now, in a sentence.'),
  reason: prose.describe('Why: what was wrong, and how it was noticed.'),
  fields: line
    .array()
    .optional()
    .describe('Names of the fields that were corrected, such as [dates, place].'),
  source: line.optional().describe('Key of the source on which the correction rests, such as s2.'),
});

export const corrections = z
  .array(correction)
  .min(1, 'at least one correction')
  .optional()
  .describe('What was wrong in this record and has been put right, oldest first.');
