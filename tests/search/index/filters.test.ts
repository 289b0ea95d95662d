import { describe, expect, it } from 'vitest';
import { filtersOf } from '../../../src/search/index/filters.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  series,
} from '../../records.ts';

const xiamen = conference({
  id: '2019-xiamen',
  dates: { start: '2019-11-26', end: '2019-11-27' },
  place: { city: 'Xiamen', country: 'CN' },
  organizers: [
    { org: 'upu', role: 'organizer' },
    { org: 'upu', role: 'chair' },
    { org: 'china-post', role: 'host' },
  ],
  topics: ['postal-services'],
});
const graph = graphOf(xiamen);
const valuesOf = (entry: Parameters<typeof filtersOf>[1], name: string) =>
  filtersOf(graph, entry)
    .filter(([facet]) => facet === name)
    .map(([, value]) => value);

describe('results are narrowed to a record', () => {
  it('by what it is, where, when, of whom and about what, each value once', () => {
    expect(filtersOf(graph, xiamen)).toEqual([
      ['type', 'conferences'],
      ['kind', 'conference'],
      ['topic', 'postal-services'],
      ['organization', 'upu'],
      ['organization', 'china-post'],
      ['country', 'CN'],
      ['year', '2019'],
      ['status', 'concluded'],
    ]);
  });

  it('by each strength of its commitments', () => {
    const commitments = ['decides', 'decides', 'encourages'].map((strength, at) =>
      commitment({ id: `c${at + 1}`, strength: strength as 'decides' }),
    );
    expect(valuesOf(declaration({ id: 'd', commitments }), 'strength')).toEqual([
      'decides',
      'encourages',
    ]);
  });

  it('by the country where it was adopted, its own or that of the meeting', () => {
    expect(valuesOf(declaration({ id: 'd', adoptedAt: '2019-xiamen' }), 'country')).toEqual(['CN']);
    const place = { country: 'SG' };
    expect(valuesOf(declaration({ id: 'd', adoptedAt: '2019-xiamen', place }), 'country')).toEqual([
      'SG',
    ]);
  });

  it.each([
    ['the issuers of a declaration', declaration({ id: 'd', issuers: ['upu', 'wco'] }), 'upu wco'],
    ['the custodian of a framework', framework({ id: 'f', custodian: 'wco' }), 'wco'],
    ['the parent of an organization', organization({ id: 'poc', parent: 'upu' }), 'upu'],
    ['no other for an organization without a parent', organization({ id: 'upu' }), ''],
    ['the organizers of a series', series({ id: 's', organizers: ['wco'] }), 'wco'],
  ])('as organization, by %s', (_, entry, expected) => {
    expect(valuesOf(entry, 'organization').join(' ')).toBe(expected);
  });
});
