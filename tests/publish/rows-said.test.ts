import { expect, test } from 'vitest';
import { keysIn, rowsIn } from '../../src/publish/rows-said.ts';

const values = {
  'points.4.text': 'Moved to the top.',
  'points.4.topics': [],
  'points.0.text': ' ',
  'points.0.topics': [],
  'points.2.text': '',
  'points.2.topics': ['parcels', 'parcels'],
  'pointsAlike.1.text': 'Of another list.',
};

test('rows come in the order of the page under the names that they keep', () => {
  expect(keysIn(values, 'points')).toEqual(['4', '0', '2']);
  expect(rowsIn(values, 'points').map((row) => row.name('text'))).toEqual([
    'points.4.text',
    'points.2.text',
  ]);
});

test('a row in which only something is ticked was filled in, one with spaces was not', () => {
  const [, last] = rowsIn(values, 'points');
  expect([last?.said('text'), last?.ticked('topics')]).toEqual([undefined, ['parcels']]);
});
