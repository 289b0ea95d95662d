import { describe, expect, it } from 'vitest';
import { narrowedLists } from '../../src/graph/facets.ts';
import { furtherPages, listingOf } from '../../src/layouts/listing.ts';
import { conference, graphOf } from '../records.ts';

/** Meetings of three years, 150 in each, every third a summit. */
const graph = graphOf(
  ...Array.from({ length: 450 }, (_, at) =>
    conference({
      id: `${2001 + (at % 3)}-meeting-${at}`,
      kind: at % 9 < 3 ? 'summit' : 'workshop',
      dates: { start: `${2001 + (at % 3)}-06-01` },
    }),
  ),
);
const listing = (page: number) => listingOf(graph, 'en', { collection: 'conferences', page });
const countOf = ({ groups }: ReturnType<typeof listing>) =>
  groups.map(([label, entries]) => [label, entries.length]);

describe('a list of more than two hundred records', () => {
  it('has pages of two hundred each, the latest first', () => {
    expect(countOf(listing(1))).toEqual([
      ['2003', 150],
      ['2002', 50],
    ]);
    expect(countOf(listing(2))).toEqual([
      ['2002', 100],
      ['2001', 100],
    ]);
    expect(countOf(listing(3))).toEqual([['2001', 50]]);
    expect(listing(1).pages).toBe(3);
    expect(furtherPages(graph.conferences)).toEqual([2, 3]);
  });
  it('leads from each page to where each year begins', () => {
    const jumps = [
      { label: '2003', path: '/conferences/#g-2003' },
      { label: '2002', path: '/conferences/#g-2002' },
      { label: '2001', path: '/conferences/page/2/#g-2001' },
    ];
    expect(listing(1).jumps).toEqual(jumps);
    expect(listing(3).jumps).toEqual(jumps);
  });
  it('tells of the whole list on every page', () => {
    expect(listing(3).coverage).toBe('450 recorded, 2001 to 2003.');
  });
  it('has the pages of a part below the address of the part', () => {
    const narrowed = narrowedLists(graph, 'conferences').find(({ value }) => value === 'workshop');
    const { pathOf, pages } = listingOf(graph, 'en', {
      collection: 'conferences',
      narrowed,
      page: 2,
    });
    expect([pathOf(1), pathOf(2), pages]).toEqual([
      '/conferences/kind/workshop/',
      '/conferences/kind/workshop/2/',
      2,
    ]);
  });
});

describe('a list of two hundred records', () => {
  it('stands on one page', () => {
    expect(furtherPages(graph.conferences.slice(0, 200))).toEqual([]);
    expect(furtherPages([])).toEqual([]);
  });
});
