import { z } from 'astro/zod';
import { date } from './date.ts';
import { observation } from './ledger.ts';
import { place } from './place.ts';
import { evidence, naming, summary, topics } from './record.ts';
import { reference } from './reference.ts';
import { relation } from './relation.ts';
import { prose } from './text.ts';
import { addressees, declarationKinds, legalStatuses, oneOf, strengths } from './vocabularies.ts';

/** One point of a declaration. Its id is permanent: a point that is withdrawn takes its id with it. */
export const commitment = z.strictObject({
  id: z
    .string()
    .regex(/^c[1-9]\d*$/, 'an id such as c1')
    .describe(
      'Permanent id inside the declaration, such as c1; it is no paragraph number and is never used again.',
    ),
  text: prose.describe('What it says, in your own words.'),
  strength: oneOf(strengths).describe('How strongly it is put, on the scale of the codebook.'),
  addressees: oneOf(addressees).array().min(1, 'at least one addressee').describe('Who is to act.'),
  topics: reference('topics')
    .array()
    .min(1, 'at least one topic')
    .describe('Ids of the topics it is about.'),
  due: date.optional().describe('By when, if the text sets a date.'),
  observations: observation
    .array()
    .optional()
    .describe('Evidence of what became of it, oldest first.'),
});

/** An outcome document that the participants of a meeting adopted or issued. */
export const declaration = z.strictObject({
  ...naming,
  kind: oneOf(declarationKinds).describe('What sort of document it is, by its title and form.'),
  adopted: date.optional().describe('When it was adopted or issued.'),
  adoptedAt: reference('conferences')
    .optional()
    .describe('Id of the meeting that adopted or issued it.'),
  place: place
    .optional()
    .describe('Where it was adopted, if that is not the place of the meeting.'),
  issuers: reference('organizations')
    .array()
    .optional()
    .describe('Ids of the organizations in whose name or framework it was issued.'),
  legalStatus: oneOf(legalStatuses)
    .optional()
    .describe('Binding or not, by the nature of the text.'),
  summary,
  commitments: commitment.array().default([]).describe('Its points, in the order of the document.'),
  relations: relation
    .array()
    .optional()
    .describe('How it stands to other texts: builds on, implements, refers to …'),
  topics,
  ...evidence,
});
