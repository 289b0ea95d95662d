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
import type { Path, Problem } from './check.ts';
import type { Position } from './report.ts';
import { notation } from './yaml-notation.ts';

/** A YAML text read strictly: its value, or what is wrong with its notation. */
export interface YamlText {
  value: unknown;
  problems: Omit<Problem, 'file'>[];
  /** The place of a value; of its key, if asked; of the map around it, if there is no such value. */
  locate(path: Path, at: Problem['at']): Position;
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
  return {
    value: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    locate: (path, at) =>
      placeOf(lines, typeof at === 'number' ? Math.min(at, end) : offsetOf(document, path, at)),
  };
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
