import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/figures/labels.ts';
import { svgText } from '../../src/figures/svg.ts';
import { drawPlot } from '../../src/figures/timeline-drawing.ts';
import { whenOf } from '../../src/words/records.ts';
import { timelineFile } from '../../src/figures/timeline-file.ts';
import { lanesOf } from '../../src/figures/timeline-lanes.ts';
import { decadesOf, layoutTimeline, type Timeline } from '../../src/figures/timeline.ts';
import { pointOf, positionOf, spansOf, ticksOf } from '../../src/figures/time-scale.ts';
import { MARK } from '../../src/figures/svg.ts';
import { recordPath } from '../../src/addresses.ts';
import { conference, declaration, framework, graphOf, organization } from '../records.ts';

const today = '2026-07-01';
const telling = { language: 'en', linkTo: recordPath };

const wco = organization({ id: 'wco', short: 'WCO' });
const upu = organization({ id: 'upu' });
const group = organization({ id: 'wgec', parent: 'wco' });

/** A meeting of some organizations on a day. */
const meeting = (id: string, start: string, ...organizers: string[]) =>
  conference({
    id,
    dates: { start },
    organizers: organizers.map((org) => ({ org, role: 'organizer' })),
  });

const marksOf = ({ lanes }: Timeline) => lanes.flatMap(({ marks }) => marks);
const idsOf = (timeline: Timeline) => marksOf(timeline).map(({ entry }) => entry.id);

/** Thirty records of these years, the years in turn. */
const thirty = (...years: number[]) =>
  Array.from({ length: 30 }, (_, at) => years[at % years.length] ?? 0);

describe('the scale', () => {
  it('is even where no long silence parts the years', () => {
    expect(spansOf([2016, 2019, 2024], 900)).toEqual([
      { from: 2016, to: 2025, left: 0, right: 900 },
    ]);
  });
  it('presses the far past together and leaves a gap before the years that follow each other', () => {
    const [past, even, ...more] = spansOf([1874, 1984, 1990, ...thirty(1996, 2000, 2005)], 1000);
    expect(more).toEqual([]);
    expect([past?.from, past?.to, even?.from, even?.to]).toEqual([1874, 1991, 1996, 2006]);
    expect(past?.right).toBeLessThan(even?.left ?? 0);
    expect(past?.right).toBeLessThan(100);
    expect(even?.right).toBe(1000);
  });
  it('does not press the many for the sake of a few that are far ahead', () => {
    expect(spansOf([...thirty(2016, 2018), 2040], 1000)).toHaveLength(1);
  });
  it('gives the years between no place, and later days a place further right', () => {
    const spans = spansOf([1874, 1990, ...thirty(1996, 2000, 2005)], 1000);
    expect(positionOf(spans, 1993)).toBeUndefined();
    const days = ['1874-10-09', '1990', '1996-01-01', '2004', '2005-12-31'];
    const positions = days.map((day) => positionOf(spans, pointOf(day)) ?? NaN);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });
  it.each([
    ['2015', 2015.5],
    ['2015-01-01', 2015],
    ['2015-07', 2015.54],
  ])('puts %s in the middle of what it may mean', (date, point) => {
    expect(pointOf(date)).toBeCloseTo(point, 2);
  });
  it('writes the year with which each stretch begins, and every fifth year of the even one', () => {
    const spans = spansOf([1874, 1990, ...thirty(1996, 2001, 2006, 2007)], 1000);
    expect(ticksOf(spans, 5).map(({ year }) => year)).toEqual([1874, 1996, 2000, 2005]);
  });
});

