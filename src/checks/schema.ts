import { z } from 'astro/zod';
import type { Path, Problem } from './check.ts';
import { expectation, expectedIn } from './expectation.ts';
import { schemaAt } from './field-schema.ts';
import { valueMeant } from './meant.ts';
import type { Named } from './named.ts';
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
  const found = result.error.issues.flatMap((issue) => problemsFrom(issue, schema, value, named));
  const problems = withoutEchoes(found).map(({ mend, ...problem }) => ({
    ...{ check: 'schema', file, ...problem, path: [...within, ...problem.path] },
    ...(mend && { mend: { ...mend, path: [...within, ...mend.path] } }),
  }));
  return { value: undefined, problems };
}

type Finding = Pick<Problem, 'path' | 'unexpected' | 'expected' | 'nearest' | 'at' | 'mend'>;

/** Longer texts are mended in their line, not repeated in a question. */
const LONGEST_GUESS = 60;

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
    return issue.keys.map((key) =>
      unknownKey([...path, key], field, (value ?? {}) as Record<string, unknown>, named),
    );
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'another key';
    return [{ path, unexpected: `key ${shown(path.at(-1))}`, expected, at: 'key' }];
  }
  const found = { path, unexpected: shown(value), expected: expectedIn(field, value, issue) };
  const meant = field && valueMeant(field, value, named);
  if (meant === undefined || meant === value) return [found];
  const isGuess =
    typeof value === 'string' && typeof meant !== 'object' && value.length <= LONGEST_GUESS;
  return [{ ...found, ...(isGuess && { nearest: String(meant) }), mend: { path, value: meant } }];
}

/** A field under another name is not also missing. */
function withoutEchoes(problems: readonly Finding[]): Finding[] {
  const renamed = new Set(
    problems.flatMap(({ path, at, nearest }) =>
      at === 'key' && nearest !== undefined ? [[...path.slice(0, -1), nearest].join('.')] : [],
    ),
  );
  return problems.filter(
    ({ path, unexpected }) => unexpected !== 'nothing' || !renamed.has(path.join('.')),
  );
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
