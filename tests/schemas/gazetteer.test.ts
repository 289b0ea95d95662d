import { expect, test } from 'vitest';
import { gazetteerPlace } from '../../src/schemas/gazetteer.ts';

const luxor = { city: 'Luxor', country: 'EG', lat: 25.69, lon: 32.64 };

test('a place has a city, a country and its position to two decimals', () => {
  expect(gazetteerPlace.parse(luxor)).toEqual(luxor);
});

test('a place may say what it is called in other languages', () => {
  const named = { ...luxor, names: { fr: 'Louxor', ar: 'الأقصر' } };
  expect(gazetteerPlace.parse(named)).toEqual(named);
});

test.each([
  ['beyond the pole', { lat: 90.01 }],
  ['more than half round the globe', { lon: -180.5 }],
  ['more precise than a city', { lat: 25.687 }],
  ['of no city', { city: undefined }],
  ['of no country', { country: 'Egypt' }],
])('a position %s is refused', (_, wrong) => {
  expect(gazetteerPlace.safeParse({ ...luxor, ...wrong }).success).toBe(false);
});
