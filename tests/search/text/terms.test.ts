import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/text/folding.ts';
import { ordinal } from '../../../src/search/text/numbers.ts';
import { stem } from '../../../src/search/text/stem.ts';
import { chunksOf, termsOf } from '../../../src/search/text/terms.ts';
import { unitsOf } from '../../../src/search/text/units.ts';
import { wholeName } from '../../../src/search/text/whole-name.ts';

describe('two spellings are the same', () => {
  it.each([
    ['Yaoundé', 'YAOUNDE'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['香港海關', '香港海关'],
    ['إعلان', 'اعلان'],
    ['ёлка', 'елка'],
    ['ＷＴＯ', 'wto'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('but not syllables of Korean that share a beginning', () => {
    expect(fold('베이징')).not.toBe(fold('베이'));
    expect([...fold('베이징')]).toHaveLength(3);
  });
});

describe('forms of a word share a stem', () => {
  it.each([
    ['declarations', 'declaration'],
    ['organisations', 'organization'],
    ['parties', 'party'],
    ['launched', 'launch'],
    ['shipping', 'ship'],
    ['released', 'release'],
    ['programmes', 'program'],
    ['организации', 'организация'],
    ['الإعلان', 'إعلان'],
  ])('%s and %s', (one, other) => {
    expect(stem(fold(one))).toBe(stem(fold(other)));
  });

  it.each([
    ['customs', 'customer'],
    ['post', 'postal'],
    ['bring', 'br'],
    ['need', 'ne'],
  ])('%s and %s do not', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('a text is found', () => {
  it('by its compounds with and without their marks', () => {
    expect(termsOf('E-commerce')).toContain(stem('ecommerce'));
    expect(termsOf('WT/L/274')).toContain('wtl274');
    expect(termsOf('cross-border')).toEqual(['cross', 'border', 'crossborder']);
  });

  it('by each two characters of a script without spaces', () => {
    expect(termsOf('北京宣言')).toEqual(['北京', '京宣', '宣言']);
    expect(termsOf('베이징선언')).toContain('선언');
  });

  it('by ordinals in words and figures', () => {
    for (const said of ['Third', '3rd', '3e', 'troisième', 'tercer'])
      expect(termsOf(said)).toContain('3º');
    expect(termsOf('Twenty-first')).toContain('21º');
  });
});

describe('an ordinal', () => {
  it.each([
    [['28th'], 28],
    [['first'], 1],
    [['twenty', 'eighth'], 28],
    [['twentieth'], 20],
  ])('%s is %d', (parts, number) => {
    expect(ordinal(parts)).toBe(number);
  });

  it.each([[['plan']], [['2018']], [['twenty', 'posts']]])('%s is none', (parts) => {
    expect(ordinal(parts)).toBeUndefined();
  });
});

describe('what a word means', () => {
  const units = (text: string) => chunksOf(text).flatMap((chunk) => unitsOf(chunk));
  it('is one thing where the word is one name', () => {
    expect(units('WT/L/274').map(({ whole }) => whole)).toEqual([['wtl274']]);
    expect(units('e-commerce')).toHaveLength(1);
  });
  it('is several where words stand together', () => {
    expect(units('customs-post')).toHaveLength(2);
  });
  it('is nothing for small words, unless written as an acronym', () => {
    expect(units('of the')).toEqual([]);
    expect(units('WHO').map(({ text }) => text)).toEqual(['who']);
  });
});

it('a whole name is the same in any order of its words, and another with one more', () => {
  expect(wholeName(['beij', 'declaration'])).toBe(wholeName(['declaration', 'beij']));
  expect(wholeName(['beij', 'declaration'])).not.toBe(wholeName(['beij', 'declaration', '2018']));
});
