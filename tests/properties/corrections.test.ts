import { expect, test } from 'vitest';
import { BLANK } from '../../src/checks/meant.ts';
import { formed } from '../../src/checks/schema.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { schemas, type Collection } from '../../src/schemas/index.ts';
import { formBreakings, samplesOf } from './breakings.ts';
import type { Field } from './fields.ts';
import { yamlOf } from './refusal.ts';
import { realRecords } from './sample.ts';

/** The same with every correction of the checks written into it, but for those that leave a blank. */
function corrected(collection: Collection, text: string) {
  const { value } = readYaml(text);
  const { problems } = formed(schemas[collection], value, 'a.yaml');
  return problems.flatMap((problem) => {
    const correction = readYaml(text).correct(problem);
    return correction === undefined || correction.line.includes(BLANK)
      ? []
      : [{ problem, ...correction }];
  });
}

/** What stands in one place of a line is not tried in a second such place. */
const tried = new Set<string>();
function isNew({ kind, path, isRequired }: Field): boolean {
  const before = tried.size;
  const place = path.map((step) => (typeof step === 'number' ? '*' : '.')).join('');
  return tried.add(`${kind} ${place} ${isRequired}`).size > before;
}

test('a line that a check proposes mends what it was proposed for', () => {
  const faults: string[] = [];
  let proposed = 0;
  for (const { sample, fields } of samplesOf(realRecords)) {
    for (const { how, field, broken, by } of fields
      .filter(isNew)
      .flatMap((one) => formBreakings(sample, one))) {
      if (by !== 'schema' || !broken) continue;
      for (const { problem, line, text } of corrected(sample.collection, yamlOf(broken))) {
        proposed++;
        const again = readYaml(text);
        const left = formed(schemas[sample.collection], again.value, 'a.yaml').problems;
        const isLeft = left.some(({ path }) => path.join() === problem.path.join());
        if (again.problems.length > 0 || isLeft) faults.push(`${field}: ${how}: ${line}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(proposed).toBeGreaterThan(200);
}, 60_000);
