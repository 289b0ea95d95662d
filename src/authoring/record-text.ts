import { z } from 'astro/zod';
import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  stringify,
  visit,
  type Node,
  type Pair,
  type Scalar,
  type Tags,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { stringTag } from 'yaml/util';
import { bare } from '../checks/field-schema.ts';
import { schemas, type Collection } from '../schemas/index.ts';
import type { Draft } from './draft.ts';
import { fieldAt, suchAs } from './fields.ts';
import { text, WIDTH } from './folded-text.ts';
import { sampleOf } from './sample.ts';

/** Groups short enough to stand on one line. */
const onOneLine = ['dates', 'place', 'seat', 'members', 'organizers'];

/** Columns that one more group around a field takes: its own indentation and that of a list. */
const INDENT = 4;

/** Letters that are two columns wide, such as Chinese ones. */
const WIDE = /[\u1100-\u11ff\u2e80-\uffff]/g;

const style = {
  schema: 'core',
  lineWidth: 0,
  flowCollectionPadding: false,
  customTags: (tags: Tags): Tags => [text, ...tags.filter((tag) => tag !== stringTag)],
} as const;

/** The file of a new record: its fields in the order of the schema, then, if annotated, those that could be added, as comments. */
export function recordText(
  collection: Collection,
  draft: Draft,
  { annotated = true }: { annotated?: boolean } = {},
): string {
  const document = new Document(inOrder(schemas[collection], draft), style);
  visit(document, {
    Pair: (_, pair, path) => gather(pair, INDENT * depthOf(path)),
    Scalar: (role, scalar, path) => {
      if (role !== 'key') dress(scalar, before(path.at(-1)) + INDENT * depthOf(path));
    },
  });
  return document.toString(style) + (annotated ? unfilled(collection, draft) : '');
}

/** A value with the keys of its groups in the order of the schema; unknown ones last, for the checks to name. */
function inOrder(schema: z.core.$ZodType, value: unknown): unknown {
  const within = bare(schema);
  if (Array.isArray(value) && within instanceof z.ZodArray)
    return value.map((item) => inOrder(within.element, item));
  if (typeof value !== 'object' || value === null || !(within instanceof z.ZodObject)) return value;
  const known = Object.entries(within.shape as Record<string, z.core.$ZodType>)
    .filter(([field]) => field in value)
    .map(([field, of]) => [field, inOrder(of, (value as Record<string, unknown>)[field])]);
  return { ...Object.fromEntries(known), ...without(value, within) };
}

function without(value: object, { shape }: z.ZodObject): object {
  return Object.fromEntries(Object.entries(value).filter(([field]) => !(field in shape)));
}

/** How many groups stand around a node. */
function depthOf(path: readonly unknown[]): number {
  return path.filter(isMap).length - 1;
}

/** Columns taken by a key, its colon and a space; or by the dash before an item. */
function before(parent: unknown): number {
  return isPair(parent) && isScalar(parent.key) ? String(parent.key.value).length + 2 : INDENT;
}

/** Puts short groups and short lists of single words on one line. */
function gather(pair: Pair, indent: number): void {
  const { key, value } = pair;
  if (indent === 0 && isScalar(key) && onOneLine.includes(String(key.value))) {
    for (const group of isSeq(value) ? value.items : [value])
      if (isMap(group)) flow(group, before(pair));
  }
  if (isSeq(value) && value.items.every((item) => isScalar(item) && !/\s/.test(String(item.value))))
    flow(value, before(pair) + indent);
}

function flow(node: YAMLMap | YAMLSeq, columns: number): void {
  const values = Object.values(node.toJSON() as object).map(String);
  node.flow = columns + width(node) <= WIDTH && !values.some(mixesQuotes);
}

/** Quotes addresses, and folds text that is too long for its line. */
function dress(scalar: Scalar, columns: number): void {
  if (typeof scalar.value !== 'string') return;
  if (/^https?:/.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
  else if (columns + width(scalar) > WIDTH || mixesQuotes(scalar.value))
    scalar.type = 'BLOCK_FOLDED';
}

/** Both kinds of quotation marks would have to be escaped; folded text needs none. */
function mixesQuotes(value: string): boolean {
  return value.includes('"') && value.includes("'");
}

/** How many columns a value takes on one line. */
function width(node: Node): number {
  const value: unknown = node.toJSON();
  const line = stringify(value, { ...style, collectionStyle: 'flow' }).trimEnd();
  return line.length + (line.match(WIDE)?.length ?? 0);
}

function unfilled(collection: Collection, draft: Draft): string {
  const free = Object.entries(schemas[collection].shape).filter(([field]) => !(field in draft));
  const lines = free.map(([field, schema]) => {
    const sample = sampleOf(schema);
    // A single value would be a fact once its line is no comment; a group or list shows how to fill it in.
    const value = /^[[{]/.test(sample) ? ` ${sample}` : '';
    const about = fieldAt(collection, [field]);
    const help = [about.help, suchAs(about)].filter(Boolean).join(' ');
    return `# ${field}:${value}  # ${help}\n`;
  });
  return lines.length > 0 ? `\n${lines.join('')}` : '';
}
