import { describe, expect, it, test } from 'vitest';
import { dayIn, shifted } from '../../src/import/days.ts';
import { countryCalled, placeIn } from '../../src/import/place.ts';
import { summaryOf } from '../../src/import/summary.ts';
import { dayOf, plain, secureAddress } from '../../src/import/text.ts';
import { editionIn, formatIn, kindIn, withoutEdition } from '../../src/import/wording.ts';
import { yearlyDays } from '../../src/import/yearly.ts';

test.each([
  ['Joint Working Group on Data', 'working-group'],
  ['Groupe de travail', 'working-group'],
  ['Task Force on Parcels', 'working-group'],
  ['Meeting of the Group of Experts', 'expert-group'],
  ['Contact Committee, workshop', 'committee'],
  ['Regional Workshop', 'workshop'],
  ['Atelier', 'workshop'],
  ['Ministerial Conference', 'ministerial'],
  ['Sommet', 'summit'],
  ['Universal Postal Congress', 'congress'],
  ['Council', 'council-session'],
  ['Regional Conference', 'regional-meeting'],
  ['Forum on Forums', 'forum'],
  ['Public hearing', 'consultation'],
  ['Councillors’ day', 'conference'],
])('a meeting called “%s” is taken for a %s', (name, kind) => {
  expect(kindIn(name)).toBe(kind);
});

test.each([
  ['Hybrid, Geneva', 'hybrid'],
  ['online and hybrid', 'hybrid'],
  ['Zoom', 'virtual'],
  ['Held virtually', 'virtual'],
  ['En ligne', 'virtual'],
  ['https://example.org/room', 'virtual'],
  ['See https://example.org/', undefined],
  ['Zoomville', undefined],
  ['Geneva', undefined],
])('“%s” says that people meet so: %s', (words, format) => {
  expect(formatIn(words)).toBe(format);
});

test.each([
  ['28th Congress', 28],
  ['1st Forum', 1],
  ['First Forum', 1],
  ['The Third Forum', 3],
  ['Twentieth Session', 20],
  ['Troisième forum', 3],
  ['Première réunion', 1],
  ['5e réunion', 5],
  ['10.ª reunión', 10],
  ['3º Foro', 3],
  ['0th Forum', undefined],
  ['Forum 2027', undefined],
  ['Thirdly', undefined],
  ['Forum', undefined],
])('“%s” is edition %s', (name, edition) => {
  expect(editionIn(name)).toBe(edition);
});

test.each([
  ['Third Parcel Forum 2027', 'Parcel Forum'],
  ['28th Universal Postal Congress', 'Universal Postal Congress'],
  ['Forum of 1874', 'Forum of 1874'],
  ['Forum 2027 Rome', 'Forum Rome'],
])('“%s” is “%s” in each edition', (name, rest) => {
  expect(withoutEdition(name)).toBe(rest);
});

describe('a country', () => {
  test.each([
    ['Switzerland', 'CH'],
    ['the Netherlands', 'NL'],
    ['Suisse', 'CH'],
    ['CHE', 'CH'],
    [' Kenya ', 'KE'],
    ['Saint Vincent and the Grenadines', 'VC'],
    ['Narnia', undefined],
    ['XXX', undefined],
  ])('called “%s” is %s', (name, code) => {
    expect(countryCalled(name)).toBe(code);
  });
});

