import { z } from 'astro/zod';
import { date } from './date.ts';
import { evidence, naming, summary, topics } from './record.ts';
import { reference } from './reference.ts';
import { relation } from './relation.ts';
import { line, prose } from './text.ts';
import {
  frameworkKinds,
  frameworkStatuses,
  legalStatuses,
  oneOf,
  pillarGroups,
} from './vocabularies.ts';

/** A numbered or named part of an instrument. Its id is permanent and is not its printed number. */
export const pillar = z.strictObject({
  id: z
    .string()
    .regex(/^p[1-9]\d*$/, 'an id such as p1')
    .describe('Permanent id inside the framework, such as p1; never used again.'),
  group: oneOf(pillarGroups)
    .optional()
    .describe(
      'What kind of part it is; leave it out for a building block that a source describes.',
    ),
  number: line.optional().describe('Number or letter printed in the instrument.'),
  name: line.describe('Title of the part, without its number.'),
  text: prose.describe('What it says, in your own words.'),
  topics: reference('topics')
    .array()
    .optional()
    .describe(
      'Ids of the topics it is about; without them those count that its own words name, and pages say so.',
    ),
});

const version = z.strictObject({
  date: date.optional().describe('When this version was made, as precise as it is known.'),
  label: line.describe('What the version is called, such as "2022 edition" or "Signed".'),
  note: prose.optional().describe('What it brought, in your own words.'),
});

const parties = z.strictObject({
  count: z.int().positive().optional().describe('How many parties it has.'),
  users: z
    .int()
    .positive()
    .optional()
    .describe('How many use it, where it is a network or a system.'),
  asOf: date.optional().describe('The date for which the number holds.'),
});

/** A standing instrument: framework of standards, treaty, model law, guideline, technical standard or programme. */
export const framework = z.strictObject({
  ...naming,
  kind: oneOf(frameworkKinds).describe('What sort of instrument it is, by its form.'),
  custodian: reference('organizations').describe('Id of the organization that keeps it.'),
  status: oneOf(frameworkStatuses).describe(
    'Whether it is a draft, adopted, in force or superseded.',
  ),
  adopted: date.optional().describe('When it was first adopted, signed or launched.'),
  inForce: date.optional().describe('When it entered into force or began to apply.'),
  legalStatus: oneOf(legalStatuses)
    .optional()
    .describe('Binding or not, by the nature of the text.'),
  parties: parties.optional().describe('How many are party to it, and as of when.'),
  summary,
  versions: version.array().optional().describe('Its editions and steps, oldest first.'),
  pillars: pillar.array().default([]).describe('Its parts, in the order of the instrument.'),
  relations: relation
    .array()
    .optional()
    .describe('How it stands to other texts: builds on, implements, refers to …'),
  topics,
  ...evidence,
});
