import { z } from 'astro/zod';
import { adviceOn } from './advice.ts';
import { bare, helpOf } from './field-schema.ts';
import { anyOf } from './report.ts';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What should have stood there, for issues whose schema does not say so itself. */
export const expectation: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return anyOf(issue.values.map(String));
  if (issue.code === 'too_small')
    return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
  return undefined;
};

/** What should have stood in a field; of a group also its parts, of a missing field also what belongs into it. */
export function expectedIn(
  field: z.core.$ZodType | undefined,
  value: unknown,
  { code, message }: z.core.$ZodIssue,
): string {
  if (!field) return message;
  const advised = typeof value === 'string' ? adviceOn(field).expected?.(value) : undefined;
  const expected = advised ?? (code === 'invalid_type' ? message + partsOf(field) : message);
  const help = helpOf(field).replace(/\.$/, '');
  return value === undefined && help !== '' ? `${expected}: ${help}` : expected;
}

/** The names of the fields in a group or in the groups of a list. */
function partsOf(schema: z.core.$ZodType): string {
  const within = bare(schema);
  if (within instanceof z.ZodArray) {
    const parts = partsOf(within.element);
    return parts && ` of groups of fields${parts}`;
  }
  return within instanceof z.ZodObject ? ` (${Object.keys(within.shape).join(', ')})` : '';
}