describe('a place', () => {
  const gazetteer = [
    { city: 'Geneva', country: 'CH', lat: 46.2, lon: 6.15 },
    { city: 'Rome', country: 'IT', lat: 41.89, lon: 12.48 },
    { city: 'New York', country: 'US', lat: 40.71, lon: -74 },
    { city: 'York', country: 'GB', lat: 53.96, lon: -1.08 },
    { city: 'Santiago de Compostela', country: 'ES', lat: 42.88, lon: -8.54 },
    { city: 'Santiago', country: 'CL', lat: -33.45, lon: -70.67 },
    { city: 'Santiago', country: 'ES', lat: 42.88, lon: -8.54 },
    { city: 'Yaoundé', country: 'CM', lat: 3.87, lon: 11.52 },
    { city: 'Panama', country: 'PA', lat: 8.98, lon: -79.52 },
    { city: 'Panama City', country: 'PA', lat: 8.98, lon: -79.52 },
    { city: 'St. Gallen', country: 'CH', lat: 47.42, lon: 9.37 },
    { city: 'Washington D.C.', country: 'US', lat: 38.9, lon: -77.04 },
  ];
  test.each([
    ['Palais des Nations, 1211 Geneva 10, Switzerland', { city: 'Geneva', country: 'CH' }],
    ['Hotel; Rome', { city: 'Rome', country: 'IT' }],
    ['FAO – Rome – Italy', { city: 'Rome', country: 'IT' }],
    ['Hall (Lyon, France)', { city: 'Lyon', country: 'FR' }],
    ['F-69001 Lyon, France', { city: 'Lyon', country: 'FR' }],
    ['CH-8400 Winterthur, Switzerland', { city: 'Winterthur', country: 'CH' }],
    ['Lyon 69003, France', { city: 'Lyon', country: 'FR' }],
    ['Hall – Lyon – France', { city: 'Lyon', country: 'FR' }],
    ['Lyon, , France', { city: 'Lyon', country: 'FR' }],
    ['Le  Havre, France', { city: 'Le Havre', country: 'FR' }],
    ['@ Lyon, France', { country: 'FR' }],
    ['Room: 4/B, France', { country: 'FR' }],
    ['Turin, Italy, Rome Hall', { city: 'Turin', country: 'IT' }],
    ['SW1A 2AA London, United Kingdom', { city: 'London', country: 'GB' }],
    ['Kenya', { country: 'KE' }],
    ['12345, Kenya', { country: 'KE' }],
    ['Yaounde', { city: 'Yaoundé', country: 'CM' }],
    ['Yaounde, Cameroon', { city: 'Yaoundé', country: 'CM' }],
    ['St Gallen', { city: 'St. Gallen', country: 'CH' }],
    ['Campus of Washington D.C. East', { city: 'Washington D.C.', country: 'US' }],
    ['Panama City', { city: 'Panama City', country: 'PA' }],
    ['Santiago de Compostela, Spain', { city: 'Santiago de Compostela', country: 'ES' }],
    ['York, United States', { city: 'York', country: 'US' }],
    ['Chicago, USA', { city: 'Chicago', country: 'US' }],
    ['Santiago, CL', { city: 'Santiago', country: 'CL' }],
    ['Geneva, CH', { city: 'Geneva', country: 'CH' }],
    ['Chicago, IL', undefined],
    ['Santiago', undefined],
    ['Santiago, Chile', { city: 'Santiago', country: 'CL' }],
    ['Romewood', undefined],
    ['Room 3', undefined],
    ['', undefined],
  ])('in the words “%s” is %j', (words, place) => {
    expect(placeIn(words, gazetteer)).toStrictEqual(place);
  });
});

test.each([
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-03-01', -1, '2028-02-29'],
  ['words', 1, 'words'],
])('%s and %i days is %s', (day, days, later) => {
  expect(shifted(day, days)).toBe(later);
});

test.each([
  ['2027-03-01T23:30:00Z', 'Asia/Tokyo', '2027-03-02'],
  ['2027-03-01T23:30:00Z', 'Nowhere/Land', '2027-03-01'],
  ['2027-03-01T23:30:00Z', undefined, '2027-03-01'],
  ['2027-03-01T23:30:00', 'Asia/Tokyo', '2027-03-01'],
  ['2027-03-01', 'Asia/Tokyo', '2027-03-01'],
  ['2027-02-30', undefined, undefined],
  ['on 2027-03-01', undefined, undefined],
  [undefined, undefined, undefined],
])('%s in %s is on %s', (text, zone, day) => {
  expect(dayIn(text, zone)).toBe(day);
});

