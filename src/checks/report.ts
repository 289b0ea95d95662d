import type { Problem } from './check.ts';
import { counted, inEnglish, placeNamed, told, type Telling, type Written } from './telling.ts';
import { phrase } from '../words/phrase.ts';

/** A line and a column of a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The place of a problem, and what is to be written there as far as that is known. */
export interface Place extends Position {
  write?: Written | undefined;
}

/** A problem with the place in its file. */
export interface PlacedProblem extends Problem, Place {}

/** Finds the place of a problem; asked only for problems that are to be shown. */
export type Locate = (problem: Problem) => Place;

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
export function annotationFor(
  problem: PlacedProblem,
  folder: string,
  telling: Telling = inEnglish,
): string {
  const { check, line, column } = problem;
  const file = property(fileIn(folder, problem));
  const message = escaped(messageFor(problem, telling));
  return `::error file=${file},line=${line},col=${column},title=${check}::${message}`;
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** One problem on one line; `folder` is how the reader's place calls the content folder. */
export function lineFor(
  problem: PlacedProblem,
  folder: string,
  telling: Telling = inEnglish,
): string {
  const { line, column } = problem;
  return `${fileIn(folder, problem)}:${line}:${column}  ${messageFor(problem, telling)}`;
}

function fileIn(folder: string, { file }: PlacedProblem): string {
  return `${folder === '' ? '' : `${folder}/`}${file}`;
}

function messageFor(problem: PlacedProblem, telling: Telling): string {
  const place = placeNamed(problem.path, telling.words);
  const said = told(problem, telling);
  const message = place === '' ? said : phrase(telling.words.about, { place, said });
  return `${message}  (${problem.check})`;
}

/** The last line: how much was looked at, and how much is wrong. */
export function countLine(
  records: number,
  problems: number,
  { language, words }: Telling = inEnglish,
): string {
  return `${counted(language, words.records, records)}, ${counted(language, words.problems, problems)}`;
}
