import { z } from 'astro/zod';
import { adviceOn } from '../checks/advice.ts';
import { bare, helpOf, schemasAlong, targetsOf } from '../checks/field-schema.ts';
import type { Graph } from '../graph/build.ts';
import { schemas, type Collection } from '../schemas/index.ts';
import type { Target } from '../schemas/reference.ts';
import * as vocabularies from '../schemas/vocabularies.ts';
import { phrase } from '../words/phrase.ts';

/** Where a field stands in records of its collection: `['sources', '*', 'title']`; `*` is any item of a list. */
export type FieldPath = readonly string[];

/** One of the values among which an author chooses. */
export interface Choice {
  value: string;
  label: string;
  means: string;
}

/** What the schema says about a field, for someone who is to fill it. */
export interface Field {
  /** What one value has to be. */
  schema: z.ZodType;
  /** What belongs into it, in a sentence. */
  help: string;
  /** Whether the group that it belongs to, or the record itself, cannot do without it. */
  required: boolean;
  /** Whether no record can do without it. */
  always: boolean;
  /** Whether it holds several values. */
  many: boolean;
  /** Whether its values are whole numbers. */
  whole: boolean;
  /** The words of its closed list; empty for any other field. */
  words: readonly Choice[];
  /** What its values are ids of; empty for any other field. */
  to: readonly Target[];
  /** Ways to write its values; empty for most fields. */
  examples: readonly string[];
}

/** Reads what there is to know about a field off the schema of its collection. */
export function fieldAt(collection: Collection, path: FieldPath): Field {
  const steps = schemasAlong(schemas[collection], path);
  const outer = steps[path.length - 1];
  if (!outer) throw new Error(`No field "${path.join('.')}" in the schema`);
  const whole = bare(outer);
  const schema = (whole instanceof z.ZodArray ? whole.element : whole) as z.ZodType;
  return {
    schema,
    help: helpOf(outer),
    required: bare(outer) === outer,
    always: steps.every((step) => bare(step) === step),
    many: whole instanceof z.ZodArray,
    whole: schema instanceof z.ZodNumber,
    words: schema instanceof z.ZodEnum ? wordsOf(schema.options.map(String)) : [],
    to: targetsOf(schema),
    examples: adviceOn(schema).examples ?? [],
  };
}

/** A closed list with its labels, found by its words. */
function wordsOf(keys: readonly string[]): Choice[] {
  const vocabulary = Object.values(vocabularies)
    .filter((value) => typeof value === 'object')
    .find((value) => Object.keys(value).join() === keys.join()) as
    vocabularies.Vocabulary | undefined;
  return keys.map((value) => ({
    value,
    label: vocabulary?.[value]?.label || value,
    means: vocabulary?.[value]?.means ?? '',
  }));
}

/** How the values of a field may be written, in words; empty for most. */
export function suchAs(
  { examples }: Field,
  words = { suchAs: 'Such as {all}.', or: '{before} or {last}' },
): string {
  const [last = '', ...before] = examples.toReversed();
  if (before.length === 0) return last && phrase(words.suchAs, { all: last });
  const all = phrase(words.or, { before: before.toReversed().join(', '), last });
  return phrase(words.suchAs, { all });
}

/** The records or topics that a field can name. */
export function recordsFor(graph: Graph, to: readonly Target[]): Choice[] {
  return to.flatMap((kind) =>
    kind === 'topics'
      ? graph.topics.map(({ id, label }) => ({ value: id, label, means: id }))
      : graph[kind].map(({ id, name, short }) => ({
          value: id,
          label: short === undefined ? name : `${name} (${short})`,
          means: id,
        })),
  );
}
