import { z } from 'astro/zod';
import { date, period } from './date.ts';
import { followUp } from './ledger.ts';
import { place } from './place.ts';
import { evidence, naming, summary, topics } from './record.ts';
import { reference } from './reference.ts';
import { relation } from './relation.ts';
import { line, prose } from './text.ts';
import {
  conferenceFormats,
  conferenceKinds,
  conferenceStatuses,
  countQualifiers,
  oneOf,
  organizerRoles,
  outcomes,
} from './vocabularies.ts';

const count = z.int().positive();

const organizer = z.strictObject({
  org: reference('organizations').describe('Id of the organization.'),
  role: oneOf(organizerRoles).default('organizer').describe('Its part in holding the meeting.'),
});

const participants = z.strictObject({
  count: count.optional().describe('How many took part.'),
  qualifier: oneOf(countQualifiers)
    .optional()
    .describe('How the source puts the number: exact, about, nearly, more-than.'),
  countries: count.optional().describe('From how many countries, economies or members.'),
  note: prose.optional().describe('Who they were, or how the number was reached.'),
});

const person = z.strictObject({
  name: line.describe('Name as the source writes it, without title.'),
  role: line.optional().describe('Office held at the time.'),
  org: reference('organizations')
    .optional()
    .describe('Id of the organization the person spoke for.'),
  part: prose.optional().describe('What the person did or said at the meeting, in your own words.'),
});

const plan = z.strictObject({
  start: date.describe('First day as it had been planned.'),
  end: date.optional().describe('Last day as it had been planned.'),
  place: place.optional().describe('Where it had been planned, if that changed too.'),
});

/** Any dated meeting. What it adopted is not written here: it follows from the `adoptedAt` of declarations. */
export const conference = z.strictObject({
  ...naming,
  kind: oneOf(conferenceKinds).describe('What sort of meeting it is.'),
  status: oneOf(conferenceStatuses).describe(
    'Where it stands in its life: tentative, confirmed, postponed, cancelled or concluded.',
  ),
  format: oneOf(conferenceFormats)
    .optional()
    .describe('Whether people met in one place, online, or both.'),
  dates: period.optional().describe('First and last day.'),
  previousDates: plan
    .array()
    .optional()
    .describe('When it was planned for before it was moved, oldest plan first.'),
  place: place.optional().describe('Where it is held; leave it out for a meeting online.'),
  theme: line.optional().describe('Official theme or motto, exactly as written.'),
  series: reference('series').optional().describe('Id of the series it belongs to.'),
  edition: count.optional().describe('Its number in the series.'),
  organizers: organizer
    .array()
    .optional()
    .describe('Who called, hosted or paid for it; a working body also organizes its own meetings.'),
  participants: participants.optional().describe('How many took part, and who they were.'),
  people: person.array().optional().describe('People who had a part in it that a source names.'),
  summary,
  relations: relation
    .array()
    .optional()
    .describe('What the meeting did with standing texts: drafted, discussed, reviewed …'),
  outcome: oneOf(outcomes)
    .optional()
    .describe(
      'Only where a source says that the meeting adopted no document; what it adopted follows from declarations.',
    ),
  followUps: followUp
    .array()
    .optional()
    .describe('What was said to follow, and what has been seen of it since.'),
  topics,
  ...evidence,
});
