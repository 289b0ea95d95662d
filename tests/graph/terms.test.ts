import { describe, expect, it } from 'vitest';
import { termFinder, type Stretch } from '../../src/graph/terms.ts';
import { term } from '../records.ts';

const ead = term({ id: 'ead', term: 'EAD', expansion: 'electronic advance data' });
const minimis = term({ id: 'de-minimis', term: 'de minimis' });
const framework = term({ id: 'fos', term: 'Framework', refers: 'standards' });
const longer = term({ id: 'safe', term: 'SAFE Framework' });
const unCefact = term({ id: 'un-cefact', term: 'UN/CEFACT' });

/** The stretches with terms in brackets. */
const told = (stretches: Stretch[]) =>
  stretches
    .map((stretch) => (typeof stretch === 'string' ? stretch : `[${stretch.text}]`))
    .join('');

describe('the finder of terms', () => {
  it('finds a term, its expansion, and either at the head of a sentence', () => {
    const text = 'Posts send EAD. De minimis rules differ.';
    expect(told(termFinder([ead, minimis])(text))).toBe(
      'Posts send [EAD]. [De minimis] rules differ.',
    );
    expect(told(termFinder([ead])('It asks for electronic advance data.'))).toBe(
      'It asks for [electronic advance data].',
    );
  });
  it('finds each term once on a page, however many texts the page has', () => {
    const find = termFinder([ead]);
    expect(told(find('EAD and EAD'))).toBe('[EAD] and EAD');
    expect(told(find('electronic advance data'))).toBe('electronic advance data');
  });
  it('takes the longer of two terms, and no part of a word', () => {
    expect(told(termFinder([framework, longer])('The SAFE Framework'))).toBe(
      'The [SAFE Framework]',
    );
    expect(told(termFinder([ead])('READ EADs'))).toBe('READ EADs');
  });
  it('leaves an acronym in other letters alone', () => {
    expect(told(termFinder([ead])('the ead'))).toBe('the ead');
  });
  it('takes a term for what it is, signs and all', () => {
    expect(told(termFinder([unCefact])('by UN/CEFACT.'))).toBe('by [UN/CEFACT].');
  });
  it('does not explain a record on its own page', () => {
    expect(told(termFinder([framework], new Set(['standards']))('The Framework'))).toBe(
      'The Framework',
    );
  });
  it('takes the longest of several terms in whatever order they come', () => {
    const all = [framework, longer, term({ id: 'x', term: 'SAFE' })];
    for (const terms of [all, all.toReversed()])
      expect(told(termFinder(terms)('SAFE Framework, SAFE'))).toBe('[SAFE Framework], [SAFE]');
  });
  it('gives no empty stretches where a term begins or ends the text', () => {
    expect(termFinder([ead])('EAD')).toEqual([{ text: 'EAD', term: ead }]);
    expect(termFinder([ead])('')).toEqual([]);
  });
  it('explains a term that refers to nothing on every page', () => {
    expect(told(termFinder([ead], new Set(['']))('EAD'))).toBe('EAD');
    expect(told(termFinder([ead], new Set(['standards']))('EAD'))).toBe('[EAD]');
  });
  it('leaves text as it is where there are no terms', () => {
    expect(termFinder([])('Text.')).toEqual(['Text.']);
  });
});
