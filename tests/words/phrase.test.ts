import { describe, expect, it } from 'vitest';
import { phrase, plural } from '../../src/words/phrase.ts';

describe('a phrase', () => {
  it('keeps a slot for which there is no value', () => {
    expect(phrase('{name}, {year}', { name: 'A' })).toBe('A, {year}');
  });
  it('takes the form of its number or the general one, and numbers are grouped', () => {
    expect(plural('en', { one: '{n} point', other: '{n} points' }, 1)).toBe('1 point');
    expect(plural('en', { other: '{n} points' }, 1)).toBe('1 points');
    expect(plural('en', { other: '{n} points' }, 1234)).toBe('1,234 points');
  });
});
