import { describe, expect, it } from 'vitest';
import { layoutNetwork } from '../../src/figures/network.ts';
import { networkOf, networkYears } from '../../src/graph/network.ts';
import { conference, declaration, graphOf, organization } from '../records.ts';

const meeting = (id: string, start: string | undefined, ...orgs: string[]) =>
  conference({
    id,
    ...(start !== undefined && { dates: { start } }),
    organizers: orgs.map((org) => ({ org, role: 'organizer' as const })),
  });
const graph = graphOf(
  ...['wco', 'upu', 'itu', 'alone'].map((id) => organization({ id })),
  meeting('2016-first', '2016-03', 'wco', 'upu'),
  meeting('2018-second', '2018', 'upu', 'wco', 'upu'),
  meeting('undated', undefined, 'wco', 'itu'),
  meeting('2019-single', '2019', 'alone'),
  declaration({ id: '2020-joint', adopted: '2020-05', issuers: ['wco', 'upu'] }),
);
const told = (until?: number) =>
  networkOf(graph, until).ties.map(({ between, on }) => [
    ...between,
    on.map(({ id }) => id).join(' '),
  ]);

describe('who convenes with whom', () => {
  it('counts meetings held and texts issued together, the most first', () => {
    expect(told()).toEqual([
      ['upu', 'wco', '2016-first 2018-second 2020-joint'],
      ['itu', 'wco', 'undated'],
    ]);
  });
  it('is known as it stood at the end of a year, without what has no date', () => {
    expect(told(2018)).toEqual([['upu', 'wco', '2016-first 2018-second']]);
    expect(told(2015)).toEqual([]);
  });
  it('holds only organizations that have a tie', () => {
    expect(networkOf(graph).organizations.map(({ id }) => id)).toEqual(['itu', 'upu', 'wco']);
  });
  it('changed in certain years, latest first', () => {
    expect(networkYears(networkOf(graph))).toEqual([2020, 2018, 2016]);
  });
  it('is laid out the same each time, with nobody outside the frame', () => {
    const [one, other] = [layoutNetwork(networkOf(graph)), layoutNetwork(networkOf(graph))];
    expect(one).toEqual(other);
    for (const { x, y } of one.placed.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(one.width);
      expect(y).toBeLessThanOrEqual(one.height);
    }
  });
});

it('ties of as many meetings stand in the order of the alphabet', () => {
  const even = graphOf(
    ...['a', 'b', 'c'].map((id) => organization({ id })),
    meeting('2018-x', '2018', 'c', 'b'),
    meeting('2019-y', '2019', 'a', 'c'),
    meeting('2020-z', '2020', 'b', 'a'),
  );
  expect(networkOf(even).ties.map(({ between }) => between.join(' '))).toEqual([
    'a b',
    'a c',
    'b c',
  ]);
});

it('those with more in common come first, whatever their names', () => {
  const uneven = graphOf(
    ...['a', 'b', 'c'].map((id) => organization({ id })),
    meeting('2018-x', '2018', 'a', 'b'),
    meeting('2019-y', '2019', 'b', 'c'),
    meeting('2020-z', '2020', 'c', 'b'),
    conference({ id: 'nobody' }),
    declaration({ id: 'unsigned' }),
  );
  expect(networkOf(uneven).ties.map(({ between }) => between.join(' '))).toEqual(['b c', 'a b']);
});
