import { describe, expect, test } from 'vitest';
import { nextEdition, withDefaults } from '../../src/authoring/defaults.ts';
import { conference, graphOf, organization, series } from '../records.ts';

const graph = graphOf(
  organization({ id: 'wco' }),
  series({ id: 'forum' }),
  series({ id: 'new' }),
  conference({
    id: '2020-forum',
    series: 'forum',
    edition: 4,
    dates: { start: '2020-05-01' },
    organizers: [
      { org: 'wco', role: 'host' },
      { org: 'wco', role: 'chair' },
      { org: 'bank', role: 'funder' },
    ],
  }),
);

describe('the edition supposed', () => {
  test.each([
    ['follows the last one', 'forum', '2021', 5],
    ['follows the last one when no date is known', 'forum', undefined, 5],
    ['is the first in a series without meetings', 'new', '2021', 1],
    ['is not guessed for an earlier meeting', 'forum', '2019', undefined],
    ['is not guessed for an unknown series', 'fourm', '2021', undefined],
  ])('%s', (_, id, start, edition) => {
    expect(nextEdition(graph, id, start)).toBe(edition);
  });
});

describe('the status supposed on 2024-06-15', () => {
  test.each([
    ['is concluded after the last day', { start: '2024-06-13', end: '2024-06-14' }, 'concluded'],
    ['is confirmed on the last day', { start: '2024-06-13', end: '2024-06-15' }, 'confirmed'],
    ['is confirmed in the month', { start: '2024-06' }, 'confirmed'],
    ['is not guessed without a date', undefined, undefined],
  ])('%s', (_, dates, status) => {
    const draft = withDefaults('conferences', { ...(dates && { dates }) }, graph, '2024-06-15');
    expect(draft.status).toBe(status);
  });

  test('never overrides what was said', () => {
    const said = { status: 'cancelled', dates: { start: '2020' } };
    expect(withDefaults('conferences', said, graph, '2024-06-15').status).toBe('cancelled');
  });
});

test('a declaration is issued by those who held its meeting, not by those who paid', () => {
  const draft = withDefaults('declarations', { adoptedAt: '2020-forum' }, graph, '2024-06-15');
  expect(draft.issuers).toEqual(['wco']);
});

test('a commitment is about the topics of its declaration unless it has its own', () => {
  const draft = { topics: ['post'], commitments: [{ text: 'A' }, { text: 'B', topics: ['data'] }] };
  const { commitments } = withDefaults('declarations', draft, graph, '2024-06-15');
  expect(commitments?.map(({ topics }) => topics)).toEqual([['post'], ['data']]);
});
