import { z } from 'astro/zod';
import { date } from './date.ts';
import { place } from './place.ts';
import { evidence, naming, summary } from './record.ts';
import { reference } from './reference.ts';
import { webAddress } from './text.ts';
import { oneOf, organizationKinds } from './vocabularies.ts';

const members = z.strictObject({
  count: z.int().positive().describe('How many members it has.'),
  asOf: date.optional().describe('The date for which the number holds.'),
});

/** Who convenes, adopts, keeps or attends. A working body names its parent; its parent's list of bodies is derived. */
export const organization = z.strictObject({
  ...naming,
  kind: oneOf(organizationKinds).describe('What sort of organization it is.'),
  parent: reference('organizations')
    .optional()
    .describe('Id of the organization it is a body or part of.'),
  founded: date.optional().describe('When it was founded or began its work.'),
  seat: place.optional().describe('Where it has its seat.'),
  members: members.optional().describe('How many members it has, and as of when.'),
  website: webAddress.optional().describe('Its own site.'),
  sameAs: webAddress
    .array()
    .optional()
    .describe('Its entries in registers that others use, such as Wikidata and ROR.'),
  summary,
  ...evidence,
});
