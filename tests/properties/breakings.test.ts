import { expect, test } from 'vitest';
import { checkIds } from '../../src/checks/index.ts';
import { collections } from '../../src/schemas/index.ts';
import { formBreakings, samplesOf, type Breaking } from './breakings.ts';
import { dateBreakings } from './date-breakings.ts';
import { fileBreakings } from './file-breakings.ts';
import { neighbourBreakings } from './neighbour-breakings.ts';
import { ContentFolder, faultOf, filesOf } from './refusal.ts';
import { realRecords } from './sample.ts';
import { evidenceBreakings } from './evidence-breakings.ts';
import { pointBreakings } from './point-breakings.ts';
import { referenceBreakings, relationBreakings } from './reference-breakings.ts';

/** What has been tried on one record of a collection is not tried on a second. */
const tried = new Set<string>();

function nameOf({ sample, field, how }: Breaking): string {
  return `${sample.collection} ${field}: ${how}`;
}

function isNew(breaking: Breaking): boolean {
  const before = tried.size;
  return tried.add(nameOf(breaking)).size > before;
}

const samples = samplesOf(realRecords).map(({ sample, fields }) => ({
  sample,
  breakings: [
    ...fields.flatMap((field) => formBreakings(sample, field)),
    ...referenceBreakings(sample),
    ...evidenceBreakings(sample),
    ...relationBreakings(sample),
    ...pointBreakings(sample),
    ...dateBreakings(sample),
    ...fileBreakings(sample),
    ...neighbourBreakings(sample),
  ].filter(isNew),
}));

test('there are at least 200 ways to break a record in every collection', () => {
  for (const collection of collections) {
    const ways = samples.filter(({ sample }) => sample.collection === collection);
    expect(ways.flatMap(({ breakings }) => breakings).length).toBeGreaterThanOrEqual(200);
  }
});

test('every check is tried, so that one which finds nothing any more is noticed', () => {
  const tried = samples.flatMap(({ breakings }) => breakings.map(({ by }) => by));
  expect(checkIds.filter((id) => !tried.includes(id))).toEqual([]);
});

test.each(collections)(
  'a broken record of %s is refused with its file, a line in the field, the field and the check',
  (collection) => {
    const faults: string[] = [];
    for (const { sample, breakings } of samples) {
      if (sample.collection !== collection) continue;
      using folder = new ContentFolder(filesOf(sample));
      expect(folder.problemsWith()).toEqual([]);
      faults.push(...breakings.flatMap((breaking) => faultOf(folder, breaking) ?? []));
    }
    expect(faults).toEqual([]);
  },
  60_000,
);
