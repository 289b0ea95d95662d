import type { Draft } from '../../authoring/draft.ts';
import { isBefore } from '../../checks/past.ts';
import type { PlacedProblem } from '../../checks/report.ts';
import { date } from '../../schemas/date.ts';
import type { FormProblem } from '../form.ts';

/** A document that is yet to be adopted is no outcome; the checks leave that open, for records that are made up. */
export function notYet({ adopted }: Draft, day: string): FormProblem[] {
  if (!date.safeParse(adopted).success || !isBefore(day, adopted)) return [];
  const problem: PlacedProblem = {
    ...{ check: 'dates', file: '', path: ['adopted'], line: 1, column: 1 },
    unexpected: JSON.stringify(adopted),
    expected: `a date not after ${JSON.stringify(day)}, the day of this check`,
  };
  return [{ field: 'adopted', problem }];
}
