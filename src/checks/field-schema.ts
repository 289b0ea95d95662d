import { z } from 'astro/zod';
import { referenceFields, type Target } from '../schemas/reference.ts';

/** A schema without the shells that say that a value may be missing. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap())
    : schema;
}

/** The schemas that a path leads through, as far as they are known; `*` is any item of a list. */
export function schemasAlong(
  from: z.core.$ZodType,
  [step, ...rest]: readonly (string | number)[],
): z.core.$ZodType[] {
  if (step === undefined) return [];
  const within = bare(from);
  const next: unknown =
    within instanceof z.ZodArray && (step === '*' || typeof step === 'number')
      ? within.element
      : within instanceof z.ZodObject && within.shape[step];
  return next instanceof z.ZodType ? [next, ...schemasAlong(next, rest)] : [];
}

/** The schema of what stands at a path, if it is known. */
export function schemaAt(
  from: z.core.$ZodType,
  path: readonly (string | number)[],
): z.core.$ZodType | undefined {
  return [from, ...schemasAlong(from, path)][path.length];
}

/** What belongs into a field, in the words of its schema. */
export function helpOf(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? helpOf(schema.unwrap())
    : '';
}

/** What a value of the schema is the id of; empty for any other. */
export function targetsOf(schema: z.core.$ZodType): readonly Target[] {
  return referenceFields(schema).find(({ path }) => path.length === 0)?.to ?? [];
}
