import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Mend, Path, Problem } from './check.ts';
import { correction, type Correction } from './correction.ts';
import type { Place, Position } from './report.ts';
import { notation, renoted } from './yaml-notation.ts';

/** A YAML text read strictly: its value, or what is wrong with its notation. */
export interface YamlText {
  value: unknown;
  problems: Omit<Problem, 'file'>[];
  /** The place of a value; of its key, if asked; of the map around it, if there is no such value. */
  locate(path: Path, at: Problem['at']): Position;
  /** The place of a problem, with the line that mends it. */
  place(problem: Problem): Place;
  /** What a problem says is to be written, written. */
  correct(problem: Problem): Correction | undefined;
}

/** Reads YAML 1.2 with its core types: keys are unique, nothing is included by alias, dates stay text. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const problems = problemsOf(document, lines);
  const end = Math.max(0, text.trimEnd().length - 1);
  const locate = (path: Path, at: Problem['at']) =>
    placeOf(lines, typeof at === 'number' ? Math.min(at, end) : offsetOf(document, path, at));
  const correct = (problem: Problem) => {
    const mend = mendFor(problem);
    if (problem.check === 'yaml') return renoted(text, locate([], problem.at));
    return mend && correction(text, document, mend);
  };
  return {
    value: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    locate,
    correct,
    place: (problem) => {
      const position = locate(problem.path, problem.at);
      const found = correct(problem);
      if (!found || found.line.length > LONGEST_LINE) return position;
      // Where something is added, the line is a new one.
      const isElsewhere =
        problem.mend !== undefined && !isAt(problem) && found.at !== position.line;
      return { ...position, write: { line: found.line, ...(isElsewhere && { at: found.at }) } };
    },
  };
}

/** A longer line hides the message that it mends. */
const LONGEST_LINE = 200;

/** What would mend a problem: what it says itself, else what was probably meant. */
function mendFor({ mend, path, nearest, at }: Problem): Mend | undefined {
  if (mend) return mend;
  if (nearest === undefined || path.length === 0) return undefined;
  return at === 'key' ? undefined : { path, value: nearest };
}

/** Whether a problem is mended where it stands. */
function isAt({ path, mend }: Problem): boolean {
  return path.join('\n') === mend?.path.join('\n');
}

function placeOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function problemsOf(document: Document.Parsed, lines: LineCounter): Omit<Problem, 'file'>[] {
  const errors = told([...document.errors, ...document.warnings], lines);
  const aliases: Omit<Problem, 'file'>[] = [];
  visit(document, {
    Alias(_, { source, range }) {
      aliases.push({
        check: 'yaml',
        path: [],
        unexpected: `alias "*${source}"`,
        expected: 'the value written out',
        at: range?.[0] ?? 0,
      });
    },
  });
  return [...errors.map(misnoted), ...aliases];
}

/** Of the errors in one line only the first is told: the others are its echoes. Tabs are told once. */
function told(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  if (tab) return [tab];
  const inLines = Map.groupBy(errors, ({ pos }) => lines.linePos(pos[0]).line);
  return [...inLines.values()].flatMap((all) => all.slice(0, 1));
}

function misnoted(error: YAMLError): Omit<Problem, 'file'> {
  const [unexpected, expected] = notation(error);
  return { check: 'yaml', path: [], unexpected, expected, at: error.pos[0] };
}

/** Follows a path as far as it goes. */
function offsetOf(document: Document, path: Path, at: Problem['at']): number {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => textOf(key) === String(step))
      : undefined;
    const child: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (!pair && child === undefined) return startOf(node) ?? 0;
    [node, key] = [child, pair?.key];
  }
  return (at === 'key' ? startOf(key) : undefined) ?? startOf(node) ?? startOf(key) ?? 0;
}

function textOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
