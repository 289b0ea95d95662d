import { describe, expect, it, test } from 'vitest';
import { kindText, valueText, yearText } from '../../src/compare/value-text.ts';
import type { Value } from '../../src/graph/comparison.ts';
import { tellingFor } from '../../src/words/comparison.ts';
import { conference, declaration, framework, graphOf, organization, series } from '../records.ts';

const upu = organization({ id: 'upu', name: 'Universal Postal Union', kind: 'intergovernmental' });
const telling = tellingFor(graphOf(upu), 'en');

test.each<[Value, string]>([
  [{ word: 'non-binding', of: 'legalStatuses' }, 'Non-binding'],
  [{ word: 'unheard-of', of: 'legalStatuses' }, 'unheard-of'],
  [{ word: 'unheard-of', of: 'unheard-of' }, 'unheard-of'],
  [{ strength: 'urges', count: 2 }, '2 urges'],
  [{ record: 'upu' }, 'Universal Postal Union'],
  [{ record: 'nobody' }, 'nobody'],
  [{ place: { city: 'Luxor', country: 'EG' } }, 'Luxor, Egypt'],
  [{ place: { country: 'EG' } }, 'Egypt'],
  [{ place: { city: 'Singapore', country: 'SG' } }, 'Singapore'],
  [{ date: '2019-05' }, 'May 2019'],
  [{ date: '2019-05-02', until: '2019-05-04' }, '2–4 May 2019'],
  [{ address: 'https://example.org/' }, 'https://example.org/'],
  [{ text: 'As it is.' }, 'As it is.'],
])('%j reads %s', (value, text) => {
  expect(valueText(value, telling)).toBe(text);
});

it('a country is told in the language of the reader', () => {
  const french = tellingFor(graphOf(upu), 'fr');
  expect(valueText({ place: { city: 'Louxor', country: 'EG' } }, french)).toBe('Louxor, Égypte');
});

describe('what heads a column', () => {
  it('is the kind of the record; a series has none', () => {
    expect(kindText(conference({ id: 'a', kind: 'summit' }), telling)).toBe('Summit');
    expect(kindText(declaration({ id: 'a' }), telling)).toBe('Declaration');
    expect(kindText(framework({ id: 'a' }), telling)).toBe('Guideline');
    expect(kindText(upu, telling)).toBe('Intergovernmental organization');
    expect(kindText(series({ id: 'a' }), telling)).toBe('');
  });
  it('is the year in which it was held or adopted, if that is known', () => {
    expect(yearText(conference({ id: 'a', dates: { start: '2018-05-01' } }))).toBe('2018');
    expect(yearText(conference({ id: 'a' }))).toBeUndefined();
    expect(yearText(declaration({ id: 'a', adopted: '2019' }))).toBe('2019');
    expect(yearText(upu)).toBeUndefined();
  });
});
