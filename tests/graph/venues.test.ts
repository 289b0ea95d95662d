import { describe, expect, test } from 'vitest';
import { decadesOf, venuesOf, yearsOf } from '../../src/graph/venues.ts';
import { conference } from '../records.ts';

const brussels = { city: 'Brussels', country: 'BE' };
const yaounde = { city: 'Yaoundé', country: 'CM' };
const gazetteer = [
  { ...brussels, lat: 50.85, lon: 4.35 },
  { ...yaounde, lat: 3.87, lon: 11.52 },
];

const conferences = [
  conference({ id: 'a', place: brussels, dates: { start: '2016-05' } }),
  conference({ id: 'b', place: { city: 'Brussels', country: 'US' } }),
  conference({ id: 'c', place: { country: 'BE' } }),
  conference({ id: 'd', place: yaounde, dates: { start: '2019' } }),
  conference({ id: 'e', place: brussels, dates: { start: '2020-02-03' }, format: 'hybrid' }),
  conference({ id: 'f', format: 'virtual', dates: { start: '2020' } }),
  conference({ id: 'g', format: 'hybrid' }),
  conference({ id: 'h' }),
];
const venues = () => venuesOf(conferences, gazetteer);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('venues', () => {
  test('join the meetings of one city, the place with most of them first', () => {
    expect(venues().located.map(({ id, conferences }) => [id, ids(conferences)])).toEqual([
      ['brussels-be', ['a', 'e']],
      ['yaounde-cm', ['d']],
    ]);
  });

  test('keep apart cities of the same name in two countries, and a country from its cities', () => {
    expect(ids(venues().unlocated)).toEqual(['be', 'brussels-us']);
  });

  test('tell meetings online from those of which no place is recorded', () => {
    expect(ids(venues().online)).toEqual(['f']);
    expect(ids(venues().unplaced)).toEqual(['g', 'h']);
  });

  test('hold every conference once', () => {
    const all = [
      ...[...venues().located, ...venues().unlocated].flatMap(({ conferences }) => conferences),
      ...venues().online,
      ...venues().unplaced,
    ];
    expect(ids(all).toSorted()).toEqual(ids(conferences));
  });
});

test('decades come in order, without meetings that have no date', () => {
  const decades = decadesOf(conferences).map(([decade, held]) => [decade, ids(held)]);
  expect(decades).toEqual([
    [2010, ['a', 'd']],
    [2020, ['e', 'f']],
  ]);
});

test('the years of meetings run from the first to the last that has a date', () => {
  expect(yearsOf(conferences)).toEqual([2016, 2020]);
  expect(yearsOf([conference({ id: 'x' })])).toBeUndefined();
});

test('decades come in order whatever the order of the meetings', () => {
  const late = conference({ id: 'x', dates: { start: '2021' } });
  const early = conference({ id: 'y', dates: { start: '1990' } });
  expect(decadesOf([late, early]).map(([decade]) => decade)).toEqual([1990, 2020]);
});

test('one city is one place, however its name is accented, and whatever stands between its words', () => {
  const at = (id: string, city: string) => conference({ id, place: { city, country: 'XX' } });
  const { unlocated } = venuesOf([at('a', 'São  Paulo'), at('b', 'Sao Paulo')], []);
  expect(unlocated.map(({ id, conferences }) => [id, ids(conferences)])).toEqual([
    ['sao-paulo-xx', ['a', 'b']],
  ]);
});

test('places with as many meetings stand by name', () => {
  const at = (id: string, city: string) => conference({ id, place: { city, country: 'XX' } });
  const { unlocated } = venuesOf([at('a', 'Zug'), at('b', 'Aarau')], []);
  expect(ids(unlocated)).toEqual(['aarau-xx', 'zug-xx']);
});
