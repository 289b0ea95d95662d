import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Mend } from '../../src/checks/check.ts';
import { correction } from '../../src/checks/correction.ts';
import { valueMeant } from '../../src/checks/meant.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { conference } from '../../src/schemas/conference.ts';
import { linesFor, WCO } from './checking.ts';

function lineFor(text: string, mend: Mend) {
  return correction(text, parseDocument(text, { schema: 'core' }), mend)?.line;
}

describe('the corrected line is in the notation of its author:', () => {
  test.each<[string, string, Mend, string]>([
    [
      'in the braces of a group on one line',
      'organizers:\n  - {org: wcoo, role: host} # Brussels\n',
      { path: ['organizers', 0, 'org'], value: 'wco' },
      '  - {org: wco, role: host} # Brussels',
    ],
    ['in its quotation marks', "a: 'forumm'\n", { path: ['a'], value: 'forum' }, "a: 'forum'"],
    ['with marks where text needs them', 'a: 7\n', { path: ['a'], value: '7' }, 'a: "7"'],
    ['without any where it does not', 'a: x\n', { path: ['a'], value: 'x, z' }, 'a: x, z'],
    [
      'with an address in quotation marks',
      'url: a\n',
      { path: ['url'], value: 'https://a.b' },
      'url: "https://a.b"',
    ],
    [
      'with a comma quoted in a list',
      'a: [b, c]\n',
      { path: ['a', 1], value: 'd, e' },
      'a: [b, "d, e"]',
    ],
    ['under another key', '  sumary:  A\n', { path: ['sumary'], key: 'summary' }, '  summary:  A'],
    [
      'under another key and in another form',
      'date: 14 June 2027\n',
      { path: ['date'], key: 'dates', value: { start: '2027-06-14' } },
      'dates: {start: 2027-06-14}',
    ],
    ['where nothing stood', 'a: 1\nb:\n', { path: ['b'], value: '…' }, 'b: …'],
    [
      'for a field that is missing',
      's:\n  - id: s1\n    a: 1\nz: 2\n',
      { path: ['s', 0, 'b'], value: '…' },
      '    b: …',
    ],
    [
      'for a field that is missing in braces',
      'a: {b: 1}\n',
      { path: ['a', 'c'], value: '…' },
      'a: {b: 1, c: …}',
    ],
    [
      'for one more item of a list',
      'a:\n  - b: 1\n    c: 2\nz: 3\n',
      { path: ['a', 1], value: { b: 2 } },
      '  - {b: 2}',
    ],
    [
      'for one more item of a list at the margin',
      'a:\n- b: 1\n',
      { path: ['a', 1], value: { b: 2 } },
      '- {b: 2}',
    ],
    [
      'for one more item in brackets',
      'a: [b]\n',
      { path: ['a', 1], value: 'c, d' },
      'a: [b, "c, d"]',
    ],
    ['for the first item in brackets', 'a: [ ]\n', { path: ['a', 0], value: 'c' }, 'a: [c ]'],
    ['for a group with nothing in it', 'a: {}\n', { path: ['a', 'c'], value: '…' }, 'a: {c: …}'],
    [
      'instead of a list of lines',
      'a:\n  - 1\n  - 2\nb: 3\n',
      { path: ['a'], value: ['x'] },
      'a: [x]',
    ],
    ['in an empty file', '', { path: ['name'], value: '…' }, 'name: …'],
    [
      'under another key with space before its colon',
      'sumary  : A\n',
      { path: ['sumary'], key: 'summary', value: 'B' },
      'summary: B',
    ],
    [
      'under another key where nothing stood',
      'a: 1\nsumary :\nb: 2\n',
      { path: ['sumary'], key: 'summary', value: '…' },
      'summary: …',
    ],
    [
      'in a list within braces',
      'a: {b: [c, d]}\n',
      { path: ['a', 'b', 1], value: 'e, f' },
      'a: {b: [c, "e, f"]}',
    ],
    [
      'in a group of lines within a list on one line',
      'a: [{b: c}, {b: d}] # all\ne: 1\n',
      { path: ['a', 1, 'b'], value: 'x, y' },
      'a: [{b: c}, {b: "x, y"}] # all',
    ],
    ['in the last line, which has no end', 'a: 1\nb: x', { path: ['b'], value: 'y' }, 'b: y'],
    [
      'for a field that is missing at the end of a file without a last line break',
      'a: 1\nb: 2',
      { path: ['c'], value: '…' },
      'c: …',
    ],
    [
      'for a field that is missing in the first group of several',
      's:\n  - id: s1\n  - id: s2\n',
      { path: ['s', 0, 'b'], value: '…' },
      '    b: …',
    ],
    [
      'for a field that is missing in a group with space before its brace',
      'a: {b: 1  }\n',
      { path: ['a', 'c'], value: '…' },
      'a: {b: 1, c: …  }',
    ],
    [
      'with an address that is not secure in quotation marks',
      'url: a\n',
      { path: ['url'], value: 'http://a.b' },
      'url: "http://a.b"',
    ],
    [
      'with a text that only mentions an address as it is',
      'a: b\n',
      { path: ['a'], value: 'see https://a.b' },
      'a: see https://a.b',
    ],
    [
      'after lines of several sorts',
      'a: 1\n\nlong: [b,\n  c]\nd: e   \nf: 2\n',
      { path: ['d'], value: 'x' },
      'd: x',
    ],
    ['of a list', '- a\n- b\n', { path: [1], value: 'c' }, '- c'],
  ])('%s', (_, text, mend, line) => {
    expect(lineFor(text, mend)).toBe(line);
  });

  test('and is told with its number and the whole text', () => {
    const text = 'a: 1\n\nsumary: long words\nb: 2\n';
    const mend = { path: ['sumary'], key: 'summary', value: 'A' };
    expect(correction(text, parseDocument(text, { schema: 'core' }), mend)).toEqual({
      line: 'summary: A',
      at: 3,
      text: 'a: 1\n\nsummary: A\nb: 2\n',
    });
    const added = correction(text, parseDocument(text), { path: ['c'], value: '…' });
    expect(added).toEqual({ line: 'c: …', at: 5, text: `${text.trimEnd()}\nc: …\n` });
  });

  test('text of several lines is left to its author', () => {
    expect(lineFor('a: [b,\n  c]\n', { path: ['a'], key: 'd' })).toBe('d: [b,');
    expect(lineFor('a: b\n', { path: ['a'], value: 'one\ntwo' })).toBeUndefined();
    expect(lineFor('a: b\n', { path: ['c', 0], value: 'one' })).toBeUndefined();
  });
});

