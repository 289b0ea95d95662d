import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { bare, helpOf, schemaAt, schemasAlong, targetsOf } from '../../src/checks/field-schema.ts';
import { conference } from '../../src/schemas/conference.ts';

const text = z.string().describe('Some words');
const group = z.object({ said: text, names: z.array(text).optional(), one: text.default('') });

describe('the schema at a path', () => {
  test.each<[string, (string | number)[], z.ZodType | undefined]>([
    ['the whole', [], group],
    ['a field', ['said'], text],
    ['an item of a list', ['names', 2], text],
    ['any item of a list', ['names', '*'], text],
    ['a field of a list', ['names', 'said'], undefined],
    ['an item of a group', [0], undefined],
    ['any item of a group', ['*'], undefined],
    ['a field that is not there', ['spoken'], undefined],
    ['a field of a text', ['said', 'length'], undefined],
  ])('of %s', (_, path, schema) => {
    expect(schemaAt(group, path)).toBe(schema);
  });

  test('leads through one schema for each step, as far as they are known', () => {
    expect(schemasAlong(group, [])).toEqual([]);
    expect(schemasAlong(group, ['names', 0, 'length'])).toEqual([group.shape.names, text]);
  });
});

test('a field is known without what says that it may be missing', () => {
  expect(bare(group.shape.names)).toBeInstanceOf(z.ZodArray);
  expect(bare(group.shape.one)).toBe(text);
  expect(bare(group.shape.one.optional())).toBe(text);
});

test('what belongs into a field is said by it, or by what is within', () => {
  expect(helpOf(text)).toBe('Some words');
  expect(helpOf(text.optional())).toBe('Some words');
  expect(helpOf(group.shape.one)).toBe('Some words');
  expect(helpOf(text.optional().describe('Other words'))).toBe('Other words');
  expect(helpOf(z.string())).toBe('');
  expect(helpOf(z.array(text))).toBe('');
});

test('only an id leads to something', () => {
  expect(targetsOf(conference.shape.series)).toEqual(['series']);
  expect(targetsOf(conference.shape.organizers)).toEqual([]);
  expect(targetsOf(text)).toEqual([]);
});
