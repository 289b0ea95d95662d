import { describe, expect, it } from 'vitest';
import {
  FIRST,
  firstOf,
  inWeighedPages,
  isLong,
  ON_A_PAGE,
  pagesOf,
  workListsOf,
} from '../../src/graph/hubs.ts';
import { strongestOf, type Network } from '../../src/graph/network.ts';
import { conference, graphOf, organization } from '../records.ts';

const meetings = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    conference({
      id: `${1900 + at}-meeting`,
      dates: { start: `${1900 + at}-05-01` },
      organizers: [{ org: 'wco', role: 'organizer' }],
    }),
  );

describe('an organization that many records mention', () => {
  it('shows the latest of its meetings, and tells where all of them are', () => {
    const graph = graphOf(organization({ id: 'wco' }), ...meetings(70));
    const [convened] = workListsOf(graph, graph.organizations[0] ?? organization({ id: 'none' }));
    expect(convened?.list).toBe('convened');
    const entries = convened?.entries ?? [];
    expect(isLong(entries)).toBe(true);
    expect(firstOf(entries)).toHaveLength(FIRST);
    expect(firstOf(entries)[0]?.id).toBe('1969-meeting');
  });
  it('shows all where there are few, in their order', () => {
    const few = meetings(FIRST);
    expect(firstOf(few)).toEqual(few);
  });
  it('has as many pages as its list needs', () => {
    expect(pagesOf(meetings(ON_A_PAGE))).toBe(1);
    expect(pagesOf(meetings(ON_A_PAGE + 1))).toBe(2);
  });
});

describe('pages of things that weigh differently', () => {
  it('hold no more than a page can, and each thing once, in order', () => {
    expect(inWeighedPages([150, 60, 100, 30, 500, 1], (weight) => weight)).toEqual([
      [150],
      [60, 100, 30],
      [500],
      [1],
    ]);
  });
  it('are none where there is nothing', () => {
    expect(inWeighedPages([], () => 1)).toEqual([]);
  });
});

describe('a network of very many', () => {
  it('is drawn with the organizations that have the strongest ties', () => {
    const ids = Array.from({ length: 500 }, (_, at) => `org-${String(at).padStart(3, '0')}`);
    const network: Network = {
      organizations: ids.map((id) => organization({ id })),
      ties: ids.slice(1).map((id, at) => ({
        between: [ids[0] ?? '', id],
        on: meetings(500 - at).slice(0, 3),
      })),
    };
    const { organizations, ties } = strongestOf(network);
    expect(organizations).toHaveLength(199);
    expect(ties[0]).toBe(network.ties[0]);
    expect(ties.length).toBeLessThanOrEqual(300);
  });
});
