import { z } from 'astro/zod';
import type { Path, Problem } from './check.ts';
import { bare } from './field-schema.ts';
import { nearest } from './near-miss.ts';
import { shown } from './report.ts';
import { fieldCalled } from './synonyms.ts';

/** More fields are no help in a message. */
const FEW = 8;

/** A key that no field of its group has; `present` are all keys of the group. */
export function unknownKey(
  path: Path,
  group: z.core.$ZodType | undefined,
  present: readonly string[],
): Pick<Problem, 'path' | 'unexpected' | 'expected' | 'nearest' | 'at'> {
  const key = String(path.at(-1));
  const shape = fieldsOf(group);
  const known = Object.keys(shape);
  const free = known.filter((field) => !present.includes(field));
  const missing = free.filter((field) => shape[field] && bare(shape[field]) === shape[field]);
  const lacking = missing.length > 0 ? ` (still missing: ${missing.join(', ')})` : '';
  return {
    path,
    unexpected: `field ${shown(key)}`,
    expected:
      known.length > FEW
        ? `a field of the data guide${lacking}`
        : `a field out of ${known.join(', ')}`,
    nearest: fieldCalled(key, free) ?? nearest(key, known),
    at: 'key',
  };
}

function fieldsOf(schema: z.core.$ZodType | undefined): Record<string, z.core.$ZodType> {
  const within = schema && bare(schema);
  return within instanceof z.ZodObject ? within.shape : {};
}
