import { z } from 'astro/zod';
import { line } from '../schemas/text.ts';
import type { Problem } from './check.ts';

/** One item of `exceptions.yaml`: a problem that is known and accepted, with the reason. */
export const exception = z.strictObject({
  check: line.describe('Id of the check that finds the problem.'),
  record: line.describe('Id of the record, or the name of a list without its ending.'),
  because: line.describe('Why the record is right and the check is not.'),
});
export type Exception = z.infer<typeof exception>;

/**
 * Takes out the problems that are accepted; an exception that accepts nothing is itself a problem, once the whole
 * could be read.
 */
export function applyExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
  isWhole: boolean,
): Problem[] {
  const used = new Set<Exception>();
  const left = problems.filter((problem) => {
    const accepting = exceptions.filter((exception) => accepts(exception, problem));
    for (const exception of accepting) used.add(exception);
    return accepting.length === 0;
  });
  return [
    ...left,
    ...exceptions.flatMap((each, index) =>
      used.has(each) || !isWhole ? [] : [unused(each, index)],
    ),
  ];
}

function accepts({ check, record }: Exception, problem: Problem): boolean {
  return check === problem.check && record === problem.file.replace(/^.*\/|\.yaml$/g, '');
}

function unused({ check, record }: Exception, index: number): Problem {
  return {
    check: 'unused-exception',
    file: 'exceptions.yaml',
    path: [index],
    unexpected: `exception for "${record}"`,
    expected: `one that is needed: the check ${check} finds nothing there now`,
  };
}