const within = conference.shape;

test.each<[string, Parameters<typeof valueMeant>[0], unknown, unknown]>([
  ['a date in words', within.dates, '14–16 June 2027', { start: '2027-06-14', end: '2027-06-16' }],
  ['a year for dates', within.dates, 2027, { start: '2027' }],
  ['a date that can be two days', within.dates, '05/06/2027', undefined],
  ['a city and a country', within.place, 'Rome, Italy', { city: 'Rome', country: 'IT' }],
  ['a country', within.place, 'Italy', { country: 'IT' }],
  [
    'a hall, a city and a country',
    within.place,
    'Palace, Rome, Italy',
    { city: 'Palace, Rome', country: 'IT' },
  ],
  ['a hall and a city', within.place, 'Palace, Rome', { city: 'Palace, Rome', country: '…' }],
  ['a city alone', within.place, 'Rome', { city: 'Rome', country: '…' }],
  ['a word of a list in capitals', within.format, 'IN PERSON', 'in-person'],
  ['the label of a word', within.kind, 'Committee meeting', 'committee'],
  ['one value for a list', within.aliases, 'Forum', ['Forum']],
  ['digits for a number', within.edition, '3', 3],
  ['words for a number', within.edition, 'three', undefined],
  ['a number for text', within.name, 2027, '2027'],
  ['spaces around', within.name, ' Forum ', 'Forum'],
  ['lines', within.name, 'Parcel \n\n  Forum', 'Parcel Forum'],
  ['lines without spaces', within.name, 'Parcel\nForum', 'Parcel Forum'],
  ['signs that cannot be seen', within.name, 'Par\u200bcel\u202e For\u0007um', 'Parcel Forum'],
  ['a word of a list with several spaces', within.format, 'in  __ person', 'in-person'],
  [
    'an empty list that needs an item',
    within.sources,
    [],
    [{ id: '…', title: '…', publisher: '…', language: '…' }],
  ],
  ['a list with one wrong item', within.aliases, [7], undefined],
  ['a group for text', within.name, { en: 'Forum' }, undefined],
  ['a group with a wrong field', within.place, { city: 7 }, undefined],
  ['yes for a number', within.edition, true, undefined],
  ['nothing for a field', within.name, null, '…'],
  ['nothing for a list', within.aliases, null, undefined],
  ['a sound value', within.name, 'Forum', 'Forum'],
  ['an id for an organizer', within.organizers, 'wco', [{ org: 'wco' }]],
  ['an empty text', within.name, ' ', undefined],
  ['a field that is missing', within.name, undefined, '…'],
  ['a field that may be missing', within.format, undefined, undefined],
  [
    'sources that are missing',
    within.sources,
    undefined,
    [{ id: '…', title: '…', publisher: '…', language: '…' }],
  ],
])('what was meant by %s', (_, schema, value, meant) => {
  expect(valueMeant(schema, value)).toEqual(meant);
});

