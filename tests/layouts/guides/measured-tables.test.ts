import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/layouts/guides/measured-tables.ts';

const built = { cpu: 36.7, ratio: 4.94, wall: 28.5, peak: 1590, pages: 4490, runs: 3 };
const costs = { firstBytes: 62214, nextBytes: 5462, coldMs: 9, nextMs: 6 };
const right = { first: 0.966, three: 1 };

test('builders stand under the number of records', () => {
  expect(tablesOf({ records: { 1000: { Plenary: built } } })).toEqual([
    [
      '1,000 records',
      [
        {
          ...{ site: 'Plenary', 'CPU s': 36.7, ratio: 4.94, 'wall s': 28.5 },
          ...{ 'peak MiB': 1590, pages: 4490, runs: 3 },
        },
      ],
    ],
  ]);
});

test('engines are held against each other by what they find and what they cost', () => {
  const found = { judged: right, heldOut: right, slips: right };
  const tables = tablesOf({
    records: 445,
    quality: { Plenary: found },
    cost: { 445: { Plenary: costs } },
  });
  expect(tables.map(([caption]) => caption)).toEqual([
    'Right result first, in the first three, %',
    '445 records',
  ]);
  expect(tables[0]?.[1]).toEqual([
    {
      engine: 'Plenary',
      judged: '96.6, 100.0',
      'held out': '96.6, 100.0',
      'with a slip': '96.6, 100.0',
    },
  ]);
});

test('pages begin with their name, and numbers of records head their columns', () => {
  const [table] = tablesOf({
    pages: [{ 1000: 4366, page: 'series/a', 'HTML differs by, %': 0.1 }],
  });
  expect(Object.entries(table?.[1][0] ?? {})).toEqual([
    ['page', 'series/a'],
    ['of 1,000, bytes', 4366],
    ['HTML differs by, %', 0.1],
  ]);
});

test('rows are shown as they are, and nothing of a part that was never run', () => {
  expect(tablesOf({ rows: [{ records: 1000 }] })).toEqual([['', [{ records: 1000 }]]]);
  expect(tablesOf({})).toEqual([]);
});
