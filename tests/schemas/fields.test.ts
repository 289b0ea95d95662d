import { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { date, period } from '../../src/schemas/date.ts';
import { country } from '../../src/schemas/place.ts';
import { id, language, line, prose, webAddress } from '../../src/schemas/text.ts';
import { frequencies, oneOf } from '../../src/schemas/vocabularies.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('a date', () => {
  test.each(['2018', '2018-06', '2018-02-09', '2020-02-29', '1874-10-09'])('may be %s', (text) => {
    expect(date.parse(text)).toBe(text);
  });
  test.each([
    '2018-13',
    '2018-00',
    '2019-02-29',
    '2018-06-31',
    '2018-6',
    '9 February 2018',
    '2018~',
    '2018/2019',
    '2018-02-09T10:00',
    '',
    '18',
  ])('cannot be %j', (text) => {
    expect(accepts(date, text)).toBe(false);
  });
  it('is turned back into what was written where YAML has made a number or a Date of it', () => {
    expect(date.parse(2018)).toBe('2018');
    expect(date.parse(new Date('2018-02-09'))).toBe('2018-02-09');
  });
  it('cannot be anything else', () => {
    expect(
      [null, undefined, 20.18, {}, [], new Date('nonsense')].map((value) => accepts(date, value)),
    ).not.toContain(true);
  });
  it('may stand alone in a period, but only as its start', () => {
    expect(accepts(period, { start: '2018-02' })).toBe(true);
    expect(accepts(period, { end: '2018-02' })).toBe(false);
  });
});

describe('text', () => {
  test.each([
    ['an ordinary line', 'WCO–UPU Contact Committee', true],
    ['a name in Arabic', 'إعلان بكين', true],
    ['an empty line', '', false],
    ['nothing but spaces', '  ', false],
    ['a space at the end', 'WCO ', false],
    ['a line break', 'World\nCustoms', false],
    ['a character that turns the direction', 'WCO\u202e', false],
    ['a control character', 'WCO\u0007', false],
    ['a hidden space', 'W\u200bCO', false],
    ['more than 300 characters', 'x'.repeat(301), false],
  ])('%s on one line: %s is accepted: %s', (_, text, accepted) => {
    expect(accepts(line, text)).toBe(accepted);
  });
  it('may run over several lines as prose, up to a limit', () => {
    expect(accepts(prose, 'One.\n\nTwo.')).toBe(true);
    expect(accepts(prose, 'x'.repeat(4001))).toBe(false);
  });
});

test.each([
  ['2018-beijing-declaration', true],
  ['wco', true],
  ['WCO', false],
  ['a--b', false],
  ['-a', false],
  ['a_b', false],
  ['über', false],
  ['', false],
])('an id may be %j: %s', (text, accepted) => {
  expect(accepts(id, text)).toBe(accepted);
});

test.each([
  ['https://www.wcoomd.org/en.aspx', true],
  ['http://wlxx.org/gongqiu/3303.html', true],
  ['https://example.org/世界', true],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://example.org/', false],
  ['www.example.org', false],
  ['https://example.org/a b', false],
  ['', false],
])('an address may be %j: %s', (text, accepted) => {
  expect(accepts(webAddress, text)).toBe(accepted);
});

test.each([
  ['en', true],
  ['zh-Hant', true],
  ['pt-BR', true],
  ['english', false],
  ['EN', false],
  ['zh-hant', false],
  ['', false],
])('a language may be %j: %s', (tag, accepted) => {
  expect(accepts(language, tag)).toBe(accepted);
});

test.each([
  ['CN', true],
  ['HK', true],
  ['EU', false],
  ['UK', false],
  ['cn', false],
  ['CHN', false],
  ['156', false],
])('a country may be %j: %s', (code, accepted) => {
  expect(accepts(country, code)).toBe(accepted);
});

it('a word of a vocabulary is one of its keys', () => {
  const schema = oneOf(frequencies);
  expect(accepts(schema, 'biennial')).toBe(true);
  expect(accepts(schema, 'Biennial')).toBe(false);
  expect(accepts(schema, 'toString')).toBe(false);
});
