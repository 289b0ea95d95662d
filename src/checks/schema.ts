import { z } from 'astro/zod';
import type { Path, Problem } from './check.ts';
import { nearest } from './near-miss.ts';
import { anyOf, shown } from './report.ts';

/** A value that has the form its schema asks for, or everything that is wrong with it. */
export type Formed<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** Holds a value against its schema and says every difference in the words of the data guide. */
export function formed<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  within: Path = [],
): Formed<z.infer<S>> {
  const result = schema.safeParse(value, { error: expectation });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    problemsFrom(issue, schema, value).map((problem) => ({
      check: 'schema',
      file,
      ...problem,
      path: [...within, ...problem.path],
    })),
  );
  return { value: undefined, problems };
}

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
const expectation: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return anyOf(issue.values.map(String));
  if (issue.code === 'too_small')
    return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
  return undefined;
};

type Finding = Pick<Problem, 'path' | 'unexpected' | 'expected' | 'nearest' | 'at'>;

function problemsFrom(issue: z.core.$ZodIssue, schema: z.ZodType, root: unknown): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => unknownKey([...path, key], key, known));
  }
  const value = valueAt(root, path);
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'another key';
    return [{ path, unexpected: `key ${shown(path.at(-1))}`, expected, at: 'key' }];
  }
  const found = { path, unexpected: shown(value), expected: issue.message };
  return issue.code === 'invalid_value' && typeof value === 'string'
    ? [{ ...found, nearest: nearest(value, issue.values.map(String)) }]
    : [found];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  return {
    path,
    unexpected: `field ${shown(key)}`,
    expected: `a field out of ${known.join(', ')}`,
    nearest: nearest(key, known),
    at: 'key',
  };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** The fields that a schema knows in the group at a path. */
function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return fieldsAt(schema.unwrap(), path);
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const field = schema.shape[step] as z.core.$ZodType | undefined;
  return field ? fieldsAt(field, rest) : [];
}
