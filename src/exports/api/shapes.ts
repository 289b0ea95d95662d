import { z } from 'astro/zod';
import { mapping } from '../../schemas/crosswalk.ts';
import { commitment } from '../../schemas/declaration.ts';
import { observation } from '../../schemas/ledger.ts';
import { collections, schemas } from '../../schemas/index.ts';
import { place } from '../../schemas/place.ts';
import { relation } from '../../schemas/relation.ts';
import { source } from '../../schemas/source.ts';
import { term } from '../../schemas/term.ts';
import { topic } from '../../schemas/topic.ts';
import { oneOf, readingResults, sourceQualities, strengths } from '../../schemas/vocabularies.ts';

/** Version of the shapes below, by semantic versioning: a field that goes or changes its meaning raises the first number. */
export const apiVersion = '1.2.0';

const collection = z.enum(collections).describe('Name of the collection.');
const count = z.int().nonnegative();

export const version = z
  .strictObject({
    api: z.string().describe('Version of the format, by semantic versioning.'),
    data: z.string().describe('Version of the data: a release, or a state after it.'),
    day: z.iso.date().describe('Day for which statuses were worked out.'),
  })
  .describe('Which format, which state of the data, and for which day.')
  .meta({ id: 'Version' });

export const named = z
  .strictObject({ collection, id: z.string(), name: z.string() })
  .describe('A record that is named by another.')
  .meta({ id: 'Named' });

export const standing = z
  .strictObject({
    status: z
      .enum(['kept', 'partly-kept', 'lapsed', 'overdue', 'pending', 'no-evidence'])
      .describe('What has become of the promise by the day of the version.'),
    lastEvidence: observation
      .optional()
      .describe('The observation that speaks to the latest date.'),
    monthsSince: count.optional().describe('Whole months from that observation to the day.'),
  })
  .describe('A promise as it stands; derived from its dated observations.')
  .meta({ id: 'Standing' });

export const related = z
  .strictObject({
    ...relation.omit({ target: true }).shape,
    direction: z
      .enum(['stated', 'derived'])
      .describe('Whether this record states it or the other one does.'),
    label: z.string().describe('The relation as told from this end, in English.'),
    other: named.describe('The record at the other end.'),
    point: z.string().optional().describe('The commitment or pillar that is the target.'),
  })
  .meta({ id: 'Related' });

const everyDerived = {
  relations: related.array().describe('Relations seen from this record, with the inverses.'),
  mentionedBy: z
    .record(z.string(), named.array())
    .describe('Other records that name this one, by the field in which they do.'),
};

/** What follows from other records and the day, for each collection. */
export const derived = {
  conferences: z.strictObject({
    ...everyDerived,
    outcomes: named.array().describe('Declarations adopted or issued there.'),
    instruments: named.array().describe('Instruments adopted, launched or revised there.'),
    outcomeState: z
      .enum(['to-come', 'recorded', 'none', 'expected'])
      .describe('What is known of its outcome by the day.'),
    previous: named.optional().describe('The edition before it, as far as there is a record.'),
    next: named.optional().describe('The edition after it.'),
    followUps: standing.array().describe('How each of its followUps stands, in their order.'),
  }),
  declarations: z.strictObject({
    ...everyDerived,
    place: place.optional().describe('Where the meeting was held that adopted it.'),
    profile: z
      .partialRecord(oneOf(strengths), count)
      .describe('How many commitments of each strength.'),
    promises: z
      .record(z.string(), standing)
      .describe('How commitments with a date or an observation stand, by their id.'),
  }),
  frameworks: z.strictObject(everyDerived),
  organizations: z.strictObject({
    ...everyDerived,
    bodies: named.array().describe('Its working bodies.'),
    conferences: named.array().describe('Meetings it organized.'),
    declarations: named.array().describe('Declarations it issued.'),
    frameworks: named.array().describe('Frameworks it keeps.'),
    series: named.array().describe('Series it holds.'),
    people: z
      .strictObject({
        name: z.string(),
        role: z.string().optional(),
        conference: named.describe('Where the person spoke for it.'),
      })
      .array()
      .describe('People who spoke for it, and where.'),
  }),
  series: z.strictObject({
    ...everyDerived,
    editions: named.array().describe('Its editions, in the order they were held.'),
  }),
};

export const citedSource = z
  .strictObject({
    ...source.omit({ supports: true }).shape,
    quality: oneOf(sourceQualities)
      .optional()
      .describe('How near its publisher stands to what it tells of, if that was judged.'),
    tried: z.string().optional().describe('Day on which its address was last tried.'),
    found: oneOf(readingResults).optional().describe('What was found on that day.'),
    alsoCitedBy: named.array().describe('Other records that rest on the same source.'),
  })
  .describe('A source with what is known of it beyond the record that cites it.')
  .meta({ id: 'CitedSource' });

const filing = {
  id: z.string().describe('Permanent id of the record.'),
  collection,
};

/** A record as its file says it, with its id and collection. */
export const records = {
  conferences: z
    .strictObject({ ...filing, ...schemas.conferences.shape })
    .meta({ id: 'Conference' }),
  declarations: z
    .strictObject({ ...filing, ...schemas.declarations.shape })
    .meta({ id: 'Declaration' }),
  frameworks: z.strictObject({ ...filing, ...schemas.frameworks.shape }).meta({ id: 'Framework' }),
  organizations: z
    .strictObject({ ...filing, ...schemas.organizations.shape })
    .meta({ id: 'Organization' }),
  series: z.strictObject({ ...filing, ...schemas.series.shape }).meta({ id: 'Series' }),
};

export const listedCommitment = z
  .strictObject({
    ...commitment.shape,
    id: z.string().describe('Id of the declaration and of the point: 2017-luxor-resolution#c3.'),
    declaration: z.string().describe('Id of the declaration.'),
    point: z.string().describe('Id inside the declaration.'),
    name: z.string().describe('Name of the declaration.'),
    adopted: z.string().optional().describe('When the declaration was adopted.'),
    issuers: z.string().array().describe('Ids of the organizations that issued it.'),
    rank: z.int().min(1).describe('Place of its strength on the scale, from 1 for the weakest.'),
    standing: standing.optional(),
  })
  .describe('A commitment with the declaration it stands in.')
  .meta({ id: 'Commitment' });

export const listedRelation = z
  .strictObject({
    type: relation.shape.type,
    source: z.string().describe('Id of the record that states it.'),
    sourceCollection: collection,
    target: z.string().describe('Id of the record it leads to.'),
    targetCollection: collection,
    point: z.string().optional().describe('The commitment or pillar that is meant.'),
    note: relation.shape.note,
    date: relation.shape.date,
  })
  .describe('A relation as the record that states it has it.')
  .meta({ id: 'Relation' });

export const listedMapping = z
  .strictObject({
    ...mapping.shape,
    fromRecord: named.describe('The text in which the one point stands.'),
    toRecord: named.describe('The text in which the other point stands.'),
  })
  .describe('That a point of one text answers to a point of another, as editors judged it.')
  .meta({ id: 'Mapping' });

export const listedSource = z
  .strictObject({
    ...source.omit({ id: true }).shape,
    citedBy: z
      .strictObject({ ...named.shape, key: z.string() })
      .array()
      .describe('The records that rest on it, with its key there.'),
  })
  .describe('A source with every record that cites it.')
  .meta({ id: 'Source' });

export const listedTopic = z
  .strictObject({
    ...topic.shape,
    records: count.describe('How many records name it.'),
    commitments: count.describe('How many commitments name it.'),
  })
  .meta({ id: 'Topic' });

export const listedTerm = term.meta({ id: 'Term' });
