import { describe, expect, test } from 'vitest';
import { calendarOf, pagesOf, rowsOf, yearsOf } from '../../src/graph/calendar.ts';
import { commitment, conference, declaration, graphOf } from '../records.ts';

const held = (id: string, start: string, end?: string) =>
  conference({ id, dates: { start, ...(end !== undefined && { end }) } });

const ids = (records: { id: string }[]) => records.map(({ id }) => id);

describe('on a day', () => {
  const graph = graphOf(
    held('past', '2020-05-01'),
    conference({ id: 'undated' }),
    conference({ id: 'announced', status: 'tentative' }),
    conference({ id: 'later', status: 'confirmed', dates: { start: '2031' } }),
    conference({
      id: 'running',
      status: 'confirmed',
      dates: { start: '2030-05-30', end: '2030-06-02' },
    }),
    conference({ id: 'called-off', status: 'cancelled', dates: { start: '2030-09' } }),
    conference({ id: 'put-off', status: 'postponed', dates: { start: '2021-03-01' } }),
  );
  const calendar = () => calendarOf(graph, '2030-06-01');

  test('what is not over is coming, the next one first and that without a date last', () => {
    expect(ids(calendar().coming)).toEqual(['running', 'called-off', 'later', 'announced']);
  });

  test('what is over by its dates is past, latest first, also a meeting that was put off', () => {
    expect(ids(calendar().past)).toEqual(['put-off', 'past']);
  });

  test('every conference stands in one list and in one only', () => {
    const all = [...calendar().coming, ...calendar().past, ...calendar().undated];
    expect(ids(all).toSorted()).toEqual(ids([...graph.conferences]).toSorted());
  });

  test('a promise is listed until the last day of its date, the next one first', () => {
    const record = declaration({
      id: 'd',
      commitments: [
        commitment({ id: 'c1', due: '2030-05' }),
        commitment({ id: 'c2', due: '2031' }),
        commitment({ id: 'c3', due: '2030-06' }),
        commitment({ id: 'c4' }),
      ],
    });
    const { deadlines } = calendarOf(graphOf(record), '2030-06-30');
    expect(deadlines.map(({ point }) => point)).toEqual(['c3', 'c2']);
  });

  test('promises come by their date, whatever became of them', () => {
    const record = declaration({
      id: 'd',
      commitments: [
        commitment({ id: 'c1', due: '2032' }),
        commitment({
          id: 'c2',
          due: '2031',
          observations: [{ says: 'Done early.', source: 's1', date: '2030', finds: 'kept' }],
        }),
      ],
    });
    const { deadlines } = calendarOf(graphOf(record), '2030-06-30');
    expect(deadlines.map(({ point }) => point)).toEqual(['c2', 'c1']);
  });
});

describe('the years', () => {
  test('hold the meetings by the month in which they began, latest first', () => {
    const years = yearsOf([
      held('a', '2018-01-31', '2018-02-02'),
      held('b', '2018-06-05'),
      held('c', '2018-06'),
      held('d', '2018-06-07'),
      held('e', '2019-01'),
    ]);
    expect(
      years.map(({ year, months }) => [
        year,
        months.map(({ date, conferences }) => [date, ids(conferences)]),
      ]),
    ).toEqual([
      [2019, [['2019-01', ['e']]]],
      [
        2018,
        [
          ['2018-06', ['d', 'b', 'c']],
          ['2018-01', ['a']],
        ],
      ],
    ]);
  });

  test('show a meeting of which only the year is known under the year, after all months', () => {
    const [year] = yearsOf([held('a', '2018'), held('b', '2018-01'), held('c', '2018-03-02')]);
    expect(year?.months.map(({ date }) => date)).toEqual(['2018-03', '2018-01', '2018']);
  });

  test('leave out meetings without a date', () => {
    expect(yearsOf([conference({ id: 'a' })])).toEqual([]);
  });

  test('have two rows for two empty years, the later first, and one for three', () => {
    const rows = (...years: string[]) =>
      rowsOf(yearsOf(years.map((year) => held(year, year)))).map((row) =>
        'year' in row ? row.year.year : [row.from, row.to],
      );
    expect(rows('2000', '2003')).toEqual([2003, 2002, 2001, 2000]);
    expect(rows('2000', '2004')).toEqual([2004, [2001, 2003], 2000]);
    const [, empty] = rowsOf(yearsOf([held('2000', '2000'), held('2002', '2002')]));
    expect(empty).toEqual({ year: { year: 2001, months: [] } });
  });

  test('have a row for each empty year between them, and one for a long run of these', () => {
    const rows = rowsOf(yearsOf(['1874', '1996', '1997', '1999'].map((year) => held(year, year))));
    expect(rows.map((row) => ('year' in row ? row.year.year : [row.from, row.to]))).toEqual([
      1999,
      1998,
      1997,
      1996,
      [1875, 1995],
      1874,
    ]);
  });
});

describe('the past', () => {
  const past = () => yearsOf(['1998', '2003', '2009', '2011'].map((year) => held(year, year)));

  test('is one page up to the limit', () => {
    expect(pagesOf(past(), 4)).toEqual([{ years: past() }]);
    expect(pagesOf([], 4)).toEqual([{ years: [] }]);
  });

  test('counts meetings and not years against the limit', () => {
    const [one] = yearsOf([held('a', '1998'), held('b', '1998-02'), held('c', '1998-02')]);
    expect(pagesOf(one ? [one] : [], 3)).toHaveLength(1);
    expect(pagesOf([...past(), ...(one ? [one] : [])], 6)).toHaveLength(3);
  });

  test('is a page for each decade beyond it, the latest without a decade of its own', () => {
    const pages = pagesOf(past(), 3);
    expect(pages.map(({ decade, years }) => [decade, years.map(({ year }) => year)])).toEqual([
      [undefined, [2011]],
      [2000, [2009, 2003]],
      [1990, [1998]],
    ]);
  });
});
