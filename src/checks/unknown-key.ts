import { z } from 'astro/zod';
import type { Mend, Path, Problem } from './check.ts';
import { bare } from './field-schema.ts';
import { valueMeant } from './meant.ts';
import type { Named } from './named.ts';
import { nearest } from './near-miss.ts';
import { shown } from './report.ts';
import { fieldCalled } from './synonyms.ts';

/** More fields are no help in a message. */
const FEW = 8;

/** A key that no field of its group has; `values` is the group as it was written. */
export function unknownKey(
  path: Path,
  group: z.core.$ZodType | undefined,
  values: Readonly<Record<string, unknown>>,
  named: readonly Named[],
): Pick<Problem, 'path' | 'unexpected' | 'expected' | 'nearest' | 'at' | 'mend'> {
  const key = String(path.at(-1));
  const present = Object.keys(values);
  const shape = fieldsOf(group);
  const known = Object.keys(shape);
  const free = known.filter((field) => !present.includes(field));
  const meant = fieldCalled(key, free) ?? nearest(key, known);
  const missing = free.filter(
    (field) => field !== meant && shape[field] && bare(shape[field]) === shape[field],
  );
  const lacking = missing.length > 0 ? ` (still missing: ${missing.join(', ')})` : '';
  const mend = meant === undefined ? undefined : renamed(path, meant, shape[meant], named, values);
  return {
    path,
    unexpected: `field ${shown(key)}`,
    expected:
      known.length > FEW
        ? `a field of the data guide${lacking}`
        : `a field out of ${known.join(', ')}`,
    nearest: meant,
    at: 'key',
    ...(mend && { mend }),
  };
}

/** The field under its name, with what stands there in its notation; none where that cannot be known. */
function renamed(
  path: Path,
  name: string,
  schema: z.core.$ZodType | undefined,
  named: readonly Named[],
  values: Readonly<Record<string, unknown>>,
): Mend | undefined {
  const key = String(path.at(-1));
  const value = schema && valueMeant(schema, values[key], named);
  if (value === undefined || name in values) return undefined;
  return { path, key: name, ...(value !== values[key] && { value }) };
}

function fieldsOf(schema: z.core.$ZodType | undefined): Record<string, z.core.$ZodType> {
  const within = schema && bare(schema);
  return within instanceof z.ZodObject ? within.shape : {};
}
