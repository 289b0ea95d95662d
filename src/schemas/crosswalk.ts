import { z } from 'astro/zod';
import { date } from './date.ts';
import { pointReference } from './reference.ts';
import { line, prose } from './text.ts';
import { mappingRelations, oneOf } from './vocabularies.ts';

/** That a point of one text answers to a point of another, as the editors have judged it; suggestions of the machine are never written here. */
export const mapping = z.strictObject({
  from: pointReference('frameworks', 'declarations').describe(
    'The one point, such as wco-safe-framework-of-standards#p2.',
  ),
  to: pointReference('frameworks', 'declarations').describe('The point of the other text.'),
  relation: oneOf(mappingRelations).describe('How the second stands to the first, after SKOS.'),
  reason: prose.describe('Why, in a sentence or two of your own.'),
  conflict: prose
    .optional()
    .describe('In what they pull apart, if they do; SKOS has no relation for that.'),
  by: line.describe('Who judged it.'),
  judged: date.describe('When it was judged.'),
});

/** All judged mappings: the whole of `crosswalk.yaml`. */
export const crosswalk = mapping.array();
