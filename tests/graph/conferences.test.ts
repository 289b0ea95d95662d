import { describe, expect, it } from 'vitest';
import {
  comingUp,
  editionsOf,
  instrumentsOf,
  isOver,
  latestOutcomes,
  lineOf,
  neighboursOf,
  outcomesOf,
  rhythmOf,
} from '../../src/graph/conferences.ts';
import { conference, declaration, framework, graphOf, series } from '../records.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('a conference', () => {
  const beijing = conference({
    id: '2018-beijing',
    relations: [
      { type: 'adopted', target: 'standards' },
      { type: 'discussed', target: 'guidelines' },
      { type: 'launched', target: 'programme#p1' },
    ],
  });
  const graph = graphOf(
    beijing,
    declaration({ id: '2018-late', adopted: '2018-03', adoptedAt: '2018-beijing' }),
    declaration({ id: '2018-early', adopted: '2018-02-10', adoptedAt: '2018-beijing' }),
    declaration({ id: '2019-other', adopted: '2019' }),
    framework({ id: 'standards' }),
    framework({ id: 'guidelines' }),
    framework({ id: 'programme' }),
  );

  it('lists the declarations adopted at it, earliest first', () => {
    expect(ids(outcomesOf(graph, beijing))).toEqual(['2018-early', '2018-late']);
  });
  it('lists the instruments it adopted or launched, not those it discussed', () => {
    expect(ids(instrumentsOf(graph, beijing))).toEqual(['standards', 'programme']);
  });
});

describe('a series', () => {
  const postal = series({ id: 'postal-congress' });
  const edition = (number: number, start: string) =>
    conference({
      id: `${start}-congress`,
      series: 'postal-congress',
      edition: number,
      dates: { start },
    });
  const [first, second, fifth] = [edition(1, '1874'), edition(2, '1878'), edition(5, '1897')];
  const stranger = conference({ id: '1880-stranger' });
  const graph = graphOf(postal, fifth, first, second, stranger);

  it('lists its editions in the order they were held', () => {
    expect(ids(editionsOf(graph, postal))).toEqual([
      '1874-congress',
      '1878-congress',
      '1897-congress',
    ]);
  });
  it('knows the editions without a record and the years between those with one', () => {
    expect(rhythmOf(editionsOf(graph, postal))).toEqual({ intervals: [4, 19], missing: [3, 4] });
  });
  it('shows a gap in its line where it is', () => {
    expect(lineOf(editionsOf(graph, postal))).toEqual([
      { edition: first },
      { edition: second },
      { missing: [3, 4] },
      { edition: fifth },
    ]);
    expect(lineOf([stranger])).toEqual([{ edition: stranger }]);
  });
  it('has no missing numbers where fewer than two are known', () => {
    expect(rhythmOf([fifth])).toEqual({ intervals: [], missing: [] });
    expect(rhythmOf([])).toEqual({ intervals: [], missing: [] });
  });
  it('gives each edition its neighbours', () => {
    expect(neighboursOf(graph, second)).toEqual({ previous: first, next: fifth });
    expect(neighboursOf(graph, first)).toEqual({ next: second });
    expect(neighboursOf(graph, stranger)).toEqual({});
  });
});

describe('what is coming up', () => {
  const held = conference({ id: '2026-held', dates: { start: '2026-03-01', end: '2026-03-02' } });
  const running = conference({
    id: '2026-running',
    status: 'confirmed',
    dates: { start: '2026-06-01', end: '2026-06-05' },
  });
  const month = conference({ id: '2026-month', status: 'tentative', dates: { start: '2026-06' } });
  const off = conference({ id: '2026-off', status: 'cancelled', dates: { start: '2026-09' } });
  const undated = conference({ id: 'undated', status: 'tentative' });
  const graph = graphOf(held, running, month, off, undated);

  it('holds meetings that run on the day and after it, but none cancelled, concluded or without a date', () => {
    expect(ids(comingUp(graph, '2026-06-05'))).toEqual(['2026-running', '2026-month']);
    expect(ids(comingUp(graph, '2026-07-01'))).toEqual([]);
  });
  it('is over by its status or by its last day', () => {
    expect(isOver(held, '2020-01-01')).toBe(true);
    expect(isOver(running, '2026-06-05')).toBe(false);
    expect(isOver(running, '2026-06-06')).toBe(true);
    expect(isOver(undated, '2030-01-01')).toBe(false);
  });
});

it('the latest outcomes come latest first, and those without a date not at all', () => {
  const graph = graphOf(
    declaration({ id: '2018-a', adopted: '2018' }),
    declaration({ id: '2020-b', adopted: '2020-05' }),
    declaration({ id: 'undated' }),
    declaration({ id: '2019-c', adopted: '2019-11-27' }),
  );
  expect(ids(latestOutcomes(graph, 2))).toEqual(['2020-b', '2019-c']);
});
