import { expect, test } from 'vitest';
import { BLANK } from '../../src/checks/meant.ts';
import { formed } from '../../src/checks/schema.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { collections, schemas } from '../../src/schemas/index.ts';
import { formBreakings, samplesOf } from './breakings.ts';
import { yamlOf } from './refusal.ts';
import { realRecords } from './sample.ts';

/** The same with every correction of the checks written into it, but for those that leave a blank. */
function corrected(collection: (typeof collections)[number], text: string) {
  const { value } = readYaml(text);
  const { problems } = formed(schemas[collection], value, 'a.yaml');
  return problems.flatMap((problem) => {
    const correction = readYaml(text).correct(problem);
    return correction === undefined || correction.line.includes(BLANK)
      ? []
      : [{ problem, ...correction }];
  });
}

test.each(collections)(
  'in %s a line that a check proposes mends what it was proposed for',
  (collection) => {
    const faults: string[] = [];
    let proposed = 0;
    for (const { sample, fields } of samplesOf(realRecords)) {
      if (sample.collection !== collection) continue;
      for (const { how, field, broken, by } of fields.flatMap((one) =>
        formBreakings(sample, one),
      )) {
        if (by !== 'schema' || !broken) continue;
        for (const { problem, line, text } of corrected(collection, yamlOf(broken))) {
          proposed++;
          const again = readYaml(text);
          const left = formed(schemas[collection], again.value, 'a.yaml').problems;
          const isLeft = left.some(({ path }) => path.join() === problem.path.join());
          if (again.problems.length > 0 || isLeft) faults.push(`${field}: ${how}: ${line}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(proposed).toBeGreaterThan(40);
  },
  60_000,
);
