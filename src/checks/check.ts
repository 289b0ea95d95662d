import type { Graph } from '../graph/build.ts';
import type { Target } from '../schemas/reference.ts';
import type { Named } from './named.ts';
import type { PublishedDates } from './published-dates.ts';
import type { PermanentIds } from './published-points.ts';

/** Where in a record something stands: `['organizers', 0, 'org']`. */
export type Path = readonly (string | number)[];

/** What is to be written at a place of a file: a value there, or the same under another key. */
export interface Mend {
  path: Path;
  key?: string;
  value?: unknown;
}

/** Something found wrong, before anyone asks for its line and column. */
export interface Problem {
  /** The id of the check that found it. */
  check: string;
  /** The file, relative to the content folder. */
  file: string;
  path: Path;
  /** What stands there. */
  unexpected: string;
  /** What should stand there. */
  expected: string;
  /** The file of the record that is alike. */
  alike?: string;
  /** What was probably meant. */
  nearest?: string | undefined;
  /** What would mend it, if that can be known; else what was probably meant is put in its place. */
  mend?: Mend;
  /** Where to point, if not at the value under `path`: at its key, or so many characters into the file. */
  at?: 'key' | number;
}

/** How a check says what it found. */
export type Report = (problem: Omit<Problem, 'check'>) => void;

/** What a check may know beside the graph. */
export interface Surroundings {
  /** Every id that is taken and by what, also by records that are not well-formed and so are missing in the graph. */
  taken: ReadonlyMap<string, readonly Target[]>;
  /** The same with all that is said of them, for finding out which was meant. */
  named: readonly Named[];
  /** What cannot be known to exist, because the file that lists it cannot be read. */
  unread: ReadonlySet<Target>;
  permanentIds: PermanentIds;
  /** The dates that meetings were last published with. */
  publishedDates: PublishedDates;
  /** Hosts that may be named without encryption. */
  httpOnly?: readonly string[];
  /** The day of the check, `YYYY-MM-DD`. */
  day: string;
}

/** A rule that the whole of the records has to keep. */
export interface Check {
  /** Permanent; its entry in docs/checks.md has it as heading. */
  id: string;
  /** What holds if the check passes. */
  describe: string;
  check(graph: Graph, report: Report, surroundings: Surroundings): void;
}

/** The file of a record, relative to the content folder. */
export function fileOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}.yaml`;
}
