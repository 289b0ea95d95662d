import { problemsAmong } from '../authoring/proof.ts';
import type { PlacedProblem } from '../checks/report.ts';
import type { Graph } from '../graph/build.ts';
import type { FormProblem, HandedIn } from './form.ts';

/** What is to be held against the checks, and what is known to be wrong before. */
export interface Judged {
  records: readonly HandedIn[];
  /** What is wrong with the form itself: a field that is empty, an address that is none. */
  own: readonly FormProblem[];
  /** The field of the form at which a problem is to be mended. */
  fieldOf(problem: PlacedProblem): string | undefined;
  /** Fields that say the same as others where they are empty, so that nothing is told twice. */
  follows: Readonly<Record<string, string>>;
}

/** All that is wrong with a form, at once, each at its field. */
export function faultsIn(
  { records, own, fieldOf, follows }: Judged,
  graph: Graph,
  day: string,
): FormProblem[] {
  const isTold = (field: string | undefined) => own.some((one) => one.field === field);
  const found = problemsAmong(graph, records, day)
    .map((problem) => ({ field: fieldOf(problem), problem }))
    .filter(({ field }) => !isTold(field))
    .filter(({ field }) => !isTold(follows[field ?? ''] ?? '…'));
  return [...own, ...found];
}
