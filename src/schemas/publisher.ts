import { z } from 'astro/zod';
import { reference } from './reference.ts';
import { line } from './text.ts';
import { oneOf, sourceQualities } from './vocabularies.ts';

/** Who publishes sources, and how near they stand to what they tell of. */
export const publisher = z.strictObject({
  name: line.describe('Name exactly as the sources have it under `publisher`.'),
  quality: oneOf(sourceQualities).describe('How near its pages stand to what they tell of.'),
  organization: reference('organizations')
    .optional()
    .describe('Id of the organization that publishes under this name, if it has a record.'),
});

/** The publishers that have been looked at: the whole of `publishers.yaml`. */
export const publisherList = publisher.array();
