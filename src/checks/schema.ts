import { z } from 'astro/zod';
import { adviceOn } from './advice.ts';
import type { Path, Problem } from './check.ts';
import { expectation, expectedIn } from './expectation.ts';
import { schemaAt, targetsOf } from './field-schema.ts';
import { idMeant, type Named } from './named.ts';
import { nearest } from './near-miss.ts';
import { shown } from './report.ts';
import { unknownKey } from './unknown-key.ts';

/** A value that has the form its schema asks for, or everything that is wrong with it. */
export type Formed<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** Holds a value against its schema and says every difference in the words of the data guide; `named` are those it may refer to. */
export function formed<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  within: Path = [],
  named: readonly Named[] = [],
): Formed<z.infer<S>> {
  const result = schema.safeParse(value, { error: expectation });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    problemsFrom(issue, schema, value, named).map((problem) => ({
      check: 'schema',
      file,
      ...problem,
      path: [...within, ...problem.path],
    })),
  );
  return { value: undefined, problems };
}

type Finding = Pick<Problem, 'path' | 'unexpected' | 'expected' | 'nearest' | 'at'>;

function problemsFrom(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  root: unknown,
  named: readonly Named[],
): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = schemaAt(schema, path);
  const value = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], field, Object.keys(value ?? {})));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'another key';
    return [{ path, unexpected: `key ${shown(path.at(-1))}`, expected, at: 'key' }];
  }
  const found = { path, unexpected: shown(value), expected: expectedIn(field, value, issue) };
  const meant = typeof value === 'string' ? meantBy(value, field, issue, named) : undefined;
  return [meant === undefined ? found : { ...found, nearest: meant }];
}

function meantBy(
  text: string,
  field: z.core.$ZodType | undefined,
  issue: z.core.$ZodIssue,
  named: readonly Named[],
): string | undefined {
  if (issue.code === 'invalid_value') return nearest(text, issue.values.map(String));
  return field && (adviceOn(field).meant?.(text) ?? idMeant(text, targetsOf(field), named));
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
