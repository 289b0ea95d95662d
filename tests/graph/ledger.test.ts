import { describe, expect, it, test } from 'vitest';
import { profileOf } from '../../src/graph/strength.ts';
import { promisesOf, standingOf } from '../../src/graph/ledger.ts';
import type { Observation } from '../../src/schemas/index.ts';
import { commitment, conference, declaration, graphOf } from '../records.ts';

const day = '2026-11-22';
const seen = (date: string | undefined, finds?: Observation['finds']): Observation => ({
  says: 'Something was seen.',
  source: 's1',
  ...(date !== undefined && { date }),
  ...(finds && { finds }),
});

test.each<[string, { due?: string; observations?: Observation[] }, string]>([
  ['never looked at', {}, 'no-evidence'],
  ['not yet due', { due: '2027' }, 'pending'],
  ['due this very day', { due: day }, 'pending'],
  ['past its date', { due: '2025' }, 'overdue'],
  ['seen without a finding', { observations: [seen('2020')] }, 'pending'],
  [
    'past its date and seen without a finding',
    { due: '2025', observations: [seen('2024')] },
    'overdue',
  ],
  ['found kept', { due: '2025', observations: [seen('2024', 'kept')] }, 'kept'],
  [
    'found kept in part, then wholly',
    { observations: [seen('2024', 'kept'), seen('2020', 'partly-kept')] },
    'kept',
  ],
  [
    'found kept, then seen without a finding',
    { observations: [seen('2024', 'kept'), seen('2025')] },
    'kept',
  ],
  [
    'found lapsed by evidence without a date',
    { observations: [seen(undefined, 'lapsed')] },
    'lapsed',
  ],
])('a promise %s', (_, promise, status) => {
  expect(standingOf(promise, day).status).toBe(status);
});

describe('the last evidence of a promise', () => {
  it('is the latest in time, with its age in months', () => {
    const { last, age } = standingOf({ observations: [seen('2026-09-21'), seen('2020')] }, day);
    expect([last?.date, age]).toEqual(['2026-09-21', 2]);
  });
  it('is what has a date before what has none', () => {
    const { last, status } = standingOf(
      { observations: [seen(undefined, 'lapsed'), seen('2020', 'kept'), seen('2019')] },
      day,
    );
    expect([last?.date, status]).toEqual(['2020', 'kept']);
  });
  it('is none where nothing was seen', () => {
    expect(standingOf({ due: '2030' }, day)).toEqual({ status: 'pending' });
  });
  it('decides by the latest of several without a date', () => {
    const observations = [seen(undefined, 'kept'), seen(undefined, 'lapsed'), seen(undefined)];
    const { status, last } = standingOf({ observations }, day);
    expect([status, last]).toEqual(['lapsed', observations[2]]);
  });
  it('has no age where it has no date', () => {
    const standing = standingOf({ observations: [seen(undefined)] }, day);
    expect(standing.last).toBeDefined();
    expect(standing).not.toHaveProperty('age');
  });
});

it('the profile of a text counts its commitments by strength, weakest first', () => {
  const strengths = ['decides', 'urges', 'decides', 'recognises'] as const;
  const commitments = strengths.map((strength, at) => commitment({ id: `c${at + 1}`, strength }));
  expect(profileOf(commitments)).toEqual([
    { strength: 'recognises', count: 1 },
    { strength: 'urges', count: 1 },
    { strength: 'decides', count: 2 },
  ]);
});

describe('the list of promises', () => {
  const meeting = conference({
    id: '2018-forum',
    followUps: [
      { what: 'Report', by: 'wco', observations: [seen('2019', 'kept')] },
      { what: 'Think', observations: [] },
      { what: 'Pay', due: '2031', observations: [seen('2020', 'partly-kept')] },
      { what: 'Stop', observations: [seen('2020', 'lapsed')] },
    ],
  });
  const text = declaration({
    id: '2018-text',
    commitments: [
      commitment({ id: 'c1', text: 'Late.', due: '2020' }),
      commitment({ id: 'c2', text: 'Seen.', observations: [seen('2020')] }),
      commitment({ id: 'c3', text: 'Neither.' }),
      commitment({ id: 'c4', text: 'Later still.', due: '2019' }),
    ],
  });
  const promises = () => promisesOf(graphOf(meeting, text), day);

  it('goes by what needs attention first, then by what was due first', () => {
    expect(promises().map(({ what, standing }) => [what, standing.status])).toEqual([
      ['Later still.', 'overdue'],
      ['Late.', 'overdue'],
      ['Seen.', 'pending'],
      ['Report', 'kept'],
      ['Pay', 'partly-kept'],
      ['Stop', 'lapsed'],
      ['Think', 'no-evidence'],
    ]);
  });
  it('names the record, the commitment where it is one, by whom and by when', () => {
    const [late] = promises();
    expect(late).toMatchObject({ entry: text, point: 'c4', due: '2019' });
    const report = promises().find(({ what }) => what === 'Report');
    expect(report).toMatchObject({ entry: meeting, by: 'wco' });
    expect(report).not.toHaveProperty('point');
  });
});