describe('the lanes', () => {
  it('hold a working body in the lane of the organization it is part of', () => {
    const own = ['a', 'b', 'c'].map((id) => meeting(id, '2018', 'wco'));
    const rivals = Array.from({ length: 7 }, (_, at) => organization({ id: `org-${at}` }));
    const many = rivals.flatMap(({ id }) => [1, 2].map((n) => meeting(`${id}-${n}`, '2019', id)));
    const graph = graphOf(wco, group, ...own, ...rivals, ...many, meeting('d', '2019', 'wgec'));
    const [first] = lanesOf(graph);
    expect(first?.organization?.id).toBe('wco');
    expect(first?.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
  it('keep a meeting of two organizations in the lane of the one it names first', () => {
    const graph = graphOf(
      wco,
      upu,
      meeting('joint', '2018', 'upu', 'wco'),
      meeting('a', '2018', 'wco'),
    );
    const lanes = lanesOf(graph).map((lane) => [
      lane.organization?.id,
      lane.entries.map(({ id }) => id),
    ]);
    expect(lanes).toEqual([
      ['wco', ['a']],
      ['upu', ['joint']],
    ]);
  });
  it('put a declaration in nobody’s name with its meeting, and a record of nobody last', () => {
    const graph = graphOf(
      wco,
      meeting('a', '2018-02', 'wco'),
      declaration({ id: 'outcome', adopted: '2018-02', adoptedAt: 'a' }),
      declaration({ id: 'alone', adopted: '2017' }),
    );
    expect(
      lanesOf(graph).map((lane) => [lane.organization?.id, lane.entries.map(({ id }) => id)]),
    ).toEqual([
      ['wco', ['a', 'outcome']],
      [undefined, ['alone']],
    ]);
  });
});

describe('the timeline', () => {
  const busy = graphOf(
    wco,
    upu,
    framework({ id: 'treaty', custodian: 'upu', adopted: '1874-10-09' }),
    framework({ id: 'undated', custodian: 'wco' }),
    ...['01', '04', '09', '09', '10', '11', '28'].map((day, at) =>
      meeting(`m${at}`, `2018-02-${day}`, 'wco'),
    ),
    declaration({ id: 'd1', adopted: '2018-02-10', issuers: ['wco'] }),
    declaration({ id: 'd2', adopted: '2019', issuers: ['upu'] }),
  );
  const views = [{ today }, { today, decade: 2010 }];

  it('shows every dated record once, and none without a date', () => {
    expect(idsOf(layoutTimeline(busy, { today })).toSorted()).toEqual(
      ['d1', 'd2', 'm0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'treaty'].toSorted(),
    );
  });
  it('shows in its decades what it shows as a whole', () => {
    const decades = decadesOf(busy);
    expect(decades).toEqual([1870, 2010]);
    const parts = decades.flatMap((decade) => idsOf(layoutTimeline(busy, { today, decade })));
    expect(parts.toSorted()).toEqual(idsOf(layoutTimeline(busy, { today })).toSorted());
  });
  it.each(views)('lets no two marks touch: %o', (view) => {
    const marks = marksOf(layoutTimeline(busy, view));
    const touching = marks.flatMap((a, at) =>
      marks
        .slice(at + 1)
        .filter((b) => Math.abs(a.x - b.x) < MARK && Math.abs(a.y - b.y) < MARK)
        .map((b) => [a.entry.id, b.entry.id]),
    );
    expect(touching).toEqual([]);
  });
  it.each(views)('keeps every mark inside its lane: %o', (view) => {
    for (const { top, bottom, marks } of layoutTimeline(busy, view).lanes)
      for (const { y } of marks) {
        expect(y - MARK / 2).toBeGreaterThanOrEqual(top);
        expect(y + MARK / 2).toBeLessThanOrEqual(bottom);
      }
  });
  it.each(views)('stands later records further right: %o', (view) => {
    const order = marksOf(layoutTimeline(busy, view)).toSorted((a, b) => a.x - b.x);
    const days = order.map(({ entry }) => entry.id).filter((id) => id.startsWith('m'));
    expect(days).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6']);
  });
  it('names every record of a decade beside its mark, in a row of its own', () => {
    const marks = marksOf(layoutTimeline(busy, { today, decade: 2010 }));
    expect(marks.filter(({ label }) => label === undefined)).toEqual([]);
    const rows = marks.filter(({ x }) => x < 760).map(({ y }) => y);
    expect(new Set(rows).size).toBe(rows.length);
  });
  it('names above its lane the record that others name most', () => {
    const heirs = ['h1', 'h2', 'h3'].map((id) =>
      declaration({
        id,
        adopted: '2019',
        issuers: ['upu'],
        relations: [{ type: 'builds-on', target: 'parent' }],
      }),
    );
    const parent = declaration({
      id: 'parent',
      name: 'Luxor Resolution',
      adopted: '2017',
      issuers: ['upu'],
    });
    const labelled = marksOf(layoutTimeline(graphOf(upu, parent, ...heirs), { today }))
      .filter(({ label }) => label)
      .map(({ entry, label }) => [entry.id, label?.text]);
    expect(labelled).toEqual([['parent', 'Luxor Resolution']]);
  });
  it('marks the day on which it was made, where that is in view', () => {
    const now = layoutTimeline(busy, { today }).today;
    expect(now?.day).toBe(today);
    expect(layoutTimeline(busy, { today, decade: 2010 }).today).toBeUndefined();
  });
  it('is the same for the same records', () => {
    expect(layoutTimeline(busy, { today })).toEqual(layoutTimeline(busy, { today }));
  });
});

describe('the name in little room', () => {
  it.each([
    ['Tunis Commitment', 'WSIS-05', 'Tunis Commitment'],
    ['Framework of Standards on Cross-Border E-Commerce', 'E-Commerce FoS', 'E-Commerce FoS'],
    ['Second Extraordinary Congress of Addis Ababa', undefined, 'Second Extraordinary…'],
  ])('of %s (%s) is %s', (name, short, label) => {
    expect(labelOf(framework({ id: 'f', name, ...(short && { short }) }), 26)).toBe(label);
  });
});

describe('the drawing', () => {
  const graph = graphOf(
    wco,
    conference({
      id: 'beijing',
      name: 'Trade & Customs',
      dates: { start: '2018-02-09', end: '2018-02-10' },
      organizers: [{ org: 'wco', role: 'organizer' }],
    }),
  );
  const timeline = layoutTimeline(graph, { today });

  it('makes each mark a link that says name, kind and date', () => {
    expect(svgText(drawPlot(timeline, telling))).toContain(
      '<a href="/conferences/beijing/" class="conferences">' +
        '<title>Trade &amp; Customs, Conference, 9–10 February 2018</title>',
    );
  });
  it('carries its own colours in a file, and no style sheet', () => {
    const file = timelineFile(timeline, telling);
    expect(file).toContain('color="#7c5200"');
    expect(file).not.toMatch(/class=|style=|<style/);
  });
  it('says nothing of a date that is not known', () => {
    expect(whenOf('en', framework({ id: 'undated' }))).toBeUndefined();
  });
});
