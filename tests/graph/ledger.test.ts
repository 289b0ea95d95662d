import { describe, expect, it, test } from 'vitest';
import { profileOf } from '../../src/graph/strength.ts';
import { standingOf } from '../../src/graph/ledger.ts';
import type { Observation } from '../../src/schemas/index.ts';
import { commitment } from '../records.ts';

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
