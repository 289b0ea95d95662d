import { describe, expect, it, test } from 'vitest';
import { likenesses } from '../../src/import/duplicates.ts';
import { seriesFor } from '../../src/import/series.ts';
import { conference, graphOf, series, source } from '../records.ts';

const known = conference({
  id: '2027-forum',
  name: 'Second Parcel Forum',
  short: 'PF2',
  aliases: ['Parcels in Rome'],
  names: { fr: 'Deuxième forum des colis' },
  dates: { start: '2027-06-10', end: '2027-06-12' },
  place: { city: 'Rome', country: 'IT' },
  series: 'parcel-forums',
  edition: 2,
  sources: [source({ url: 'https://example.org/forum', supports: ['name'] })],
});
const graph = graphOf(
  known,
  conference({ id: 'undated', name: 'Penguin Day' }),
  conference({ id: '2029-first', name: 'First', dates: { start: '2029-03-15' } }),
  conference({ id: '2031-day', name: 'Day of Four Telling Words', dates: { start: '2031-03-15' } }),
);

/** What a draft is taken for, and for which reason. */
function reasons(draft: Parameters<typeof likenesses>[0]): string[] {
  return likenesses(draft, graph).map(({ id, because }) => `${id}: ${because.says}`);
}

describe('a draft is taken for a meeting that has a record', () => {
  const other = { name: 'Another Gathering', dates: { start: '2027-06-11' } };
  const cited = (url: string) => [{ url }];
  test.each<[string, Parameters<typeof likenesses>[0], string]>([
    [
      'that stands at the same address at about that time',
      { ...other, sources: cited('https://example.org/forum') },
      'sameAddress',
    ],
    [
      'that bears the same name in that year',
      { name: 'second parcel forums', dates: { start: '2027-01' } },
      'sameName',
    ],
    ['of the same short name', { name: 'PF2', dates: { start: '2027' } }, 'sameName'],
    ['of the same alias', { name: 'Parcels in Rome', dates: { start: '2027' } }, 'sameName'],
    [
      'of the same name in another language',
      { name: 'Deuxieme forum des colis', dates: { start: '2027' } },
      'sameName',
    ],
    [
      'on the same day in the same city',
      { ...other, dates: { start: '2027-06-10' }, place: { city: 'Rome', country: 'IT' } },
      'sameDayAndCity',
    ],
    [
      'of the same series and edition',
      { name: 'Another', series: 'parcel-forums', edition: 2, dates: { start: '2030' } },
      'sameEdition',
    ],
    ['of the same series at about that time', { ...other, series: 'parcel-forums' }, 'sameEdition'],
    [
      'of a like name at about that time',
      { name: 'Third Forum on Parcels', dates: { start: '2027-06-24' } },
      'alike',
    ],
  ])('%s', (_, draft, reason) => {
    expect(reasons(draft)).toEqual([`2027-forum: ${reason}`]);
  });

  it('of a name that has three words in five in common', () => {
    const draft = { name: 'Four Telling Words Night', dates: { start: '2031-03-15' } };
    expect(reasons(draft)).toEqual(['2031-day: alike']);
  });

  it('of a like name two weeks before', () => {
    const dates = { start: '2027-05-27' };
    expect(reasons({ name: 'Third Forum on Parcels', dates })).toEqual(['2027-forum: alike']);
  });

  test.each<[string, Parameters<typeof likenesses>[0]]>([
    [
      'that stands at the same address in another year',
      {
        name: 'Another',
        dates: { start: '2028-06-10' },
        sources: cited('https://example.org/forum'),
      },
    ],
    ['at another address', { ...other, sources: cited('https://example.org/other') }],
    ['of the same name in another year', { name: 'Second Parcel Forum', dates: { start: '2028' } }],
    [
      'on the same day in another city',
      { ...other, dates: { start: '2027-06-10' }, place: { city: 'Bern', country: 'CH' } },
    ],
    ['on the same day in no city', { ...other, dates: { start: '2027-06-10' } }],
    [
      'of the same edition of another series',
      { name: 'Another', series: 'others', edition: 2, dates: { start: '2030' } },
    ],
    [
      'of another edition of the series in another year',
      { name: 'Another', series: 'parcel-forums', edition: 3, dates: { start: '2030' } },
    ],
    [
      'of a like name more than two weeks later',
      { name: 'Third Forum on Parcels', dates: { start: '2027-06-25' } },
    ],
    [
      'of a name that has less than three words in five in common',
      { name: 'Parcel Conference', dates: { start: '2027-06-11' } },
    ],
    [
      'of a like name more than two weeks before',
      { name: 'Third Forum on Parcels', dates: { start: '2027-05-26' } },
    ],
    [
      'of another name at about that time, where neither has a series, a city or an address',
      { name: 'Second', dates: { start: '2029-03-15' } },
    ],
    [
      'on the same day in a city, where the record has none',
      {
        name: 'Second',
        dates: { start: '2029-03-15' },
        place: { city: 'Rome', country: 'IT' },
      },
    ],
    ['of the series at no time', { name: 'Another', series: 'parcel-forums' }],
    ['without name or date', {}],
  ])('but not %s', (_, draft) => {
    expect(reasons(draft)).toEqual([]);
  });

  it('and is told which by name', () => {
    const [likeness] = likenesses({ name: 'PF2', dates: { start: '2027' } }, graph);
    expect(likeness?.name).toBe('Second Parcel Forum');
    expect(likeness?.because.values).toEqual({ name: 'Second Parcel Forum' });
  });

  test.each<[Parameters<typeof likenesses>[0], Record<string, string>]>([
    [
      { ...other, sources: cited('https://example.org/forum') },
      { address: 'https://example.org/forum' },
    ],
    [
      { ...other, dates: { start: '2027-06-10' }, place: { city: 'Rome', country: 'IT' } },
      { city: 'Rome' },
    ],
    [{ ...other, series: 'parcel-forums' }, { name: 'Second Parcel Forum' }],
    [
      { name: 'Third Forum on Parcels', dates: { start: '2027-06-24' } },
      { name: 'Second Parcel Forum' },
    ],
  ])('and %j is told what they have in common', (draft, values) => {
    expect(likenesses(draft, graph).map(({ because }) => because.values)).toEqual([values]);
  });
});

