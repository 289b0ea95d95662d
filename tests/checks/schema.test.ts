import { expect, test } from 'vitest';
import { nearest } from '../../src/checks/near-miss.ts';
import { formed } from '../../src/checks/schema.ts';
import { fieldCalled } from '../../src/checks/synonyms.ts';
import { conference } from '../../src/schemas/conference.ts';
import { moved } from '../../src/schemas/moved.ts';

const sound = {
  name: 'Conference',
  kind: 'conference',
  status: 'concluded',
  summary: 'A meeting.',
  sources: [{ id: 's1', title: 'Report', publisher: 'Secretariat', language: 'en' }],
};

function found(overrides: Record<string, unknown>): string[] {
  const { problems } = formed(conference, { ...sound, ...overrides }, 'conferences/2018-a.yaml');
  return problems.map(({ path, unexpected, expected, nearest, at = 'value' }) => {
    const hint = nearest === undefined ? '' : ` (${nearest}?)`;
    return `${at} ${path.join('.')}: ${unexpected}; ${expected}${hint}`;
  });
}

test('a sound record gives its value, with defaults filled in', () => {
  const { value } = formed(conference, sound, 'conferences/2018-a.yaml');
  expect(value).toMatchObject({ name: 'Conference', topics: [] });
});

test.each<[string, Record<string, unknown>, string]>([
  [
    'a missing field',
    { name: undefined },
    'value name: nothing; text: Official name in English, or the usual English one, exactly as written',
  ],
  [
    'a missing date',
    { dates: {} },
    'value dates.start: nothing; a date such as 2018-02-09, 2018-02 or "2018": First day, as precise as a source gives it',
  ],
  ['an empty field', { summary: null }, 'value summary: an empty value; text'],
  ['a number for a text', { name: 7 }, 'value name: 7; text'],
  ['a text for a list', { aliases: 'A' }, 'value aliases: "A"; a list'],
  [
    'a list for a group',
    { place: ['CN'] },
    'value place: a list; a group of fields (city, country)',
  ],
  ['a text for a number', { edition: 'two' }, 'value edition: "two"; a number'],
  [
    'half a person',
    { participants: { count: 1.5 } },
    'value participants.count: 1.5; a whole number',
  ],
  ['nobody', { participants: { count: 0 } }, 'value participants.count: 0; more than 0'],
  [
    'a day that does not exist',
    { dates: { start: '2018-02-30' } },
    'value dates.start: "2018-02-30"; a day that exists: February 2018 has 28',
  ],
  [
    'no list of sources',
    { sources: undefined },
    'value sources: nothing; a list of groups of fields (id, title, publisher, date, url, language, supports): Where the facts come from. Each source says which fields it supports',
  ],
  [
    'a number for a group',
    { participants: 40 },
    'value participants: 40; a group of fields (count, qualifier, countries, note)',
  ],
  [
    'a field in other words',
    { venue: 'Rome' },
    'key venue: field "venue"; a field of the data guide (place?)',
  ],
  [
    'a field like no other',
    { colour: 'red' },
    'key colour: field "colour"; a field of the data guide',
  ],
  ['no source', { sources: [] }, 'value sources: a list; at least one source'],
  [
    'a country by its name',
    { place: { country: 'China' } },
    'value place.country: "China"; a two-letter country code of ISO 3166-1, in capitals, such as CN or BE (CN?)',
  ],
  [
    'a language that is none',
    { names: { EN: 'A' } },
    'key names.EN: key "EN"; a language tag of BCP 47, such as fr or zh-Hant',
  ],
  [
    'a misspelt word of a list',
    { format: 'inperson' },
    'value format: "inperson"; "in-person", "hybrid" or "virtual" (in-person?)',
  ],
  [
    'a word far from any of a list',
    { format: 'cruise' },
    'value format: "cruise"; "in-person", "hybrid" or "virtual"',
  ],
  [
    'a misspelt field',
    { place: { contry: 'CN', country: 'CN' } },
    'key place.contry: field "contry"; a field out of city, country (country?)',
  ],
  [
    'a field in a list item',
    { organizers: [{ org: 'wco', since: 3 }] },
    'key organizers.0.since: field "since"; a field out of org, role',
  ],
])('%s is said in plain words', (_, overrides, finding) => {
  expect(found(overrides)).toEqual([finding]);
});

test.each([
  ['2027-02-30', 'a day that exists: February 2027 has 28'],
  ['2028-02-30', 'a day that exists: February 2028 has 29'],
  ['2027-04-31', 'a day that exists: April 2027 has 30'],
  ['31 June 2027', 'a day that exists: June 2027 has 30'],
  ['2027-13-01', 'a date such as 2018-02-09, 2018-02 or "2018"'],
  ['2027-02-301', 'a date such as 2018-02-09, 2018-02 or "2018"'],
  ['12027-02-30', 'a date such as 2018-02-09, 2018-02 or "2018"'],
  ['05/06/2027', '"2027-06-05" or "2027-05-06"'],
])('%s is refused with the days there are', (start, expected) => {
  expect(found({ dates: { start } })).toEqual([`value dates.start: "${start}"; ${expected}`]);
});

test.each([
  ['fj', 'FJ'],
  ['FJI', 'FJ'],
  ['Fiji', 'FJ'],
  ['UK', 'GB'],
  ['Türkiye', 'TR'],
  ['Atlantis', undefined],
])('the country that was meant by %s is %s', (country, code) => {
  const { problems } = formed(conference, { ...sound, place: { country } }, '');
  expect(problems.map(({ nearest }) => nearest)).toEqual([code]);
});

test('an unknown field names those that are still missing', () => {
  const { problems } = formed(conference, { ...sound, status: undefined, colour: 'red' }, '');
  const absent = formed(conference, { colour: 'red' }, '').problems.at(-1);
  expect(problems).toHaveLength(2);
  expect(absent?.expected).toBe(
    'a field of the data guide (still missing: name, kind, status, summary, sources)',
  );
});

test.each([
  ['location', ['city', 'place'], 'place'],
  ['url', ['name', 'website'], 'website'],
  ['date', ['dates', 'name'], 'dates'],
  ['host', ['organizers', 'people'], 'organizers'],
  ['Title', ['name', 'theme'], 'name'],
  ['organisation', ['org', 'role'], 'org'],
  ['organization', ['custodian', 'kind'], 'custodian'],
  ['url', ['name', 'kind'], undefined],
])('"%s" is another word for one of %j: %s', (word, known, field) => {
  expect(fieldCalled(word, known)).toBe(field);
});

test('every problem of a record is said at once', () => {
  expect(found({ name: '', kind: 'party', color: 'red', dates: { start: 'soon' } })).toHaveLength(
    4,
  );
});

test('long values are cut, and where the record stands in a list is kept', () => {
  const { problems } = formed(
    moved,
    { 'old-id': `A ${'very '.repeat(30)}bad id` },
    'moved.yaml',
    [3],
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]?.path).toEqual([3, 'old-id']);
  expect(problems[0]?.unexpected).toHaveLength(62);
});

test.each([
  ['orgnizers', 'organizers'],
  ['organisers', 'organizers'],
  ['sumary', 'summary'],
  ['kind', 'kind'],
  ['venue', undefined],
  ['x', undefined],
])('what was meant by %j is %j', (word, meant) => {
  expect(nearest(word, ['organizers', 'summary', 'kind', 'name'])).toBe(meant);
});

test('nothing is near in an empty list', () => {
  expect(nearest('a', [])).toBeUndefined();
});
