import { expect, test } from 'vitest';
import { crosswalk } from '../../src/checks/crosswalk.ts';
import { graphOf, mapping } from '../records.ts';
import { findings } from './checking.ts';

test.each([
  ['two points of two texts', [['a#p1', 'b#c1']], []],
  ['a text without its point', [['a', 'b#c1']], ['0.from: "a"; a point of the text']],
  ['two points of one text', [['a#p1', 'a#p2']], ['0.to: "a#p2", in the text of the first']],
  [
    'two points judged twice',
    [
      ['a#p1', 'b#c1'],
      ['b#c1', 'a#p1'],
    ],
    ['1.to: "b#c1" and "a#p1" again; one judgement'],
  ],
])('%s: %j has the problems %j', (_, pairs, problems) => {
  const graph = graphOf(...pairs.map(([from = '', to = '']) => mapping({ from, to })));
  const expected = problems.map((problem) => expect.stringContaining(`crosswalk.yaml ${problem}`));
  expect(findings(crosswalk, graph)).toEqual(expected);
});