describe('the series of a meeting', () => {
  const all = graphOf(
    series({ id: 'parcel-forums', name: 'Parcel Forums', short: 'PF', aliases: ['Colis'] }),
    series({ id: 'congresses', name: 'Congresses' }),
    known,
    conference({ id: '2020-a', name: 'First World Talks', series: 'congresses' }),
    conference({ id: '2021-b', name: 'Mixed Talks', series: 'congresses' }),
    conference({ id: '2022-c', name: 'Mixed Talks', series: 'parcel-forums' }),
    conference({ id: '2023-d', name: 'Lone Talks' }),
    conference({ id: '2024-e', name: 'Deep Talks: on parcels', series: 'congresses' }),
    conference({ id: '2025-f', name: 'Shared Talks', series: 'congresses' }),
    conference({ id: '2026-g', name: 'Shared Talks' }),
    conference({ id: '2027-h', name: 'First', series: 'congresses' }),
  );
  test.each([
    ['Third Parcel Forum 2027', undefined, { series: 'parcel-forums', edition: 3 }],
    ['Parcel Forum: the future', undefined, { series: 'parcel-forums' }],
    ['Parcel Forum – Rome', undefined, { series: 'parcel-forums' }],
    ['4th PF', undefined, { series: 'parcel-forums', edition: 4 }],
    ['Colis', undefined, { series: 'parcel-forums' }],
    ['Second World Talks', undefined, { series: 'congresses', edition: 2 }],
    ['Mixed Talks', undefined, undefined],
    ['Lone Talks', undefined, undefined],
    ['Deep Talks', undefined, { series: 'congresses' }],
    ['Shared Talks', undefined, { series: 'congresses' }],
    ['Second', undefined, undefined],
    ['Something else', 'Parcel Forums', { series: 'parcel-forums' }],
    ['Something else', 'Unknown folder', undefined],
    ['2027', undefined, undefined],
  ])('called “%s” in the folder %s is %j', (name, folder, recognized) => {
    expect(seriesFor(name, folder, all)).toStrictEqual(recognized);
  });
});
