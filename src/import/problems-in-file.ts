import { valueAt, type Draft } from '../authoring/draft.ts';
import { fileOf } from '../checks/check.ts';
import { shown, type PlacedProblem } from '../checks/report.ts';
import type { Collection } from '../schemas/index.ts';
import { originOf, type DraftOrigins } from './draft-origins.ts';
import type { FindSpot } from './find-spot.ts';

/** A draft and where in the author's file its fields came from. */
interface Traced {
  collection: Collection;
  id: string;
  draft: Draft;
  origins: DraftOrigins;
}

/**
 * What is wrong with drafts, told where it is to be mended: at the place of the author's file that each field came from,
 * with what stands there and the line as it has to be in that file. Problems of other records stay as they are.
 */
export function problemsInFile(
  problems: readonly PlacedProblem[],
  drafts: readonly Traced[],
  find: FindSpot,
  file: string,
): PlacedProblem[] {
  const byFile = new Map(drafts.map((one) => [fileOf(one), one]));
  const told = problems.map((problem) => {
    const traced = byFile.get(problem.file);
    return (traced && inFile(problem, traced, find, file)) ?? problem;
  });
  // A name that stands in two fields of a draft was written once.
  const said = told.map(({ line, column, path, unexpected, expected }) =>
    JSON.stringify([line, column, path, unexpected, expected]),
  );
  return told.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}

function inFile(
  problem: PlacedProblem,
  { draft, origins }: Traced,
  find: FindSpot,
  file: string,
): PlacedProblem | undefined {
  const from = originOf(origins, problem.path);
  const spot = from && find(from.origin);
  if (!spot) return undefined;
  const { name, found, line, column, write } = spot;
  const { path, unexpected } = problem;
  const isWhole = from.isOwn && unexpected === shown(valueAt(draft, path));
  const mended = from.isOwn ? mendedValue(problem) : undefined;
  const by = mended === undefined ? undefined : write(mended);
  return {
    ...{ check: problem.check, file, line, column, expected: problem.expected },
    path: name === undefined ? [] : [name],
    unexpected: isWhole && found ? shown(found) : unexpected,
    ...(problem.nearest !== undefined && from.isOwn && { nearest: problem.nearest }),
    ...(by !== undefined && { write: { line: by } }),
  };
}

/** What is to stand in the field, if that is a single value. */
function mendedValue({ mend, path, nearest, at }: PlacedProblem): string | undefined {
  if (at === 'key') return undefined;
  if (!mend) return nearest;
  const isThis = mend.path.join('.') === path.join('.') && mend.key === undefined;
  return isThis && typeof mend.value !== 'object' ? String(mend.value) : undefined;
}
