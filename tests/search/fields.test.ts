import { describe, expect, it } from 'vitest';
import { searchFieldsOf } from '../../src/search/fields.ts';
import { conference, declaration, framework, organization, series } from '../records.ts';

const valuesOf = (pairs: readonly (readonly [string, string])[], name: string) =>
  pairs.filter(([given]) => given === name).map(([, value]) => value);

const xiamen = conference({
  id: '2019-xiamen',
  name: 'Global Conference',
  short: 'GC',
  aliases: ['Xiamen conference'],
  names: { zh: '厦门会议' },
  dates: { start: '2019-11-26', end: '2019-11-27' },
  place: { city: 'Xiamen', country: 'CN' },
  organizers: [
    { org: 'upu', role: 'organizer' },
    { org: 'upu', role: 'chair' },
    { org: 'china-post', role: 'host' },
  ],
  topics: ['postal-services'],
});

describe('what the index is told of a record', () => {
  it('is how results can be narrowed to it', () => {
    expect(searchFieldsOf(xiamen, 'en').filters).toEqual([
      ['type', 'conferences'],
      ['topic', 'postal-services'],
      ['organization', 'upu'],
      ['organization', 'china-post'],
      ['country', 'CN'],
      ['year', '2019'],
    ]);
  });

  it('is its names and facts as a reader expects them', () => {
    expect(searchFieldsOf(xiamen, 'en').metadata).toEqual([
      ['title', 'Global Conference'],
      ['aliases', 'GC · Xiamen conference · 厦门会议'],
      ['record', 'conferences/2019-xiamen'],
      ['kind', 'Conference'],
      ['when', '26–27 November 2019'],
      ['place', 'Xiamen, China'],
    ]);
  });

  it.each([
    ['the issuers of a declaration', declaration({ id: 'd', issuers: ['upu', 'wco'] }), 'upu wco'],
    ['the custodian of a framework', framework({ id: 'f', custodian: 'wco' }), 'wco'],
    ['the parent of an organization', organization({ id: 'poc', parent: 'upu' }), 'upu'],
    ['no other for an organization without a parent', organization({ id: 'upu' }), ''],
    ['the organizers of a series', series({ id: 's', organizers: ['wco'] }), 'wco'],
  ])('names as organization %s', (_, entry, expected) => {
    expect(valuesOf(searchFieldsOf(entry, 'en').filters, 'organization').join(' ')).toBe(expected);
  });

  it('has the place of the seat of an organization', () => {
    const fields = searchFieldsOf(
      organization({ id: 'upu', seat: { city: 'Berne', country: 'CH' } }),
      'en',
    );
    expect(valuesOf(fields.filters, 'country')).toEqual(['CH']);
    expect(valuesOf(fields.metadata, 'place')).toEqual(['Berne, Switzerland']);
  });

  it('orders a record by the first day that its date may mean', () => {
    const { sort } = searchFieldsOf(declaration({ id: 'd', adopted: '2018-06' }), 'en');
    expect(sort).toEqual([
      ['newest', '2018-06-01'],
      ['oldest', '2018-06-01'],
    ]);
  });

  it('keeps a record without a date, and puts it last in either order', () => {
    const { sort } = searchFieldsOf(series({ id: 's' }), 'en');
    const dated = '2018-06-01';
    expect(valuesOf(sort, 'newest').every((key) => key < dated)).toBe(true);
    expect(valuesOf(sort, 'oldest').every((key) => key > dated)).toBe(true);
    expect(sort).toHaveLength(2);
  });
});
