import { describe, expect, it } from 'vitest';
import { countriesNamed } from '../../../src/search/query/countries.ts';
import { understand } from '../../../src/search/query/understand.ts';
import { yearsIn } from '../../../src/search/query/years.ts';

describe('years as typed', () => {
  it.each([
    ['declarations 2015-2019', { from: 2015, to: 2019 }],
    ['between 2015 and 2019', { from: 2015, to: 2019 }],
    ['from 2019 to 2015', { from: 2015, to: 2019 }],
    ['entre 2015 et 2019', { from: 2015, to: 2019 }],
    ['since 2020', { from: 2020, to: 2099 }],
    ['depuis 2020', { from: 2020, to: 2099 }],
    ['after 2020', { from: 2021, to: 2099 }],
    ['before 2010', { from: 1800, to: 2009 }],
    ['avant 2010', { from: 1800, to: 2009 }],
    ['in the 1990s', { from: 1990, to: 1999 }],
  ])('%s are a span', (typed, years) => {
    expect(yearsIn(typed).years).toEqual(years);
  });

  it.each(['beijing 2018', 'resolution 70/125', 'S58-S59', '2005 2010'])('%s are none', (typed) => {
    expect(yearsIn(typed).years).toBeUndefined();
  });

  it('alone are a word that also names the year of a record', () => {
    expect(understand('2018 beijing').wanted[0]).toMatchObject({ text: '2018', marks: ['2018'] });
  });
});

describe('places as typed', () => {
  it.each([
    ['China', 'cn'],
    ['chine', 'cn'],
    ['中国', 'cn'],
    ['Китай', 'cn'],
    ['الصين', 'cn'],
    ['중국', 'cn'],
    ['south africa', 'za'],
    ['UAE', 'ae'],
    ['Côte d’Ivoire', 'ci'],
  ])('%s is a country', (name, code) => {
    expect(countriesNamed(name)).toEqual([code]);
  });

  it('are regions with all their countries', () => {
    expect(countriesNamed('Africa')).toHaveLength(new Set(countriesNamed('Africa')).size);
    expect(countriesNamed('africa')).toContain('ke');
    expect(countriesNamed('Asia-Pacific')).toEqual(expect.arrayContaining(['jp', 'fj']));
    expect(countriesNamed('europe')).not.toContain('us');
  });

  it('narrow where something is sought in them, and not in a name', () => {
    expect(understand('conferences in africa').within).toMatchObject([{ said: 'africa' }]);
    expect(understand('African Union').within).toEqual([]);
    expect(understand('Africa eCommerce Week').within).toEqual([]);
  });
});

describe('words as typed', () => {
  it('that stand between quotation marks of any kind are a phrase', () => {
    for (const typed of ['"free flow" data', '“free flow” data', '«free flow» data'])
      expect(understand(typed).phrases).toEqual(['free flow']);
  });

  it('that say nothing are left out, unless there are no others', () => {
    expect(understand('what did the WTO decide').wanted.map(({ text }) => text)).toEqual([
      'wto',
      'decide',
    ]);
    expect(understand('who').wanted.map(({ text }) => text)).toEqual(['who']);
  });

  it('may be the beginning of another only while they are the last', () => {
    expect(understand('xia men').wanted.map(({ isLast }) => isLast)).toEqual([false, true]);
    expect(understand('xiamen ').wanted.map(({ isLast }) => isLast)).toEqual([false]);
  });

  it('that some write as one are also sought as one', () => {
    expect(understand('MC 11').wanted[0]?.joined).toEqual(['mc11']);
    expect(understand('2018 beijing').wanted[1]?.joined).toEqual([]);
  });
});
