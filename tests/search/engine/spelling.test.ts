import { describe, expect, it } from 'vitest';
import { nearest, slipsBetween } from '../../../src/search/engine/spelling.ts';

describe('slips between two words', () => {
  it.each([
    ['declaraton', 'declaration', 1],
    ['resolutoin', 'resolution', 1],
    ['riyad', 'riyadh', 1],
    ['manifeste', 'manifesto', 1],
    ['inittive', 'initiative', 2],
    ['post', 'post', 0],
  ])('%s and %s are %d', (typed, meant, slips) => {
    expect(slipsBetween(typed, meant, 2)).toBe(slips);
  });

  it('are not counted beyond what is allowed', () => {
    expect(slipsBetween('customs', 'declaration', 2)).toBe(3);
  });
});

describe('the words nearest to a misspelt one', () => {
  const words = [
    { word: 'framework', worth: 14 },
    { word: 'frameworks', worth: 9 },
    { word: 'network', worth: 12 },
    { word: 'post', worth: 15 },
    { word: 'port', worth: 3 },
    { word: 'brics', worth: 12 },
  ];

  it('begin with the likeliest', () => {
    expect(nearest('framwork', words)[0]).toBe('framework');
  });

  it('are the commoner ones at the same distance', () => {
    expect(nearest('post', words)).toEqual(['port']);
    expect(nearest('posr', words)[0]).toBe('post');
  });

  it('may differ in the first letter', () => {
    expect(nearest('rramework', words)[0]).toBe('framework');
    expect(nearest('rics', words)).toEqual(['brics']);
  });

  it('are none for a word too short to tell', () => {
    expect(nearest('pst', words)).toEqual([]);
  });
});
