import type { Path, Problem } from './check.ts';

/** A line and a column of a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A problem with the place in its file. */
export interface PlacedProblem extends Problem, Position {}

/** Finds the place of a problem; asked only for problems that are to be shown. */
export type Locate = (problem: Problem) => Position;

/** Longest value that a message repeats in full. */
const LONGEST_QUOTE = 60;

/** A value as a message shows it: short values themselves, others by what they are. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(
    value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE - 1)}…` : value,
  );
}

/** Alternatives as a message lists them: "a", "b" or "c". */
export function anyOf(values: readonly string[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** A path as a message writes it: `organizers.0.org`. */
function dotted(path: Path): string {
  return path.length === 0 ? '' : `${path.join('.')}: `;
}

/** Gives each problem its place, and orders them by file and line. */
export function placed(problems: readonly Problem[], locate: Locate): PlacedProblem[] {
  return problems
    .toSorted((a, b) => compareText(a.file, b.file))
    .map((problem) => ({ ...problem, ...locate(problem) }))
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** One problem as a command that makes GitHub show it on its line; no value can end the command or begin another. */
export function annotationFor(problem: PlacedProblem, folder: string): string {
  const { check, file, line, column } = problem;
  const place = `${folder === '' ? '' : `${folder}/`}${file}`;
  const [, message = ''] = lineFor(problem, folder).split(/^\S.*?:\d+:\d+ {2}/);
  const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(place)},line=${line},col=${column},title=${check}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** One problem on one line; `folder` is how the reader's place calls the content folder. */
export function lineFor(problem: PlacedProblem, folder: string): string {
  const { check, file, path, line, column, unexpected, expected, nearest } = problem;
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  const place = `${folder === '' ? '' : `${folder}/`}${file}:${line}:${column}`;
  return `${place}  ${dotted(path)}Unexpected ${unexpected}, expected ${expected}.${hint}  (${check})`;
}

/** The last line: how much was looked at, and how much is wrong. */
export function countLine(records: number, problems: number): string {
  return `${counted(records, 'record')}, ${counted(problems, 'problem')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
