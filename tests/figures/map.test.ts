import { describe, expect, test } from 'vitest';
import { nudged, placeLabels, type Circle } from '../../src/figures/dots.ts';
import { drawMap, landOf } from '../../src/figures/map-drawing.ts';
import { mapLayout } from '../../src/figures/map.ts';
import { svgText } from '../../src/figures/svg.ts';
import { venuesOf, type Located } from '../../src/graph/venues.ts';
import { conference } from '../records.ts';

const gazetteer = [
  { city: 'Brussels', country: 'BE', lat: 50.85, lon: 4.35 },
  { city: 'Maastricht', country: 'NL', lat: 50.85, lon: 5.69 },
  { city: 'Montevideo', country: 'UY', lat: -34.9, lon: -56.19 },
  { city: 'Tokyo', country: 'JP', lat: 35.68, lon: 139.69 },
];
const held = (at: number, times: number) =>
  Array.from({ length: times }, (_, edition) => {
    const { city = '', country = '' } = gazetteer[at] ?? {};
    return conference({ id: `${city}-${edition}`.toLowerCase(), place: { city, country } });
  });
const { located } = venuesOf(
  [...held(0, 16), ...held(1, 1), ...held(2, 4), ...held(3, 1)],
  gazetteer,
);
const nameOf = ({ place }: Located) => place.city ?? place.country;
const layout = mapLayout(located, 1000, nameOf);
const dotOf = (city: string) => layout.dots.find(({ venue }) => venue.place.city === city);

const apart = (a: Circle, b: Circle) => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r;

describe('a map', () => {
  test('has one dot for each place, the largest drawn first', () => {
    const cities = layout.dots.map(({ venue }) => venue.place.city);
    expect(cities).toEqual(['Brussels', 'Montevideo', 'Maastricht', 'Tokyo']);
  });

  test('shows four times the meetings as four times the area', () => {
    const areas = layout.dots.map(({ r }) => Math.round((r / (dotOf('Tokyo')?.r ?? 0)) ** 2));
    expect(areas).toEqual([16, 4, 1, 1]);
  });

  test('puts east to the right and south below', () => {
    const [west, east] = [dotOf('Montevideo'), dotOf('Tokyo')];
    expect(west?.x).toBeLessThan(east?.x ?? 0);
    expect(west?.y).toBeGreaterThan(east?.y ?? Infinity);
  });

  test('is the same each time it is laid out', () => {
    expect(mapLayout(located, 1000, nameOf)).toEqual(layout);
  });

  test('shows in its key only numbers that occur', () => {
    expect(layout.key.map(({ meetings }) => meetings)).toEqual([1, 5]);
    expect(mapLayout([], 1000, nameOf).key).toEqual([]);
  });

  test('keeps every dot within its frame', () => {
    for (const { x, y, r } of layout.dots) {
      expect(Math.min(x - r, y - r)).toBeGreaterThan(0);
      expect(x + r).toBeLessThan(layout.width);
      expect(y + r).toBeLessThan(layout.height);
    }
  });

  test('is drawn with a link for each place that says what it shows', () => {
    const text = svgText(
      drawMap(layout, landOf(layout, 'land'), {
        title: 'A <map>',
        describe: ({ venue }) => `${nameOf(venue)} & around`,
        addressOf: ({ venue }) => `/map/#place-${venue.id}`,
        meetings: 'meetings',
      }),
    );
    expect(text).toContain('aria-label="A &lt;map&gt;"');
    expect(
      text.match(/<a href="\/map\/#place-[^"]+"><title>\w+ &amp; around<\/title>/g),
    ).toHaveLength(located.length);
  });
});

describe('dots', () => {
  test('that would cover one another stand side by side, the larger one nearer to its place', () => {
    const [large, small] = nudged([
      { x: 0, y: 0, r: 10 },
      { x: 3, y: 0, r: 2 },
    ]) as [Circle, Circle];
    expect(apart(large, small)).toBeGreaterThanOrEqual(0.9);
    expect(Math.abs(large.x)).toBeLessThan(small.x - 3);
  });

  test('of the very same place part too, and a crowd comes to rest', () => {
    const crowd = nudged(Array.from({ length: 9 }, (_, at) => ({ x: at % 2, y: 0, r: 3 })));
    for (const [at, a] of crowd.entries())
      for (const b of crowd.slice(at + 1)) expect(apart(a, b)).toBeGreaterThan(0);
  });

  test('that stand alone stay where they are', () => {
    const dots = [
      { x: 0, y: 0, r: 2 },
      { x: 20, y: 0, r: 2 },
    ];
    expect(nudged(dots)).toEqual(dots);
  });
});

describe('the name of a dot', () => {
  const frame = { width: 200, height: 100 };
  const dot = { x: 100, y: 50, r: 4, text: 'Berne' };

  test('stands to its right, and to its left where there is no room', () => {
    const anchors = [dot, { ...dot, x: 190 }].map(
      (one) => placeLabels([one], [one], frame)[0]?.anchor,
    );
    expect(anchors).toEqual(['start', 'end']);
  });

  test('is left out rather than set over another dot', () => {
    const walls = [80, 120].flatMap((x) => [30, 40, 50, 60, 70].map((y) => ({ x, y, r: 8 })));
    expect(placeLabels([dot], [dot, ...walls], frame)).toEqual([undefined]);
  });
});
