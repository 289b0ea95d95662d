import { z } from 'astro/zod';
import fc from 'fast-check';
import { compareDates } from '../../src/graph/chronology.ts';
import { schemas, type Collection, type Relation } from '../../src/schemas/index.ts';
import { referenceFields, type ReferenceField } from '../../src/schemas/reference.ts';
import { relationTypes } from '../../src/schemas/relation.ts';
import { isOptional, kindOf, present } from './fields.ts';
import type { Sample, Written } from './sample.ts';
import { naming, sourced, topics } from './surroundings.ts';

const words = fc.constantFrom(
  ...[
    'Forum',
    'Conférence',
    'Über',
    'Москва',
    '世界海关组织',
    'إعلان',
    'हिन्दी',
    'ኢትዮጵያ',
    '대한민국',
  ],
  ...[
    'ไทย',
    'Ελλάδα',
    'AT&T',
    '5 < 6',
    '[brackets]',
    "d'Ivoire",
    '*stars*',
    '“quoted”',
    'a: b',
    '# 1',
  ],
  ...[
    '- dash',
    '👩🏽‍💼',
    'C++',
    'yes',
    'null',
    '2018',
    '~',
    '\\',
    'é\u0301',
    '%TAG',
    '@home',
    '`code`',
  ],
);
const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

/** A date between two years as precise as it is known: a year, a month or a day. */
function dateWithin(min: number, max: number): fc.Arbitrary<string> {
  const days = {
    noInvalidDate: true,
    min: new Date(`${min}-01-01`),
    max: new Date(`${max}-12-31`),
  };
  return fc
    .tuple(fc.date(days), fc.constantFrom(4, 7, 10))
    .map(([day, precision]) => day.toISOString().slice(0, precision));
}

/** The dates from which the others of a record count: its id has their year, and nothing comes before them. */
const firstDates = new Set(['dates.start', 'adopted']);

/** Values for a field of each kind that a schema does not describe by its own parts. */
const plain = {
  address: fc.webUrl({ validSchemes: ['https'] }),
  count: fc.integer({ min: 1, max: 1_000_000 }),
  country: fc.constantFrom('CN', 'BE', 'HK', 'CH', 'CI'),
  key: fc.constant('s1'),
  language: fc.constantFrom('en', 'zh-Hant', 'pt-BR', 'ar'),
  line: text,
  prose: fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
  names: fc.dictionary(fc.constantFrom('fr', 'zh', 'pt-BR', 'ru'), text, { minKeys: 1 }),
};

/** Any value of a schema, its references among the surroundings; the field's pattern says what text it is. */
function valueOf(
  optional: z.core.$ZodType,
  pattern: string,
  references: ReadonlyMap<string, ReferenceField['to']>,
): fc.Arbitrary<unknown> {
  const schema = present(optional);
  const inside = (step: string) => (pattern === '' ? step : `${pattern}.${step}`);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodArray) {
    return fc.array(valueOf(schema.element, inside('*'), references), {
      minLength: 1,
      maxLength: 3,
    });
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.core.$ZodType>).filter(
      ([key]) => pattern !== '' || !['sources', 'disputed', 'corrections'].includes(key),
    );
    const required = fields.filter(([, field]) => !isOptional(field)).map(([key]) => key);
    const arbitraries = fields.map(([key, field]) => [
      key,
      valueOf(field, inside(key), references),
    ]);
    return fc.record(Object.fromEntries(arbitraries) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: required,
    });
  }
  const to = references.get(pattern);
  if (to) return fc.constantFrom(...to.flatMap(idsOf));
  if (pattern.endsWith('.source')) return fc.constant('s1');
  const kind = kindOf(schema, pattern, new Set());
  if (kind === 'date')
    return firstDates.has(pattern) ? dateWithin(2000, 2000) : dateWithin(2001, 2030);
  return plain[kind as keyof typeof plain];
}

function idsOf(to: ReferenceField['to'][number]): string[] {
  return to === 'topics' ? ['customs', 'post'] : [`2000-known-${to}`];
}

/** What no schema asks of a record, but the checks do: points are numbered, versions in order, relations allowed. */
function ordered(value: Written, collection: Collection): Written {
  const points = (field: string, letter: string) =>
    field in value && {
      [field]: (value[field] as Written[]).map((point, at) => ({
        ...point,
        id: `${letter}${at + 1}`,
      })),
    };
  const relations = ((value.relations ?? []) as Relation[]).filter(({ type }) =>
    (relationTypes[type].from as readonly string[]).includes(collection),
  );
  const versions = ((value.versions ?? []) as { date?: string }[]).toSorted((a, b) =>
    compareDates(a.date, b.date),
  );
  return {
    ...value,
    ...points('commitments', 'c'),
    ...points('pillars', 'p'),
    ...('relations' in value && { relations }),
    ...('versions' in value && { versions }),
  };
}

/** Sound records of a collection: names in several scripts, dates in any precision, optional fields there or not. */
export function recordOf(collection: Collection): fc.Arbitrary<Sample> {
  const references = new Map(
    referenceFields(schemas[collection]).map(({ path, to }) => [path.join('.'), to]),
  );
  const id = `2000-made-${collection}`;
  return valueOf(schemas[collection], '', references).map((value) => ({
    ...{ collection, id, file: `${collection}/${id}.yaml`, neighbours: naming(id) },
    ...{ topics: [...topics], value: sourced(ordered(value as Written, collection)) },
  }));
}
