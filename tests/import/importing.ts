import { parseHTML } from 'linkedom';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFile } from '../../src/import/read.ts';
import type { FindSpot } from '../../src/import/find-spot.ts';
import type { Notice } from '../../src/import/notice.ts';
import type { Found } from '../../src/import/meeting.ts';
import { importing } from '../../src/words/en/importing.ts';
import { phrase } from '../../src/words/index.ts';

const corpus = fileURLToPath(new URL('./corpus', import.meta.url));

/** The files of the corpus that give drafts, or that are refused. */
export function filesThatAre(kind: 'good' | 'bad'): string[] {
  return readdirSync(path.join(corpus, kind)).toSorted();
}

/** What is found in a file of the corpus. */
export function found(kind: 'good' | 'bad', file: string): Found {
  return foundIn(readFileSync(path.join(corpus, kind, file)));
}

/** What is found in a text or in bytes. */
export function foundIn(content: string | Uint8Array): Found {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFile(bytes, (html) => parseHTML(html).document);
}

/** A notice in English, with its place in the file it is about. */
export function said({ says, values, at }: Notice, find: FindSpot = () => undefined): string {
  const spot = at === undefined ? undefined : find(at);
  const place = spot ? `${spot.line}:${spot.column} ${spot.name ?? ''}: ` : '';
  return place + phrase(importing.says[says], values);
}

/** The records among which the corpus is imported. */
export const known = {
  'organizations/example-union.yaml': `name: Example Union
short: EXU
kind: intergovernmental
summary: A union of posts.
sources:
  - id: s1
    title: About
    publisher: Example Union
    language: en
    supports: [name, summary]
`,
  'series/example-parcel-forums.yaml': `name: Example Parcel Forums
organizers: [example-union]
sources:
  - id: s1
    title: About
    publisher: Example Union
    language: en
    supports: [name, organizers]
`,
  'conferences/2025-second-example-parcel-forum.yaml': `name: Second Example Parcel Forum
kind: forum
status: concluded
dates: {start: 2025-06-12, end: 2025-06-13}
place: {city: Rome, country: IT}
series: example-parcel-forums
edition: 2
organizers:
  - {org: example-union, role: organizer}
summary: Posts and customs met in Rome.
sources:
  - id: s1
    title: Report
    publisher: Example Union
    url: "https://example.org/second"
    language: en
    supports: [name, status, dates, place, series, edition, organizers, summary]
`,
  'topics.yaml': `- id: parcels
  label: Parcels
  definition: Small consignments.
- id: data-exchange
  label: Data exchange
  definition: Data that travel ahead.
`,
  'places.yaml': [
    'Geneva CH 46.2 6.15',
    'Bern CH 46.95 7.45',
    'Rome IT 41.89 12.48',
    'Nairobi KE -1.29 36.82',
  ]
    .map((line) => line.split(' '))
    .map(
      ([city, country, lat, lon]) =>
        `- {city: ${city}, country: ${country}, lat: ${lat}, lon: ${lon}}\n`,
    )
    .join(''),
};
