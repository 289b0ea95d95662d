import { describe, expect, it } from 'vitest';
import { excerptOf, stretchesOf } from '../../../src/search/engine/marking.ts';
import { termsOf } from '../../../src/search/text/terms.ts';
import { bracketed } from '../searching.ts';

const marked = (text: string, query: string) =>
  bracketed(stretchesOf(text, new Set(termsOf(query))));

describe('what answers is marked', () => {
  it.each([
    ['The declarations of Beijing', 'beijing declaration', 'The [declarations] of [Beijing]'],
    ['A Beijing Declaration.', 'beijing declaration', 'A [Beijing Declaration].'],
    ['On E-commerce, cross-border', 'ecommerce', 'On [E-commerce], cross-border'],
    ['Yaoundé Conference', 'yaounde', '[Yaoundé] Conference'],
    ['首届世界海关大会', '世界海关', '首届[世界海关]大会'],
    ['베이징선언', '선언', '베이징[선언]'],
    ['the 3rd meeting', 'third', 'the [3rd] meeting'],
    ['nothing here', 'rail', 'nothing here'],
  ])('in “%s” for “%s”', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('an excerpt', () => {
  const long = `${'Much is said before it. '.repeat(20)}Then mail goes by rail. ${'Much is said after it. '.repeat(20)}`;
  it('is cut around what answers, between words', () => {
    const excerpt = excerptOf(long, new Set(termsOf('mail rail')), 120);
    expect(excerpt).toContain('mail goes by rail');
    expect(excerpt.length).toBeLessThan(130);
    expect(excerpt).toMatch(/^… \S.*\S …$/);
  });
  it('is the whole of a short text', () => {
    expect(excerptOf('Short.', new Set(['rail']))).toBe('Short.');
  });
});
