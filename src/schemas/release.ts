import { z } from 'astro/zod';
import { exactDay } from './date.ts';
import { collections } from './reference.ts';
import { line } from './text.ts';

const path = z.templateLiteral([z.enum(collections), '/', line]);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal digits');
const shortDigest = z.string().regex(/^[0-9a-f]{16}$/, 'the first 16 digits of a SHA-256');

const factChange = z.strictObject({
  field: line.describe('Name of the field.'),
  before: z.unknown().optional().describe('What it said; nothing if it was not there.'),
  after: z.unknown().optional().describe('What it says; nothing if it is gone.'),
});

/** What is new against the release before. */
export const changes = z.strictObject({
  added: path.array().describe('Records that are new.'),
  removed: path.array().describe('Records that are gone; their ids are never used again.'),
  changed: z
    .strictObject({ record: path, facts: factChange.array() })
    .array()
    .describe('Records of which a field says something else, and which.'),
  sources: z
    .string()
    .array()
    .describe('Addresses, or publishers and titles, of sources that are new.'),
});

/** The manifest of a release: an immutable snapshot of all records, with checksums and what is new in it. */
export const release = z.strictObject({
  version: z
    .string()
    .regex(/^\d{4}\.\d{1,2}\.\d+$/, 'a version such as 2026.11.0')
    .describe('Year, month and the number of the release in that month.'),
  date: exactDay.describe('Day of the release.'),
  fingerprint: sha256.describe('Checksum over all records, topics and terms.'),
  counts: z.record(line, z.int().nonnegative()).describe('How much of everything there is.'),
  snapshot: z
    .strictObject({ file: line, bytes: z.int().positive(), sha256 })
    .describe('The file beside this one with all records, and its checksum.'),
  records: z.record(path, shortDigest).describe('Checksum of each record.'),
  changes,
});

export type Release = z.infer<typeof release>;
export type Changes = z.infer<typeof changes>;

/** All releases, in any order. */
export const releaseList = release.array();
