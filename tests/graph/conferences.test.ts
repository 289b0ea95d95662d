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

describe('what came of a conference', () => {
  const meeting = conference({
    id: '2018-meeting',
    relations: [
      { type: 'revised', target: 'standards#p1' },
      { type: 'adopted', target: '2018-text' },
      { type: 'adopted', target: 'nowhere' },
      { type: 'discussed', target: 'other' },
    ],
  });
  it('are instruments that it adopted, launched or revised, not other texts nor what it discussed', () => {
    const graph = graphOf(
      meeting,
      framework({ id: 'standards' }),
      framework({ id: 'other' }),
      declaration({ id: '2018-text' }),
    );
    expect(ids(instrumentsOf(graph, meeting))).toEqual(['standards']);
    expect(instrumentsOf(graph, conference({ id: 'bare' }))).toEqual([]);
  });
});

describe('the numbers of a series', () => {
  const numbered = (...editions: (number | undefined)[]) =>
    editions.map((edition, at) =>
      conference({ id: `${2000 + at}-a`, ...(edition !== undefined && { edition }) }),
    );
  const line = (...editions: (number | undefined)[]) =>
    lineOf(numbered(...editions)).map((place) =>
      'missing' in place ? place.missing : place.edition.edition,
    );
  it('lack those between the first and the last that have no record', () => {
    expect(rhythmOf(numbered(1, 3)).missing).toEqual([2]);
    expect(rhythmOf(numbered(3)).missing).toEqual([]);
    expect(rhythmOf(numbered(undefined, undefined)).missing).toEqual([]);
    expect(rhythmOf(numbered(2, undefined, 5)).missing).toEqual([3, 4]);
  });
  it('show their gaps where they are, each once, also where editions stand out of order', () => {
    expect(line(1, 4)).toEqual([1, [2, 3], 4]);
    expect(line(1, undefined, 3)).toEqual([1, undefined, [2], 3]);
    expect(line(1, 5, 2, 6)).toEqual([1, [3, 4], 5, 2, 6]);
  });
});

it('a meeting that is over by its record is not coming up, whatever its date says', () => {
  const early = conference({ id: '2030-a', status: 'concluded', dates: { start: '2030-05' } });
  const coming = conference({ id: '2030-b', status: 'confirmed', dates: { start: '2030-05' } });
  expect(ids(comingUp(graphOf(early, coming), '2030-01-01'))).toEqual(['2030-b']);
});

it('an edition without a date stands between its neighbours by its number', () => {
  const meetings = series({ id: 'meetings' });
  const meeting = (id: string, edition: number, start?: string) =>
    conference({ id, edition, series: 'meetings', ...(start && { dates: { start } }) });
  const [one, two, three] = [
    meeting('one', 1, '2021'),
    meeting('two', 2),
    meeting('three', 3, '2023'),
  ] as const;
  const graph = graphOf(meetings, one, two, three);
  expect(neighboursOf(graph, one)).toEqual({ next: two });
  expect(neighboursOf(graph, three)).toEqual({ previous: two });
});

it('a conference whose series has no record has no neighbours', () => {
  const lone = conference({ id: '2018-lone', series: 'nowhere' });
  expect(neighboursOf(graphOf(lone), lone)).toEqual({});
});
