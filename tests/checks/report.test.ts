import { describe, expect, it, test } from 'vitest';
import {
  anyOf,
  annotationFor,
  countLine,
  lineFor,
  placed,
  shown,
} from '../../src/checks/report.ts';
import type { Problem } from '../../src/checks/check.ts';

const problem: Problem = {
  check: 'unknown-reference',
  file: 'conferences/2018-a.yaml',
  path: ['organizers', 0, 'org'],
  unexpected: '"wcoo"',
  expected: 'the id of an organization',
  nearest: 'wco',
};

test('a problem is one line: place, field, what is there, what should be, what was meant, which check', () => {
  expect(lineFor({ ...problem, line: 7, column: 10 }, 'src/content')).toMatchInlineSnapshot(
    `"src/content/conferences/2018-a.yaml:7:10  organizers, item 1, org: Unexpected "wcoo", expected the id of an organization. Did you mean "wco"?  (unknown-reference)"`,
  );
});

test('a problem of a whole file names no field, and guesses nothing when nothing is near', () => {
  const whole = { ...problem, path: [], nearest: undefined, line: 1, column: 1 };
  expect(lineFor(whole, '')).toMatchInlineSnapshot(
    `"conferences/2018-a.yaml:1:1  Unexpected "wcoo", expected the id of an organization.  (unknown-reference)"`,
  );
});

test('problems come by file, line and column', () => {
  const at = (file: string, line: number): Problem => ({ ...problem, file, at: line });
  const problems = [at('b', 2), at('a', 10), at('b', 1), at('a', 9)];
  const inOrder = placed(problems, ({ at }) => ({ line: Number(at), column: 1 }));
  expect(inOrder.map(({ file, line }) => `${file}${line}`)).toEqual(['a9', 'a10', 'b1', 'b2']);
});

test.each([
  [441, 0, '441 records, 0 problems'],
  [1, 1, '1 record, 1 problem'],
])('%i records and %i problems are counted as %j', (records, problems, line) => {
  expect(countLine(records, problems)).toBe(line);
});

test.each([
  [undefined, 'nothing'],
  [null, 'an empty value'],
  [2018, '2018'],
  [true, 'true'],
  [[], 'a list'],
  [{}, 'a group of fields'],
  ['a "quoted" word', '"a \\"quoted\\" word"'],
])('the value %j is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

test.each([
  [[], 'nothing'],
  [['a'], '"a"'],
  [['a', 'b', 'c'], '"a", "b" or "c"'],
])('alternatives %j are listed as %s', (values, text) => {
  expect(anyOf(values)).toBe(text);
});

describe('a problem that GitHub shows on its line', () => {
  const problem = {
    ...{ check: 'schema', file: 'conferences/2018-a.yaml', path: ['format'], line: 4, column: 9 },
    ...{ unexpected: '"inperson"', expected: '"in-person"', nearest: 'in-person' },
  };

  it('says the same as in the terminal', () => {
    expect(annotationFor(problem, 'src/content')).toBe(
      '::error file=src/content/conferences/2018-a.yaml,line=4,col=9,title=schema::format: Unexpected "inperson", expected "in-person". Did you mean "in-person"?  (schema)',
    );
  });

  it('cannot begin a command of its own', () => {
    const hostile = { ...problem, file: 'a,line=1::b.yaml', unexpected: 'x\n::set-output::y%0A' };
    const text = annotationFor(hostile, '');
    expect(text).not.toContain('\n');
    expect(text).toContain('file=a%2Cline=1%3A%3Ab.yaml,line=4');
    expect(text).toContain('x%0A::set-output::y%250A');
  });
});
