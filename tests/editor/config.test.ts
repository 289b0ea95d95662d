import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf, labelsIn, type EditorField, type Telling } from '../../src/editor/fields.ts';
import { collections, schemas } from '../../src/schemas/index.ts';
import { descriptions } from '../../src/words/fr/descriptions.ts';
import { configIn } from '../../src/words/editing.ts';

const site = {
  name: 'Plenary',
  address: 'https://plenary.example/',
  topics: [{ id: 'parcels', label: 'Parcels' }],
};
const telling: Telling = {
  label: (name) => name,
  say: (text) => text,
  words: (keys) => labelsIn(keys),
  topics: [],
  countries: [],
};

/** The JSON schema that the editor's own package has for its configuration. */
function isConfig() {
  const entry = createRequire(import.meta.url).resolve('@sveltia/cms');
  const file = path.join(path.dirname(entry), '../schema/sveltia-cms.json');
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
}

function namesIn(fields: readonly EditorField[], before = ''): string[] {
  return fields.flatMap(({ name, fields: inner }) => [
    before + name,
    ...(Array.isArray(inner) ? namesIn(inner as EditorField[], `${before}${name}.`) : []),
  ]);
}

describe.each(['en', 'fr'])('the configuration in %s', (language) => {
  const config = configIn(language, site);
  test('is one by the schema of the editor itself', () => {
    const validate = isConfig();
    expect(validate(config) ? [] : validate.errors).toEqual([]);
  });

  test('has every field of every record, and each is told about', () => {
    for (const { name, fields } of config.collections) {
      const schema = schemas[name as keyof typeof schemas];
      expect(fields.map((field) => field.name)).toEqual(Object.keys(schema.shape));
      expect(fields.filter(({ hint }) => !hint).map((field) => field.name)).toEqual([]);
    }
  });
});

test('a broken configuration is refused by the schema of the editor', () => {
  const config = configIn('en', site);
  expect(isConfig()({ ...config, collections: [{ name: 'x', fields: 'none' }] })).toBe(false);
});

test('a schema that the editor has no field for is an error', () => {
  const strange = z.strictObject({ when: z.date() });
  expect(() => fieldsOf(strange, telling)).toThrow('no field for "when" (ZodDate)');
});

test('a new field appears by itself', () => {
  const more = schemas.series.extend({ rooms: z.int().positive().describe('How many rooms.') });
  expect(fieldsOf(more, telling).at(-1)).toMatchObject({
    ...{ name: 'rooms', widget: 'number', required: true, hint: 'How many rooms.' },
  });
});

test('references are chosen by title', () => {
  const config = configIn('en', site);
  const of = (name: string) => config.collections.find((one) => one.name === name)?.fields ?? [];
  expect(of('conferences').find(({ name }) => name === 'series')).toMatchObject({
    ...{ widget: 'relation', collection: 'series', display_fields: ['name'] },
  });
  expect(of('declarations').find(({ name }) => name === 'issuers')).toMatchObject({
    ...{ widget: 'relation', collection: 'organizations', multiple: true },
  });
});

test('with a repository on a known host its editorial workflow is used', () => {
  const hosted = configIn('en', { ...site, repository: 'https://github.com/example/plenary' });
  expect(hosted).toMatchObject({
    backend: { name: 'github', repo: 'example/plenary' },
    publish_mode: 'editorial_workflow',
  });
  expect(configIn('en', site)).not.toHaveProperty('publish_mode');
});

test('every sentence of the schemas has its French, and none is left over', () => {
  const english = new Set(collections.flatMap((name) => hintsIn(fieldsOf(schemas[name], telling))));
  expect([...english].filter((text) => !(text in descriptions))).toEqual([]);
  expect(Object.keys(descriptions).filter((text) => !english.has(text))).toEqual([]);
});

function hintsIn(fields: readonly EditorField[]): string[] {
  return fields.flatMap(({ hint, fields: inner }) => [
    ...(typeof hint === 'string' ? [hint] : []),
    ...(Array.isArray(inner) ? hintsIn(inner as EditorField[]) : []),
  ]);
}

test('labels of nested fields are words, not keys', () => {
  const config = configIn('fr', site);
  const all = config.collections.flatMap(({ fields }) => namesIn(fields));
  expect(all).toContain('organizers.org');
});
