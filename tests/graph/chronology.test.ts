import { describe, expect, it, test } from 'vitest';
import {
  compareDates,
  firstDay,
  isPast,
  isToCome,
  lastDay,
  monthsBetween,
  yearOf,
} from '../../src/graph/chronology.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-06', '2018-06-01', '2018-06-30'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2018-12', '2018-12-01', '2018-12-31'],
  ['2018-02-09', '2018-02-09', '2018-02-09'],
])('%s begins on %s and ends on %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

describe('dates in order', () => {
  it('puts the earlier first', () => {
    expect(['2019', '2018-06', '2018-02-09'].toSorted(compareDates)).toEqual([
      '2018-02-09',
      '2018-06',
      '2019',
    ]);
  });
  it('puts the more precise first where both begin on the same day', () => {
    expect(['2018', '2018-01', '2018-01-01'].toSorted(compareDates)).toEqual([
      '2018-01-01',
      '2018-01',
      '2018',
    ]);
  });
  it('puts the unknown last', () => {
    expect(compareDates(undefined, '2018')).toBeGreaterThan(0);
    expect(compareDates('2018', undefined)).toBeLessThan(0);
    expect(compareDates(undefined, undefined)).toBe(0);
  });
});

test.each([
  ['2018-06', '2018-06-30', false],
  ['2018-06', '2018-07-01', true],
  ['2018', '2018-12-31', false],
  ['2018-02-10', '2018-02-10', false],
  ['2018-02-10', '2018-02-11', true],
])('%s seen on %s is past: %s', (date, day, past) => {
  expect(isPast(date, day)).toBe(past);
  expect(isToCome(date, day)).toBe(!past);
});

test.each([
  ['2020-01-15', '2020-02-14', 0],
  ['2020-01-15', '2020-02-15', 1],
  ['2019', '2021-03-01', 14],
  ['2020-06', '2020-01-01', 0],
])('from %s to %s are %i whole months', (date, day, months) => {
  expect(monthsBetween(date, day)).toBe(months);
});

test('the year of a date is its first four figures', () => {
  expect(yearOf('1874-10-09')).toBe(1874);
});
