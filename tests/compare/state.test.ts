import { describe, expect, it, test } from 'vitest';
import { readAsked, rearranged, writeAsked } from '../../src/compare/state.ts';

const read = (query: string) => readAsked(new URLSearchParams(query));

describe('the address of a comparison', () => {
  test.each([
    '?ids=declarations/2017-luxor-resolution,frameworks/wco-data-model',
    '?ids=declarations/2017-luxor-resolution&view=gaps',
    '?ids=declarations/a,declarations/b&view=differences&to=postal-operators&strength=calls-for&topic=risk-management',
    '',
  ])('%s says all of it', (query) => {
    expect(writeAsked(read(query))).toBe(query);
  });
  test.each([
    ['?ids=declarations/a,declarations/a', ['declarations/a']],
    ['?ids=declarations/a,,../secret,declarations/B,javascript:x', ['declarations/a']],
    ['?ids=declarations%2Fa%2Cdeclarations%2Fb', ['declarations/a', 'declarations/b']],
    [`?ids=${[1, 2, 3, 4, 5, 6, 7].map((n) => `declarations/d${n}`).join()}`, 6],
  ])('%s asks for %j', (query, ids) => {
    const found = read(query).ids;
    expect(typeof ids === 'number' ? found.length : found).toEqual(ids);
  });
  it('takes an unknown view or strength for none', () => {
    expect(read('?view=odd&strength=shouts')).toMatchObject({
      view: 'all',
      lens: { strength: undefined },
    });
  });
});

test.each([
  ['earlier', 1, ['b', 'a', 'c']],
  ['later', 1, ['a', 'c', 'b']],
  ['remove', 1, ['a', 'c']],
] as const)('a column moved %s from place %i gives %j', (act, at, ids) => {
  expect(rearranged(['a', 'b', 'c'], act, at)).toEqual(ids);
});