describe('a meeting that begins on 1 June 2027', () => {
  test.each([
    ['FREQ=YEARLY;COUNT=3', ['2027-06-01', '2028-06-01', '2029-06-01']],
    ['FREQ=YEARLY;COUNT=2;INTERVAL=3', ['2027-06-01', '2030-06-01']],
    ['FREQ=YEARLY;COUNT=2;INTERVAL=10', ['2027-06-01', '2037-06-01']],
    ['FREQ=YEARLY;UNTIL=2029', ['2027-06-01', '2028-06-01', '2029-06-01']],
    ['FREQ=YEARLY;UNTIL=20290601', ['2027-06-01', '2028-06-01', '2029-06-01']],
    ['FREQ=YEARLY;UNTIL=20290531T000000Z', ['2027-06-01', '2028-06-01']],
    ['FREQ=YEARLY;COUNT=1;BYMONTH=6;BYMONTHDAY=1;WKST=MO', ['2027-06-01']],
    ['FREQ=YEARLY;COUNT=10', Array.from({ length: 10 }, (_, at) => `${2027 + at}-06-01`)],
    ['FREQ=YEARLY;COUNT=11', undefined],
    ['FREQ=YEARLY;COUNT=0', undefined],
    ['FREQ=YEARLY', undefined],
    ['FREQ=YEARLY;COUNT=2;INTERVAL=0', undefined],
    ['FREQ=YEARLY;COUNT=2;INTERVAL=11', undefined],
    ['FREQ=YEARLY;COUNT=2;BYMONTH=7', undefined],
    ['FREQ=YEARLY;COUNT=2;BYMONTHDAY=2', undefined],
    ['FREQ=YEARLY;COUNT=2;BYDAY=MO', undefined],
    ['FREQ=MONTHLY;COUNT=2', undefined],
  ])('and repeats by %s is held on %j', (rule, days) => {
    expect(yearlyDays(rule, '2027-06-01')).toEqual(days);
  });
  it('skips the years that do not have the day', () => {
    expect(yearlyDays('FREQ=YEARLY;COUNT=5', '2028-02-29')).toEqual(['2028-02-29', '2032-02-29']);
  });
});

test.each<[unknown, string | undefined]>([
  [' <b>Forum</b>  of\nposts ', 'Forum of posts'],
  ['Ten &lt; twelve &amp; so on', 'Ten < twelve & so on'],
  ['&lt;b&gt;bold&lt;/b&gt;', 'bold'],
  ['&#65;&#x42;&#7;', 'AB'],
  ['&#x110000;', undefined],
  ['&nonsense; &zzz;', '&nonsense; &zzz;'],
  ['<script>alert(1)</script>Forum', 'Forum'],
  ['<style type="a">b</style>Forum', 'Forum'],
  ['a < b and c > d', 'a < b and c > d'],
  ['W\u200bCO\u202e', 'WCO'],
  [7, '7'],
  ['   ', undefined],
  [null, undefined],
  [{}, undefined],
])('%j is the text %j', (value, text) => {
  expect(plain(value)).toBe(text);
});

test('of a text without end only so much is looked at', () => {
  expect(plain('x'.repeat(20_001))).toBe('x'.repeat(20_000));
});

test.each([
  [' https://example.org/a ', 'https://example.org/a'],
  ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
  ['http://example.org/', undefined],
  ['https://user@example.org/', undefined],
  ['https://user:word@example.org/', undefined],
  ['https://:word@example.org/', undefined],
  ['xhttps://example.org/', undefined],
  ['https://localhost/', undefined],
  ['https://example.org/a b', undefined],
  ['see https://example.org/', undefined],
  ['https://', undefined],
  [undefined, undefined],
])('the address %j may stand in a record as %j', (written, address) => {
  expect(secureAddress(written)).toBe(address);
});

test.each([
  ['2027-06-01T09:00:00+02:00', '2027-06-01'],
  ['2027-06-01 09:00', '2027-06-01'],
  ['2027-06-01', '2027-06-01'],
  ['2027-06', '2027-06'],
  ['2027-06-011', '2027-06-011'],
  ['on 2027-06-01', 'on 2027-06-01'],
  ['', undefined],
])('%j is on the day %j', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

describe('a draft in a sentence', () => {
  const draft = { name: 'Forum', kind: 'forum', status: 'confirmed' };
  const dates = { start: '2027-06-01', end: '2027-06-03' };
  const place = { city: 'Rome', country: 'IT' };
  test.each([
    [
      { ...draft, status: 'concluded', dates, place },
      'Forum held on 1–3 June 2027 in Rome, Italy.',
    ],
    [{ ...draft, status: 'concluded', dates: { start: '2027-06' } }, 'Forum held in June 2027.'],
    [{ ...draft, dates, format: 'virtual' }, 'Forum announced for 1–3 June 2027, online.'],
    [
      { ...draft, dates, status: 'cancelled' },
      'Forum announced for 1–3 June 2027 and then cancelled.',
    ],
    [
      { ...draft, dates, status: 'postponed' },
      'Forum announced for 1–3 June 2027 and then postponed.',
    ],
    [{ ...draft, kind: 'nonsense' }, 'Meeting announced for a day to be told.'],
  ])('%o is summed up as “%s”', (made, summary) => {
    expect(summaryOf(made)).toBe(summary);
  });
});
