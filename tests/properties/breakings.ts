import type { Path } from '../../src/checks/check.ts';
import { referencesOf, schemas } from '../../src/schemas/index.ts';
import { fieldsOf, type Field } from './fields.ts';
import { surrounded, type Sample, type Written } from './sample.ts';
import { scripted, wrongs, type Wrong } from './wrong-values.ts';

/** One way to break a sound record, and where the check has to point. */
export interface Breaking {
  sample: Sample;
  /** The field in all records of the collection: `organizers.*.org`. */
  field: string;
  /** What is done to it. */
  how: string;
  /** The path at which it has to be reported, or the beginning of that path. */
  at: Path;
  /** The check that has to find it. */
  by: string;
  /** The record, broken. */
  broken?: Written;
  /** Other files beside it, or instead of it. */
  files?: Record<string, string | Uint8Array | undefined>;
  /** The file in which it has to be reported, if that is not the file of the record. */
  file?: string;
}

/** The pattern of each field of a collection that refers to other records. */
export function referencePatterns({ collection }: Sample): Set<string> {
  return new Set(referencesOf[collection].map(({ path }) => path.join('.')));
}

/** The fields that a record has, each pattern once. */
export function fieldsIn(sample: Sample): Field[] {
  const fields = fieldsOf(schemas[sample.collection], sample.value, referencePatterns(sample));
  return [...new Map(fields.toReversed().map((field) => [field.pattern, field])).values()];
}

/** A copy of a record with another value at a path; `undefined` takes the field away. */
export function withValue(value: Written, path: Path, other: unknown): Written {
  const copy = structuredClone(value);
  const [last, ...around] = path.toReversed();
  const holder = around
    .toReversed()
    .reduce<Written>((inside, step) => inside[step] as Written, copy);
  if (other === undefined) Reflect.deleteProperty(holder, last ?? '');
  else holder[last ?? ''] = other;
  return copy;
}

/** The ways to break one field of a record by its form alone. */
export function formBreakings(sample: Sample, field: Field): Breaking[] {
  const { path, pattern, kind, value, isRequired } = field;
  const to = (how: string, other: unknown, by = 'schema'): Breaking => ({
    ...{ sample, field: pattern, how, at: path, by },
    broken: withValue(sample.value, path, other),
  });
  const made = (wrong: Wrong, by: string) =>
    Object.entries(wrong).map(([how, make]) => to(how, make(value as never), by));
  const isText = kind === 'line' || kind === 'prose';
  return [
    to('nothing after the colon', null),
    ...(isRequired ? [to('missing', undefined)] : []),
    ...made(wrongs[kind], 'schema'),
    ...(kind === 'address'
      ? [to('address without encryption', 'http://in-the-clear.example/a', 'insecure-address')]
      : []),
    ...(isText ? made(scripted, 'unsafe-text') : []),
    ...(typeof path.at(-1) === 'string' ? keyBreakings(sample, field) : []),
  ];
}

/** The ways to break the key under which a field stands: one letter changed, and a stranger beside it. */
function keyBreakings(sample: Sample, { path, pattern, value }: Field): Breaking[] {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const isTag = around.at(-1) === 'names';
  const misspelt = isTag ? `${key}_` : `${key.slice(0, -1)}${key.endsWith('x') ? 'y' : 'x'}`;
  return (
    [
      ['misspelt key', misspelt],
      ['key in capitals', key.toUpperCase()],
    ] as const
  ).map(([how, wrong]) => ({
    ...{ sample, field: pattern, how, at: [...around, wrong], by: 'schema' },
    broken: withValue(withValue(sample.value, [...around, wrong], value), path, undefined),
  }));
}

/** Real records that together have every field that any record of their collection has. */
export function samplesOf(records: readonly Sample[]): { sample: Sample; fields: Field[] }[] {
  const covered = new Set<string>();
  return records
    .map((sample) => ({ sample, fields: fieldsIn(sample) }))
    .toSorted((a, b) => b.fields.length - a.fields.length)
    .map(({ sample, fields }) => {
      const fresh = fields.filter(({ pattern }) => !covered.has(`${sample.collection} ${pattern}`));
      for (const { pattern } of fresh) covered.add(`${sample.collection} ${pattern}`);
      return { sample, fields: fresh };
    })
    .filter(({ fields }) => fields.length > 0)
    .map(({ sample, fields }) => ({ sample: surrounded(sample), fields }));
}
