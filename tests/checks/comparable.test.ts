import { expect, test } from 'vitest';
import { comparable } from '../../src/checks/comparable.ts';
import { declaration, framework, graphOf, organization, prepared } from '../records.ts';
import { findings } from './checking.ts';

const records = [
  declaration({ id: '2017-a' }),
  framework({ id: 'b' }),
  organization({ id: 'wco' }),
];

test.each([
  [['2017-a', 'b'], []],
  [['2017-a', 'wco'], [/^comparisons.yaml 0.records.1: "wco", one of the organizations; /]],
  [['2017-a', 'b', '2017-a'], [/^comparisons.yaml 0.records.2: "2017-a" again; /]],
])('a comparison of %j has the problems %j', (ids, problems) => {
  const found = findings(comparable, graphOf(...records, prepared({ id: 'p', records: ids })));
  expect(found).toEqual(problems.map((problem) => expect.stringMatching(problem)));
});
