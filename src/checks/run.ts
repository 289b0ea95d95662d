import type { Graph } from '../graph/build.ts';
import type { Check, Problem } from './check.ts';
import { contentOf, itemsOf, type Content } from './content.ts';
import { checks } from './index.ts';
import type { PublishedDates } from './published-dates.ts';
import type { PermanentIds } from './published-points.ts';
import { readContent } from './read.ts';
import { placed, type PlacedProblem } from './report.ts';
import { applyExceptions, exception } from './unused-exception.ts';

/** What came of checking a content folder. */
export interface Outcome {
  /** How many records were looked at, sound or not. */
  records: number;
  /** All that is wrong, by file and line. */
  problems: PlacedProblem[];
  /** The records that are well-formed, joined. */
  graph: Graph;
  permanentIds: PermanentIds;
  publishedDates: PublishedDates;
}

/**
 * Checks a content folder in both rings: each record against its schema, then the whole against every check.
 * `day` is the day on which it is checked.
 */
export function checkContent(folder: string, day: string): Outcome {
  const reading = readContent(folder);
  const content = contentOf(reading, day);
  const exceptions = itemsOf(exception, reading.lists, 'exceptions.yaml');
  const positions = new Map([...content.positions, ['exceptions.yaml', exceptions.positions]]);
  const found = checks.flatMap((check) => findingsOf(check, content));
  // What cannot be read may be the very thing that an exception is for.
  const isWhole = reading.problems.length + content.problems.length === 0;
  const problems = [
    ...reading.problems,
    ...content.problems,
    ...exceptions.problems,
    ...applyExceptions(found, exceptions.items, isWhole).map((problem) =>
      inFile(problem, positions),
    ),
  ];
  return {
    records: reading.records.length,
    problems: placed(problems, reading.locate),
    graph: content.graph,
    permanentIds: content.surroundings.permanentIds,
    publishedDates: content.surroundings.publishedDates,
  };
}

function findingsOf({ id, check }: Check, { graph, surroundings }: Content): Problem[] {
  const found: Problem[] = [];
  check(graph, (problem) => found.push({ check: id, ...problem }), surroundings);
  return found;
}

/** Checks count only the well-formed items of a list; the file may have others between them. */
function inFile(problem: Problem, positions: Content['positions']): Problem {
  const [first, ...rest] = problem.path;
  const at = typeof first === 'number' ? positions.get(problem.file)?.[first] : undefined;
  if (at === undefined) return problem;
  const { mend } = problem;
  const steps = mend && { ...mend, path: [at, ...mend.path.slice(1)] };
  return { ...problem, path: [at, ...rest], ...(steps && { mend: steps }) };
}
