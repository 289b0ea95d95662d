import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineFor } from '../../src/checks/report.ts';
import { collections } from '../../src/schemas/index.ts';
import { fieldsIn, formBreakings } from './breakings.ts';
import { fileBreakings } from './file-breakings.ts';
import { recordOf } from './records.ts';
import { ContentFolder, faultOf, filesOf } from './refusal.ts';
import { evidenceBreakings } from './evidence-breakings.ts';
import { pointBreakings } from './point-breakings.ts';
import { referenceBreakings } from './reference-breakings.ts';

/** Records of each collection that are made up; a fixed seed, so that what fails once fails again. */
const runs = { numRuns: 60, seed: 20180209 };

test.each(collections)(
  'a sound record of %s is never refused, whatever it says',
  (collection) => {
    fc.assert(
      fc.property(recordOf(collection), (sample) => {
        using folder = new ContentFolder(filesOf(sample));
        expect(folder.problemsWith().map((problem) => lineFor(problem, ''))).toEqual([]);
      }),
      runs,
    );
  },
  60_000,
);

test.each(collections)(
  'a sound record of %s is refused after any one breaking',
  (collection) => {
    fc.assert(
      fc.property(recordOf(collection), fc.nat(), (sample, choice) => {
        const breakings = [
          ...fieldsIn(sample).flatMap((field) => formBreakings(sample, field)),
          ...referenceBreakings(sample),
          ...evidenceBreakings(sample),
          ...pointBreakings(sample),
          ...fileBreakings(sample),
        ];
        const breaking = breakings[choice % breakings.length];
        using folder = new ContentFolder(filesOf(sample));
        expect(breaking && faultOf(folder, breaking)).toBeUndefined();
      }),
      runs,
    );
  },
  60_000,
);