const source = within.sources.element.shape;

test.each([
  ['www.example.org', 'https://www.example.org'],
  ['//example.org/', 'https://example.org/'],
  ['javascript:alert(1)', undefined],
  ['ftp://example.org', undefined],
  ['nowhere', undefined],
  ['http:example.org', 'https://example.org'],
  ['HTTPS:example.org', 'https://example.org'],
  ['mailto:office@example.org', undefined],
  ['example.org:8080/a', 'https://example.org:8080/a'],
])('the address that was meant by %s is %s', (text, address) => {
  expect(valueMeant(source.url, text)).toBe(address);
});

test.each([
  ['French', 'fr'],
  ['anglais', 'en'],
  ['EN', 'en'],
  ['zh_hant', 'zh-Hant'],
  ['klingonese', undefined],
])('the language that was meant by %s is %s', (text, tag) => {
  expect(valueMeant(source.language, text)).toBe(tag);
});

test.each([
  ['theme: One: two\n', 'theme: "One: two"'],
  ['a:\n\tb: 1\n', '  b: 1'],
  ['a:\n  b:\n  \tc: 1\n', '    c: 1'],
  ["a: 'one\n", 'a: "one"'],
  ["a: 'one two\n", 'a: "one two"'],
  ['- a: @home\n', '- a: "@home"'],
  ['a: @home \n', 'a: "@home"'],
  ['a: x "b" @c: d\n', 'a: "x \\"b\\" @c: d"'],
  ['a: @home\n', 'a: "@home"'],
  ['a: "b" c\n', 'a: "\\"b\\" c"'],
  ["a: 'it's'\n", 'a: "it\'s"'],
  ['a: "one\n', 'a: "one"'],
  ['a: 1\nb:2\nc: 3\n', 'b: 2'],
  ['a: 1\na: 2\n', undefined],
  ['a: 1\n---\nb: 2\n', undefined],
])('the notation of %j is mended as %j', (text, line) => {
  const { problems, correct } = readYaml(text);
  const [problem] = problems;
  expect(problem && correct({ ...problem, file: '' })?.line).toBe(line);
});

describe('a check that knows better says so:', () => {
  test('one source can only be that which supports a fact', () => {
    const [line] = linesFor({ 'organizations/wco.yaml': `${WCO}founded: 1952\n` });
    expect(line).toContain('founded: Unexpected fact without a source');
    expect(line).toContain('Write in line 9: `    supports: [name, summary, founded]`  (evidence)');
  });

  test('a field that needs no source is taken out of its list', () => {
    const text = WCO.replace('[name, summary]', '[name, kind, summary]');
    const [line] = linesFor({ 'organizations/wco.yaml': text });
    expect(line).toContain('Write: `    supports: [name, summary]`  (evidence)');
  });

  test('an id that has moved is written as it is now', () => {
    const board = WCO.replace('World Customs Organization', 'Board').replace(
      ', sum',
      ', parent, sum',
    );
    const lines = linesFor({
      'organizations/wco.yaml': WCO,
      'organizations/board.yaml': `${board}parent: ccc\n`,
      'moved.yaml': 'ccc: wco\n',
    });
    expect(lines).toEqual([expect.stringContaining('Write: `parent: wco`  (moved-reference)')]);
  });
});
