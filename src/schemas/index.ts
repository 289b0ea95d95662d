import type { z } from 'astro/zod';
import { conference } from './conference.ts';
import type { coverage } from './coverage.ts';
import type { mapping } from './crosswalk.ts';
import type { commitment } from './declaration.ts';
import { declaration } from './declaration.ts';
import type { pillar } from './framework.ts';
import { framework } from './framework.ts';
import type { gazetteerPlace } from './gazetteer.ts';
import type { followUp, observation } from './ledger.ts';
import { organization } from './organization.ts';
import type { place as placeSchema } from './place.ts';
import type { preparedComparison } from './prepared-comparison.ts';
import type { publisher } from './publisher.ts';
import type { reading } from './reading.ts';
import { collections, referenceFields, type Collection } from './reference.ts';
import type { relation } from './relation.ts';
import { series } from './series.ts';
import type { correction, disagreement, source } from './source.ts';
import type { term } from './term.ts';
import type { topic } from './topic.ts';

/** The schema of each collection of records, by the name of its folder. */
export const schemas = {
  conferences: conference,
  declarations: declaration,
  frameworks: framework,
  organizations: organization,
  series,
} as const satisfies Record<Collection, z.ZodObject>;

/** Where the records of each collection refer to others. */
export const referencesOf = Object.fromEntries(
  collections.map((collection) => [collection, referenceFields(schemas[collection])]),
) as Record<Collection, ReturnType<typeof referenceFields>>;

interface Filed<C extends Collection> {
  /** The file name without its ending. */
  id: string;
  /** The folder it stands in. */
  collection: C;
}

export type Conference = z.infer<typeof conference> & Filed<'conferences'>;
export type Declaration = z.infer<typeof declaration> & Filed<'declarations'>;
export type Framework = z.infer<typeof framework> & Filed<'frameworks'>;
export type Organization = z.infer<typeof organization> & Filed<'organizations'>;
export type Series = z.infer<typeof series> & Filed<'series'>;

/** A record of each collection. */
export interface RecordOf {
  conferences: Conference;
  declarations: Declaration;
  frameworks: Framework;
  organizations: Organization;
  series: Series;
}

/** Any record. */
export type Entry = RecordOf[Collection];

export type Commitment = z.infer<typeof commitment>;
export type Pillar = z.infer<typeof pillar>;
export type Relation = z.infer<typeof relation>;
export type Source = z.infer<typeof source>;
export type Disagreement = z.infer<typeof disagreement>;
export type Correction = z.infer<typeof correction>;
export type FollowUp = z.infer<typeof followUp>;
export type Observation = z.infer<typeof observation>;
export type Place = z.infer<typeof placeSchema>;
export type Publisher = z.infer<typeof publisher>;
export type Coverage = z.infer<typeof coverage>;
export type GazetteerPlace = z.infer<typeof gazetteerPlace>;
export type Reading = z.infer<typeof reading>;
export type Mapping = z.infer<typeof mapping>;
export type PreparedComparison = z.infer<typeof preparedComparison>;
export type Topic = z.infer<typeof topic>;
export type Term = z.infer<typeof term>;

export { collections, type Collection } from './reference.ts';
