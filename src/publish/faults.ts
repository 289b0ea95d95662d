import type { Draft } from '../authoring/draft.ts';
import { problemsAmong } from '../authoring/proof.ts';
import type { PlacedProblem } from '../checks/report.ts';
import type { Graph } from '../graph/build.ts';
import { addressees } from '../schemas/vocabularies.ts';
import type { FormProblem, HandedIn } from './form.ts';

const STAND_IN = '…';

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

/**
 * A record with something in the place of words that are missing, which the form asks for itself: without them the
 * whole could not be looked at, and faults would come one after the other.
 */
export function withStandIns(draft: Draft, graph: Graph): Draft {
  const described = (source: Record<string, unknown>) => ({
    ...source,
    title: source['title'] ?? STAND_IN,
    publisher: source['publisher'] ?? STAND_IN,
  });
  const point = {
    ...{ text: STAND_IN, strength: 'recognises', addressees: Object.keys(addressees).slice(0, 1) },
    topics: graph.topics.slice(0, 1).map(({ id }) => id),
  };
  return {
    ...draft,
    ...(draft.commitments && {
      commitments: draft.commitments.map((one) => ({ ...point, ...one })),
    }),
    ...(draft['place'] !== undefined && { place: { country: 'CH', ...draft['place'] } }),
    name: draft.name ?? STAND_IN,
    summary: draft['summary'] ?? STAND_IN,
    sources: draft.sources?.map(described),
  } as Draft;
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
  const isFirst = ({ problem: { alike } }: (typeof found)[number], at: number) =>
    alike === undefined || found.findIndex(({ problem }) => problem.alike === alike) === at;
  return [...own, ...found.filter(isFirst)];
}
