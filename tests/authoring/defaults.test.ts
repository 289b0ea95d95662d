import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/authoring/draft.ts';
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

describe('a meeting of a series', () => {
  test('is supposed to be held by those who held the last one, and to be of its kind', () => {
    const { organizers, kind } = withDefaults(
      'conferences',
      { series: 'forum' },
      graph,
      '2021-01-01',
    );
    expect(organizers).toEqual([
      { org: 'wco', role: 'host' },
      { org: 'wco', role: 'chair' },
      { org: 'bank', role: 'funder' },
    ]);
    expect(kind).toBe(graph.conferences[0]?.kind);
  });

  test('is what its author says that it is', () => {
    const said = { series: 'forum', kind: 'summit', organizers: [{ org: 'upu', role: 'host' }] };
    const draft = withDefaults('conferences', said, graph, '2021-01-01');
    expect([draft['kind'], draft.organizers]).toEqual(['summit', said.organizers]);
  });

  test('before the last one known is not made like it', () => {
    const said = { series: 'forum', dates: { start: '2019' } };
    expect(withDefaults('conferences', said, graph, '2021-01-01').organizers).toBeUndefined();
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

test('an outcome is about the topics of its meeting unless its author says otherwise', () => {
  const meeting = conference({ id: '2021-forum', topics: ['post'] });
  const about = (said: Draft) =>
    withDefaults('declarations', said, graphOf(meeting), '2024-06-15').topics;
  expect(about({ adoptedAt: '2021-forum' })).toEqual(['post']);
  expect(about({ adoptedAt: '2021-forum', topics: ['data'] })).toEqual(['data']);
});

test('a commitment is about the topics of its declaration unless it has its own', () => {
  const draft = { topics: ['post'], commitments: [{ text: 'A' }, { text: 'B', topics: ['data'] }] };
  const { commitments } = withDefaults('declarations', draft, graph, '2024-06-15');
  expect(commitments?.map(({ topics }) => topics)).toEqual([['post'], ['data']]);
});
