import { isNode, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { written } from './written-value.ts';

/** What is written over a part of the text. */
export interface Edit {
  from: number;
  to: number;
  by: string;
}

/** Where a value ends, without the white space that a block takes in. */
export function endOf(text: string, { range }: Node): number {
  const [from, to] = range ?? [0, 0];
  // Not `trimEnd`: to YAML a no-break space is text.
  return from + text.slice(from, to).replace(/[ \t\r\n]+$/, '').length;
}

/** A field that is not there yet: in the braces of its group, or on a line of its own. */
export function added(
  text: string,
  group: YAMLMap | undefined,
  step: unknown,
  value: unknown,
): Edit[] | undefined {
  const isFlow = group?.flow === true;
  const by = written(value, isFlow);
  if (by === undefined) return undefined;
  const line = `${String(step)}: ${by}`;
  if (!group?.range) return [{ from: 0, to: 0, by: `${line}\n` }];
  const end = endOf(text, group);
  if (isFlow) {
    const last = text.slice(0, end - 1).trimEnd().length;
    return [{ from: last, to: last, by: group.items.length > 0 ? `, ${line}` : line }];
  }
  const [first] = group.items;
  const start = (isNode(first?.key) ? first.key.range?.[0] : undefined) ?? group.range[0];
  return [below(text, end, columnOf(text, start), line)];
}

/** One more item at the end of a list: within its brackets, or on a line of its own. */
export function appended(
  text: string,
  list: YAMLSeq,
  value: unknown,
  inFlow: boolean,
): Edit[] | undefined {
  const by = written(value, inFlow || list.flow === true);
  if (by === undefined || !list.range) return undefined;
  const end = endOf(text, list);
  if (list.flow !== true) return [below(text, end, columnOf(text, list.range[0]), `- ${by}`)];
  const last = text.slice(0, end - 1).trimEnd().length;
  return [{ from: last, to: last, by: list.items.length > 0 ? `, ${by}` : by }];
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** A new line under that in which something ends. */
function below(text: string, end: number, column: number, line: string): Edit {
  const after = text.indexOf('\n', end);
  const at = after < 0 ? text.length : after;
  return { from: at, to: at, by: `\n${' '.repeat(column)}${line}` };
}
