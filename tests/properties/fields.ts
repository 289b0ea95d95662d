import { z } from 'astro/zod';
import type { Path } from '../../src/checks/check.ts';

/** What stands in a field, as the data guide would call it. */
export type FieldKind =
  | 'address'
  | 'count'
  | 'country'
  | 'date'
  | 'group'
  | 'key'
  | 'language'
  | 'line'
  | 'list'
  | 'names'
  | 'prose'
  | 'reference'
  | 'word';

/** A field of a record that has it, found by walking schema and record together. */
export interface Field {
  path: Path;
  /** The path with `*` for any item of a list: `organizers.*.org`. */
  pattern: string;
  kind: FieldKind;
  value: unknown;
  isRequired: boolean;
}

/** The names of fields by what stands in them; a text that is named here nowhere is a line. */
const textKinds: Record<string, FieldKind> = {
  country: 'country',
  language: 'language',
  note: 'prose',
  part: 'prose',
  reason: 'prose',
  sameAs: 'address',
  says: 'prose',
  summary: 'prose',
  text: 'prose',
  url: 'address',
  website: 'address',
  what: 'prose',
};

/** Whether a record may do without a field. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** The schema of a value that is there. */
export function present(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? present(schema.unwrap())
    : schema;
}

/** What stands in a field of the given schema and pattern. */
export function kindOf(
  schema: z.core.$ZodType,
  pattern: string,
  references: ReadonlySet<string>,
): FieldKind {
  if (references.has(pattern)) return 'reference';
  if (schema instanceof z.ZodPipe) return 'date';
  if (schema instanceof z.ZodEnum) return 'word';
  if (schema instanceof z.ZodNumber) return 'count';
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodObject) return 'group';
  if (schema instanceof z.ZodRecord) return 'names';
  const name = pattern.split('.').findLast((step) => step !== '*') ?? '';
  return name === 'id' ? 'key' : (textKinds[name] ?? 'line');
}

/** The fields of a record, those of groups and lists within it included. */
export function fieldsOf(
  schema: z.core.$ZodType,
  value: unknown,
  references: ReadonlySet<string>,
  path: Path = [],
): Field[] {
  const kind = present(schema);
  const pattern = path.map((step, at) => (isOneOfMany(path, at) ? '*' : step)).join('.');
  const self: Field[] =
    path.length === 0
      ? []
      : [
          {
            path,
            pattern,
            kind: kindOf(kind, pattern, references),
            value,
            isRequired: !isOptional(schema) && !isOneOfMany(path, path.length - 1),
          },
        ];
  const inside = partsOf(kind, value).flatMap(([step, part, held]) =>
    fieldsOf(part, held, references, [...path, step]),
  );
  return [...self, ...inside];
}

/** Whether a step of a path is the number of an item or the language of a name, rather than the name of a field. */
function isOneOfMany(path: Path, at: number): boolean {
  return typeof path[at] === 'number' || path[at - 1] === 'names';
}

type Part = [step: string | number, schema: z.core.$ZodType, value: unknown];

function partsOf(schema: z.core.$ZodType, value: unknown): Part[] {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item, index) => [index, schema.element, item]);
  }
  if (schema instanceof z.ZodRecord) {
    return Object.entries(value as object).map(([key, held]) => [key, schema.valueType, held]);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(value as object).map(([key, held]) => [
    key,
    schema.shape[key] as z.core.$ZodType,
    held,
  ]);
}
