import { isMap, isNode, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { added, appended, endOf, type Edit } from './added-line.ts';
import type { Mend } from './check.ts';
import { written } from './written-value.ts';

/** A line as its author would write it, and the whole text with it. */
export interface Correction {
  line: string;
  /** Its number in the file. */
  at: number;
  text: string;
}

/** The line that mends a problem, in the notation of the text around it; `undefined` for what takes more than a line. */
export function correction(text: string, document: Document, mend: Mend): Correction | undefined {
  const edits = editsFor(text, document, mend)?.toSorted((a, b) => a.from - b.from);
  const [first] = edits ?? [];
  if (!edits || !first) return undefined;
  let mended = text;
  for (const { from, to, by } of edits.toReversed())
    mended = mended.slice(0, from) + by + mended.slice(to);
  const grown = edits.reduce((sum, { from, to, by }) => sum + by.length - (to - from), 0);
  const last = Math.max(...edits.map(({ to }) => to)) + grown;
  const begin = mended.lastIndexOf('\n', first.from + (first.by.startsWith('\n') ? 0 : -1)) + 1;
  const end = mended.indexOf('\n', Math.max(last - 1, begin));
  const line = mended.slice(begin, end < 0 ? undefined : end).trimEnd();
  if (line.includes('\n')) return undefined;
  return { line, at: mended.slice(0, begin).split('\n').length, text: mended };
}

function editsFor(
  text: string,
  document: Document,
  { path, key, value }: Mend,
): Edit[] | undefined {
  const around = path.slice(0, -1);
  const step = path.at(-1);
  const holder: unknown = around.length === 0 ? document.contents : document.getIn(around, true);
  const isFlow = around.some((_, length) => isInFlow(document, around.slice(0, length + 1)));
  const inFlow = isFlow || isInFlow(document, around);
  if (isSeq(holder)) {
    const item: unknown = holder.items[Number(step)];
    if (step === holder.items.length) return appended(text, holder, value, inFlow);
    return isNode(item) ? replaced(text, item, written(value, inFlow, item)) : undefined;
  }
  if (!isMap(holder)) return holder === null ? added(text, undefined, step, value) : undefined;
  const pair = holder.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
  if (!pair) return added(text, holder, step, value);
  return changed(text, pair, { key, value, inFlow });
}

function isInFlow(document: Document, path: Mend['path']): boolean {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** Another key, another value, or both, where there is a line already. */
function changed(
  text: string,
  { key: name, value: node }: Pair,
  { key, value, inFlow }: { key?: string | undefined; value?: unknown; inFlow: boolean },
): Edit[] | undefined {
  if (!isNode(name) || !name.range) return undefined;
  const [from, to] = name.range;
  const edits: Edit[] = key === undefined ? [] : [{ from, to, by: key }];
  if (value === undefined) return edits;
  const by = written(value, inFlow, node);
  if (by === undefined) return undefined;
  const end = isNode(node) ? endOf(text, node) : to;
  return [...edits, { from: to, to: Math.max(end, colonAfter(text, to)), by: `: ${by}` }];
}

/** The end of the colon after a key; that of the key where there is none. */
function colonAfter(text: string, at: number): number {
  return at + (/^\s*:/.exec(text.slice(at))?.[0].length ?? 0);
}

function replaced(text: string, node: Node, by: string | undefined): Edit[] | undefined {
  return by === undefined || !node.range
    ? undefined
    : [{ from: node.range[0], to: endOf(text, node), by }];
}
