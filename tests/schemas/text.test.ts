import { expect, it, test } from 'vitest';
import { id, language, line, prose, webAddress } from '../../src/schemas/text.ts';

/** What is said of a text that is refused. */
function faultsOf(schema: typeof line, text: string): string[] {
  return schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];
}

it('a line may have three hundred characters, prose four thousand', () => {
  expect(faultsOf(line, 'a'.repeat(300))).toEqual([]);
  expect(faultsOf(line, 'a'.repeat(301))).toEqual(['at most 300 characters']);
  expect(faultsOf(prose, 'a'.repeat(4000))).toEqual([]);
  expect(faultsOf(prose, 'a'.repeat(4001))).toEqual(['at most 4000 characters']);
});

test.each([
  ['', 'some text, or no such line at all'],
  ['  ', 'some text, or no such line at all'],
  [' a', 'text without spaces around it'],
  ['a\u200bb', 'text without control or direction characters'],
  ['a\u202eb', 'text without control or direction characters'],
  ['a\nb', 'text on one line'],
])('of %j is said what it should be', (text, said) => {
  expect(faultsOf(line, text)).toContain(said);
});

it('prose may have several lines', () => {
  expect(faultsOf(prose, 'One.\n\nTwo.')).toEqual([]);
});

test.each([
  ['wco', true],
  ['2018-beijing-declaration', true],
  ['Beijing', false],
  ['2018--beijing', false],
  ['-a', false],
  ['a-', false],
  ['a b', false],
])('the id %s is one: %s', (text, isOne) => {
  expect(id.safeParse(text).success).toBe(isOne);
});

test.each([
  ['https://example.org/a', true],
  ['http://example.org', true],
  ['ftp://example.org', false],
  ['javascript:alert(1)', false],
  ['https://example.org/a b', false],
  ['example.org', false],
])('the address %s is one on the web: %s', (text, isOne) => {
  expect(webAddress.safeParse(text).success).toBe(isOne);
});

test.each([
  ['fr', true],
  ['zh-Hant', true],
  ['pt-BR', true],
  ['FR', false],
  ['zh-hant', false],
  ['qqx', false],
  ['french, mostly', false],
])('the tag %s names a language in its usual spelling: %s', (tag, isOne) => {
  expect(language.safeParse(tag).success).toBe(isOne);
});
