import { describe, expect, test } from 'vitest';
import { dates } from '../../src/checks/dates.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  source,
} from '../records.ts';
import { findings } from './checking.ts';

function found(...records: Parameters<typeof graphOf>): string[] {
  return findings(dates, graphOf(...records));
}

const beijing = conference({
  id: '2018-beijing',
  dates: { start: '2018-02-09', end: '2018-02-10' },
});
const seen = (date: string) => [{ date, says: 'Seen.', source: 's1' }];

describe('a conference', () => {
  test.each([
    ['2018-02-09', '2018-02-09'],
    ['2018-02-09', '2018-02'],
    ['2018', '2018-02-09'],
    ['2018-12-30', '2019-01-02'],
  ])('may last from %s to %s', (start, end) => {
    expect(found(conference({ id: '2018-a', dates: { start, end } }))).toEqual([]);
  });

  test.each([
    ['2018-02-09', '2018-02-08'],
    ['2018-02', '2018-01-31'],
    ['2018', '2017'],
  ])('cannot last from %s to %s', (start, end) => {
    expect(found(conference({ id: '2018-a', dates: { start, end } }))).toEqual([
      `conferences/2018-a.yaml dates.end: "${end}"; a date not before "${start}", the first day`,
    ]);
  });

  test('has an id that begins with the year of its first day', () => {
    expect(found(conference({ id: '2017-a', dates: { start: '2018-02' } }))).toEqual([
      'conferences/2017-a.yaml dates.start: "2018-02" in "2017-a"; the year with which the id begins',
    ]);
  });

  test('without dates is in order', () => {
    expect(found(conference({ id: 'undated' }))).toEqual([]);
  });

  test('is not followed up before it began', () => {
    const followUps = (date: string) => [{ what: 'A report.', observations: seen(date) }];
    expect(found({ ...beijing, followUps: followUps('2018') })).toEqual([]);
    expect(found({ ...beijing, followUps: followUps('2017-12') })).toEqual([
      'conferences/2018-beijing.yaml followUps.0.observations.0.date: "2017-12"; a date not before "2018-02-09", the first day',
    ]);
  });
});

describe('on 15 June 2026', () => {
  test.each([
    ['2026-06-14', '2026-06-15'],
    ['2026-06', undefined],
    ['2026', undefined],
  ])('a meeting from %s to %s may be concluded', (start, end) => {
    const dates = { start, ...(end !== undefined && { end }) };
    expect(found(conference({ id: '2026-a', dates }))).toEqual([]);
  });

  test.each([
    ['2026-06-14', '2026-06-16'],
    ['2026-05', '2026-07'],
  ])('a meeting from %s to %s is not concluded', (start, end) => {
    expect(found(conference({ id: '2026-a', dates: { start, end } }))).toEqual([
      `conferences/2026-a.yaml status: "concluded" for a meeting that ends on "${end}"; another status until then: the day of this check is "2026-06-15"`,
    ]);
  });

  test('a meeting to come may be confirmed', () => {
    const dates = { start: '2027-06-16' };
    expect(found(conference({ id: '2027-a', status: 'confirmed', dates }))).toEqual([]);
  });

  test('nothing was corrected on a later day', () => {
    const corrected = (date: string) =>
      found(
        organization({ id: 'wco', corrections: [{ date, what: 'Its year.', reason: 'A slip.' }] }),
      );
    expect(corrected('2026-06-15')).toEqual([]);
    expect(corrected('2026-06-16')).toEqual([
      'organizations/wco.yaml corrections.0.date: "2026-06-16"; a date not after "2026-06-15", the day of this check',
    ]);
  });

  test('a meeting of one day that is to come is not concluded', () => {
    expect(found(conference({ id: '2026-a', dates: { start: '2026-07-01' } }))).toHaveLength(1);
  });

  test('nothing was published on a later day', () => {
    const published = (date: string) => [source({ date, supports: ['name'] })];
    expect(found(organization({ id: 'wco', sources: published('2026') }))).toEqual([]);
    expect(found(organization({ id: 'wco', sources: published('2026-06-16') }))).toEqual([
      'organizations/wco.yaml sources.0.date: "2026-06-16"; a date not after "2026-06-15", the day of this check',
    ]);
  });
});

describe('a declaration', () => {
  const adopted = (date: string) =>
    declaration({ id: `${date.slice(0, 4)}-d`, adopted: date, adoptedAt: beijing.id });

  test.each(['2018', '2018-01-15', '2018-02-10', '2019-01'])(
    'of that meeting may be of %s',
    (date) => {
      expect(found(beijing, adopted(date))).toEqual([]);
    },
  );

  test.each([
    ['2017-12-31', 'a date not before "2018", the year of "2018-beijing"'],
    ['2020', 'a date near "2018", the year of "2018-beijing"'],
  ])('of that meeting cannot be of %s', (date, expected) => {
    const file = `declarations/${date.slice(0, 4)}-d.yaml`;
    expect(found(beijing, adopted(date))).toEqual([`${file} adopted: "${date}"; ${expected}`]);
  });

  test('has an id that begins with the year of its adoption', () => {
    expect(found(declaration({ id: '2018-d', adopted: '2019' }))).toEqual([
      'declarations/2018-d.yaml adopted: "2019" in "2018-d"; the year with which the id begins',
    ]);
  });

  test('of a meeting that lasted into the next year may be of the year after that', () => {
    const long = conference({ id: '2018-long', dates: { start: '2018-12', end: '2019-01' } });
    const late = declaration({ id: '2020-d', adopted: '2020', adoptedAt: long.id });
    expect(found(long, late)).toEqual([]);
  });

  test('without a date is in order, whenever its meeting was', () => {
    expect(found(beijing, declaration({ id: 'undated', adoptedAt: beijing.id }))).toEqual([]);
  });

  test('is neither due nor observed before it was adopted', () => {
    const early = commitment({ id: 'c1', due: '2017', observations: seen('2016-05') });
    const late = commitment({ id: 'c2', due: '2020', observations: seen('2018') });
    expect(
      found(declaration({ id: '2018-d', adopted: '2018-02', commitments: [late, early] })),
    ).toEqual([
      'declarations/2018-d.yaml commitments.1.observations.0.date: "2016-05"; a date not before "2018-02", the day of adoption',
      'declarations/2018-d.yaml commitments.1.due: "2017"; a date not before "2018-02", the day of adoption',
    ]);
  });
});

describe('a framework', () => {
  test('enters into force after it was adopted', () => {
    expect(found(framework({ id: 'f', adopted: '1973', inForce: '1974-09-25' }))).toEqual([]);
    expect(found(framework({ id: 'f', adopted: '1973', inForce: '1972' }))).toEqual([
      'frameworks/f.yaml inForce: "1972"; a date not before "1973", the day of adoption',
    ]);
  });

  test('has its versions in order, whatever lies between them without a date', () => {
    const versions = ['2005', undefined, '2018-06', '2018', '2015'].map((date, index) => ({
      ...(date !== undefined && { date }),
      label: `Edition ${index}`,
    }));
    expect(found(framework({ id: 'f', versions }))).toEqual([
      'frameworks/f.yaml versions.4.date: "2015"; a date not before "2018", the version before',
    ]);
  });
});
