import { describe, expect, it } from 'vitest';
import {
  asksNothing,
  chosenCount,
  forEachFacet,
  readSearch,
  writeSearch,
  type Search,
} from '../../src/search/state.ts';

const nothing = forEachFacet((): string[] => []);
const read = (address: string) => readSearch(new URLSearchParams(address));

describe('the address of a search', () => {
  const searches: [address: string, search: Search][] = [
    ['', { query: '', chosen: nothing, years: {}, order: 'relevance' }],
    ['?q=xiamen', { query: 'xiamen', chosen: nothing, years: {}, order: 'relevance' }],
    ['?q=%E5%8E%A6%E9%97%A8', { query: '厦门', chosen: nothing, years: {}, order: 'relevance' }],
    ['?q=S58+%26+S59', { query: 'S58 & S59', chosen: nothing, years: {}, order: 'relevance' }],
    [
      '?q=risk&type=frameworks&topic=customs&topic=post&organization=wco&country=CN&year=2018&year=2019&strength=decides&from=2015&to=2020&sort=oldest',
      {
        query: 'risk',
        chosen: {
          ...nothing,
          type: ['frameworks'],
          strength: ['decides'],
          topic: ['customs', 'post'],
          organization: ['wco'],
          country: ['CN'],
          year: ['2018', '2019'],
        },
        years: { from: 2015, to: 2020 },
        order: 'oldest',
      },
    ],
  ];

  it.each(searches)('%s says what is asked', (address, search) => {
    expect(read(address)).toEqual(search);
  });

  it.each(searches)('%s is what the search writes', (address, search) => {
    expect(writeSearch(search)).toBe(address);
  });

  it('may give several values of a facet between commas', () => {
    expect(read('?year=2018,2019&year=2020').chosen.year).toEqual(['2018', '2019', '2020']);
  });

  it('names a value once, however often it is given', () => {
    expect(read('?topic=post&topic=post,,post').chosen.topic).toEqual(['post']);
  });

  it('is the same whatever was chosen first', () => {
    expect(writeSearch(read('?year=2019&q=post&year=2018'))).toBe('?q=post&year=2018&year=2019');
  });

  it('leaves out what is no year', () => {
    expect(writeSearch(read('?q=post&from=soon&to=12'))).toBe('?q=post');
  });

  it('leaves out spaces around the query and orders that do not exist', () => {
    expect(writeSearch(read('?q=++post+&sort=shuffled'))).toBe('?q=post');
  });
});

describe('a search', () => {
  it('asks for nothing without a query and a choice, whatever the order', () => {
    expect(asksNothing(read('?sort=newest'))).toBe(true);
    expect(asksNothing(read('?q=post'))).toBe(false);
    expect(asksNothing(read('?year=2018'))).toBe(false);
  });

  it('counts what is chosen over all facets', () => {
    expect(chosenCount(read('?q=post&year=2018,2019&type=series'))).toBe(3);
    expect(chosenCount(read('?q=post&from=2018&to=2019'))).toBe(1);
  });
});
