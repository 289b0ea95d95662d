import { z } from 'astro/zod';
import { id } from './text.ts';

/** The collections whose records have pages and can be pointed at. */
export const collections = [
  'conferences',
  'declarations',
  'frameworks',
  'organizations',
  'series',
] as const;
export type Collection = (typeof collections)[number];
/** What a reference may lead to. */
export type Target = Collection | 'topics';

const targets = z.registry<{ to: readonly Target[] }>();
const POINT = /^[a-z0-9]+(-[a-z0-9]+)*(#[cp][1-9]\d*)?$/;

/** The id of a record of the given kind. That it exists is for the check `unknown-reference` to say. */
export function reference(...to: Target[]) {
  return id.refine(() => true).register(targets, { to });
}

/** The id of a record, or a point inside it: `2017-luxor-resolution#c3`, `wco-safe-framework-of-standards#p2`. */
export function pointReference(...to: Target[]) {
  return z
    .string()
    .regex(POINT, 'the id of a record, or a point in it such as 2017-luxor-resolution#c3')
    .register(targets, { to });
}

/** Where in records of a schema references stand: `*` is any item of a list. */
export interface ReferenceField {
  path: string[];
  to: readonly Target[];
}

/** The fields of a schema that hold references, read off the schema itself, so that a new field is found at once. */
export function referenceFields(schema: z.core.$ZodType, path: string[] = []): ReferenceField[] {
  const entry = targets.get(schema);
  if (entry) return [{ path, to: entry.to }];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      referenceFields(field as z.core.$ZodType, [...path, key]),
    );
  }
  if (schema instanceof z.ZodArray) return referenceFields(schema.element, [...path, '*']);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return referenceFields(schema.unwrap(), path);
  }
  return [];
}

/** A reference found in a record: where it stands and what it names. */
export interface Reference {
  path: (string | number)[];
  target: string;
  to: readonly Target[];
}

/** The references that a record holds in the given fields. */
export function referencesIn(record: unknown, fields: readonly ReferenceField[]): Reference[] {
  return fields.flatMap(({ path, to }) =>
    valuesAt(record, path).map(({ value, path }) => ({ path, target: value, to })),
  );
}

function valuesAt(
  value: unknown,
  path: readonly string[],
  at: (string | number)[] = [],
): { value: string; path: (string | number)[] }[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ value, path: at }] : [];
  if (step === '*') {
    return Array.isArray(value)
      ? value.flatMap((item, index) => valuesAt(item, rest, [...at, index]))
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[step], rest, [...at, step]);
}
