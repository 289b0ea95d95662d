import { describe, expect, it } from 'vitest';
import { facetValues } from '../../src/search/facet-values.ts';
import { commitment, conference, declaration, graphOf, organization, topic } from '../records.ts';

const values = facetValues(
  graphOf(
    conference({
      id: 'a',
      dates: { start: '2018-02' },
      topics: ['post'],
      place: { city: 'Berne', country: 'CH' },
      organizers: [{ org: 'upu', role: 'organizer' }],
    }),
    conference({ id: 'b', dates: { start: '2019' }, topics: ['post', 'customs'] }),
    declaration({
      id: 'c',
      topics: ['art'],
      commitments: [
        commitment({ id: 'c1', strength: 'decides' }),
        commitment({ id: 'c2', strength: 'encourages' }),
      ],
    }),
    organization({ id: 'upu', name: 'Universal Postal Union', short: 'UPU' }),
    topic({ id: 'post', label: 'Postal services' }),
    topic({ id: 'customs', label: 'Customs' }),
  ),
  'en',
);

describe('the values of a facet', () => {
  it('are types as the site orders them, with how many records each has', () => {
    expect(values.type).toEqual([
      { value: 'conferences', label: 'Conferences', count: 2 },
      { value: 'declarations', label: 'Declarations', count: 1 },
      { value: 'organizations', label: 'Organizations', count: 1 },
    ]);
  });

  it('are topics with the most frequent first, then by label', () => {
    expect(values.topic.map(({ label }) => label)).toEqual(['Postal services', 'art', 'Customs']);
  });

  it('are years with the latest first', () => {
    expect(values.year.map(({ value }) => value)).toEqual(['2019', '2018']);
  });

  it('are organizations by their short names and countries by their names', () => {
    expect(values.organization).toEqual([{ value: 'upu', label: 'UPU', count: 1 }]);
    expect(values.country).toEqual([{ value: 'CH', label: 'Switzerland', count: 1 }]);
  });

  it('are strengths as their scale has them, however many records each has', () => {
    expect(values.strength.map(({ label }) => label)).toEqual(['Encourages', 'Decides']);
  });

  it('are kinds and states in the words of the language', () => {
    expect(values.kind.map(({ label }) => label)).toContain('Intergovernmental organization');
    expect(values.status).toEqual([{ value: 'concluded', label: 'Concluded', count: 2 }]);
  });
});
