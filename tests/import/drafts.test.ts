import { describe, expect, it, test } from 'vitest';
import { importOf } from '../../src/import/import.ts';
import { conference, graphOf, organization, series, source, topic } from '../records.ts';
import { foundIn } from './importing.ts';

const graph = graphOf(
  organization({ id: 'example-union', name: 'Example Union', short: 'EXU' }),
  organization({ id: 'example-institute', name: 'Example Institute (Rome)' }),
  series({ id: 'parcel-forums', name: 'Parcel Forums' }),
  conference({
    id: '2020-congress',
    name: 'Congress',
    sources: [
      source({ title: 'Other page', url: 'https://example.org/other' }),
      source({ title: 'Our meetings', publisher: 'EXU', url: 'https://example.org/known' }),
      source({ title: 'Minutes', date: '2020-02-01', url: 'https://example.org/dated' }),
    ],
  }),
  topic({ id: 'parcels', label: 'Parcels' }),
  topic({ id: 'customs', label: 'Customs' }),
);
const given = { day: '2027-01-01', file: 'meetings.json' };
const forum = { '@type': 'Event', name: 'Parcel Talks', startDate: '2027-06-10' };

/** What becomes of events, among the records of the graph. */
function imported(events: object[], more: Partial<Parameters<typeof importOf>[2]> = {}) {
  const all = events.map((said) => ({ ...forum, ...said }));
  return importOf(foundIn(JSON.stringify(all)), graph, { ...given, ...more });
}

/** The draft of a forum of which so much more is said. */
function draft(said: object, more: Partial<Parameters<typeof importOf>[2]> = {}) {
  const { records } = imported([said], more);
  return records.find(({ collection }) => collection === 'conferences')?.draft;
}

/** The draft of a row with these cells. */
function draftOfRow(cells: Record<string, string>) {
  const all = Object.entries({ name: 'Parcel Talks', start: '2027-06-10', ...cells });
  const table = [all.map(([column]) => column).join(), all.map(([, cell]) => cell).join()];
  const [record] = importOf(foundIn(table.join('\n')), graph, given).records;
  return record?.draft;
}

/** What is told of a forum of which so much more is said, but for guesses at its kind and summary. */
function told(said: object): [string, ...unknown[]][] {
  const [record] = imported([said]).records;
  return (record?.notices ?? [])
    .filter(({ says }) => !says.startsWith('supposed'))
    .map(({ says, values }) => [says, ...Object.values(values)]);
}

const ownSource = {
  id: 's1',
  ...{ title: 'Parcel Talks', publisher: 'meetings.json', language: 'en' },
  supports: ['name', 'status', 'dates', 'summary'],
};

describe('a draft', () => {
  it('has the fields that are known and no others', () => {
    expect(draft({})).toStrictEqual({
      ...{ name: 'Parcel Talks', kind: 'conference', status: 'confirmed' },
      dates: { start: '2027-06-10' },
      summary: 'Conference announced for 10 June 2027.',
      sources: [ownSource],
    });
  });

  it('has the motto that a table gives its meeting', () => {
    expect(draftOfRow({ theme: 'For all' })).toMatchObject({ theme: 'For all' });
    expect(draftOfRow({})).not.toHaveProperty('theme');
  });

  test.each([
    ['Fourth Parcel Forum', {}, { series: 'parcel-forums', edition: 4 }],
    ['Parcel Forum', {}, { series: 'parcel-forums' }],
    ['Fourth Talks', { series: 'parcel-forums' }, { series: 'parcel-forums' }],
    ['Fourth Talks', {}, {}],
  ])('of “%s”, given %j, is %j', (name, more, series) => {
    const { series: known, edition, ...rest } = draft({ name }, more) ?? {};
    expect(rest).not.toHaveProperty('edition');
    expect({ ...(known && { series: known }), ...(edition && { edition }) }).toEqual(series);
  });

  it('tells of a series and a number that are left out of a row', () => {
    const table = 'name,start,series,edition\nParcel Talks,2027-06-10,Example Talks,3';
    const [record] = importOf(foundIn(table), graph, given).records;
    expect(record?.notices.map(({ says, values }) => [says, values])).toEqual(
      expect.arrayContaining([
        ['unknownSeries', { what: 'Example Talks' }],
        ['editionAlone', { n: 3 }],
      ]),
    );
  });

  it('has the edition of its table only within a series', () => {
    expect(draftOfRow({ edition: '4' })).not.toHaveProperty('edition');
    expect(draftOfRow({ edition: '4', series: 'Parcel Forums' })?.edition).toBe(4);
  });

  test.each([
    ['cancelled', '2026-06-10', 'cancelled'],
    ['confirmed', '2026-06-10', 'concluded'],
    ['tentative', '2026-06-10', 'concluded'],
    ['tentative', '2027-06-10', 'tentative'],
    ['perhaps', '2026-06-10', 'perhaps'],
    ['', '2026-06-10', 'concluded'],
  ])('of a row that says “%s” of a meeting on %s is %s', (status, start, stands) => {
    expect(draftOfRow({ status, start })?.status).toBe(stands);
  });

  it('does not take a word of a calendar that is no status', () => {
    const event =
      'BEGIN:VEVENT\nSUMMARY:Talks\nDTSTART:20270610T090000\nSTATUS:PERHAPS\nEND:VEVENT';
    const found = foundIn(`BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR`);
    expect(importOf(found, graph, given).records[0]?.draft.status).toBe('confirmed');
  });
});

describe('who holds the meeting', () => {
  const held = (organizer: unknown, more = {}) => draft({ organizer }, more)?.organizers;
  const union = { org: 'example-union', role: 'organizer' };
  const typed = (name: string) => ({ '@type': 'Organization', name });

  test.each([
    ['Example Union'],
    ['Example Union (EXU)'],
    ['Union of Unknown Words (EXU)'],
    ['Example Union(of posts)'],
    ['EXU'],
  ])('“%s” is known', (name) => {
    expect(held(name)).toEqual([union]);
  });

  test.each([
    ['Example Union (EXU) of posts', 'EXU'],
    ['EXU and others', 'EXU, others'],
    ['Example Institut (Rome)', 'Example Institute (Rome)'],
    ['Example Union Institute', 'Example Institute (Rome) / EXU'],
  ])('“%s” is not, but %s may be meant', (name, meant) => {
    expect(held(name)).toBeUndefined();
    expect(told({ organizer: name })).toEqual([['meantHolder', name, meant]]);
  });

  it('is not known by a name that is like none', () => {
    expect(held('Office of Penguins')).toBeUndefined();
    expect(told({ organizer: 'Office of Penguins' })).toEqual([
      ['unknownHolder', 'Office of Penguins'],
    ]);
  });

  it('are two in one text, where both are known', () => {
    const institute = { ...union, org: 'example-institute' };
    expect(held('EXU, Example Institute (Rome)')).toEqual([union, institute]);
  });

  it('is known by a name that itself has brackets', () => {
    expect(held('Example Institute (Rome)')).toEqual([{ ...union, org: 'example-institute' }]);
  });

  it('is named once', () => {
    expect(held(['Example Union', 'EXU'])).toEqual([union]);
  });

  it('is the organizer that the author names, where the file names none', () => {
    const organizer = 'example-institute';
    const given = [{ ...union, org: organizer }];
    expect(held(undefined, { organizer })).toEqual(given);
    expect(held('Somebody', { organizer })).toEqual(given);
    expect(held('EXU', { organizer })).toEqual([union]);
    expect(held(typed('New Institute'), { organizer })).toEqual([
      { ...union, org: 'new-institute' },
    ]);
    expect(held([typed('New Institute'), 'EXU'], { organizer })).toEqual([
      union,
      { ...union, org: 'new-institute' },
    ]);
  });
});

describe('the topics', () => {
  it('are those known by their names, and those that the author adds, each once', () => {
    const said = { keywords: 'Parcels, Puffins, Auks' };
    expect(draft(said, { topics: ['customs', 'parcels'] })?.topics).toEqual(['parcels', 'customs']);
    expect(told(said)).toEqual([['unknownTopics', 'Puffins, Auks']]);
    expect(draft({})).not.toHaveProperty('topics');
  });
});

describe('the place', () => {
  const within = (addressLocality?: string, addressCountry?: string) => ({
    location: { name: 'Palace', address: { addressLocality, addressCountry } },
  });
  test.each<[object, object | undefined]>([
    [within('Lyon', 'FR'), { city: 'Lyon', country: 'FR' }],
    [within('Lyon', 'France'), { city: 'Lyon', country: 'FR' }],
    [within('Lyon', 'FRA'), { city: 'Lyon', country: 'FR' }],
    [within(undefined, 'FR'), { country: 'FR' }],
    [within('Lyon, France'), { city: 'Lyon', country: 'FR' }],
    [within('Lyon', 'Narnia'), undefined],
    [{ location: 'Palace' }, undefined],
  ])('of %j is %j', (said, place) => {
    expect(draft(said)?.['place']).toStrictEqual(place);
  });

  it('is asked for if its words tell of none', () => {
    expect(told(within('Lyon', 'Narnia'))).toEqual([['unknownPlace', 'Palace, Lyon, Narnia']]);
    expect(told({})).toEqual([]);
  });

  test.each([
    [{ city: 'Lyon' }, { city: 'Lyon' }],
    [{ country: 'Narnia' }, { country: 'Narnia' }],
    [
      { city: 'Lyon', country: 'Narnia' },
      { city: 'Lyon', country: 'Narnia' },
    ],
    [{}, undefined],
  ])('of a row of the template, %j, is what stands there', (cells, place) => {
    expect(draftOfRow(cells)?.['place']).toStrictEqual(place);
  });
});

describe('the source', () => {
  const cited = (said: object, more = {}) => {
    const all = Object.entries(draft(said, more)?.sources?.[0] ?? {});
    return Object.fromEntries(all.filter(([field]) => field !== 'id' && field !== 'supports'));
  };
  const own = { title: 'Parcel Talks', publisher: 'example.org', language: 'en' };
  const url = 'https://example.org/talks';

  it('is the address of the meeting, or that of the file', () => {
    expect(cited({ url })).toStrictEqual({ ...own, url });
    expect(cited({}, { address: url })).toStrictEqual({ ...own, url });
    expect(cited({ url }, { address: 'https://example.org/file' })).toStrictEqual({ ...own, url });
    expect(cited({ url, publisher: 'EXU' })).toStrictEqual({ ...own, url, publisher: 'EXU' });
  });

  test.each([
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-01-01'],
    ['2027-01-02', undefined],
    ['2026', undefined],
    ['2026-12-311', undefined],
    ['on 2026-12-31', undefined],
  ])('that was changed on %s is dated %s on the first day of 2027', (dateModified, date) => {
    expect(cited({ url, dateModified })).toStrictEqual({ ...own, url, ...(date && { date }) });
  });

  test.each([
    ['fr', 'fr'],
    ['FR-ca', 'fr-CA'],
    ['no language', 'en'],
    ['x', 'en'],
  ])('in “%s” is in %s', (inLanguage, language) => {
    expect(cited({ url, inLanguage })).toStrictEqual({ ...own, url, language });
  });

  it('in a row of the template is in the language that stands there', () => {
    expect(draftOfRow({ language: 'Klingon' })?.sources?.[0]?.['language']).toBe('klingon');
    expect(draftOfRow({ language: 'EN' })?.sources?.[0]?.['language']).toBe('en');
  });

  it('is described as other records describe the same page', () => {
    const known = { title: 'Our meetings', publisher: 'EXU', language: 'en' };
    expect(cited({ url: 'https://example.org/known', publisher: 'Press' })).toStrictEqual({
      ...known,
      url: 'https://example.org/known',
    });
    expect(cited({ url: 'https://example.org/dated' })).toMatchObject({
      title: 'Minutes',
      date: '2020-02-01',
    });
  });

  it('of several meetings on a page is described as at the first of them', () => {
    const first = { url, name: 'First Day', dateModified: '2026-12-01', inLanguage: 'fr' };
    const second = { url, name: 'Second Day', publisher: 'Press' };
    const other = { url: 'https://example.org/elsewhere', name: 'Third Day' };
    const sources = (...events: object[]) =>
      imported(events).records.map(({ draft }) => {
        const { title, publisher, date, language } = draft.sources?.[0] ?? {};
        return [title, publisher, date, language];
      });
    const described = ['First Day', 'example.org', '2026-12-01', 'fr'];
    const elsewhere = ['Third Day', 'example.org', undefined, 'en'];
    expect(sources(first, second, other)).toEqual([described, described, elsewhere]);
    const undated = ['Second Day', 'Press', undefined, 'en'];
    expect(sources(second, first)).toEqual([undated, undated]);
    const [, record] = imported([second, first]).records;
    expect(record?.draft.sources?.[0]).not.toHaveProperty('date');
    const files = (name: string) => [name, 'meetings.json', undefined, 'en'];
    expect(sources({ name: 'Monday' }, { name: 'Friday' })).toEqual([
      files('Monday'),
      files('Friday'),
    ]);
  });
});

describe('a record', () => {
  const ids = (...events: object[]) => imported(events).records.map(({ id }) => id);
  const rome = { location: 'Rome, Italy' };

  test.each<[string, object[], string[]]>([
    ['the year and the name', [{}], ['2027-parcel-talks']],
    [
      'the kind and what is known of the day, if the name has no Latin letters',
      [{ name: '論壇' }, { name: '大会', startDate: '2028' }],
      ['2027-conference-06-10', '2028-conference'],
    ],
    [
      'the city as well, if another bears the name',
      [{}, { startDate: '2027-07-10', ...rome }],
      ['2027-parcel-talks', '2027-parcel-talks-rome'],
    ],
    [
      'the day as well, if it has no city',
      [{}, { startDate: '2027-07-10' }],
      ['2027-parcel-talks', '2027-parcel-talks-07-10'],
    ],
    [
      'a number, if it has neither',
      [
        { startDate: '2027' },
        { startDate: '2027-07' },
        { startDate: '2027-07-01' },
        { name: 'Parcel talks', startDate: '2027' },
        { name: 'parcel talks', startDate: '2027' },
      ],
      [
        '2027-parcel-talks',
        '2027-parcel-talks-07',
        '2027-parcel-talks-07-01',
        '2027-parcel-talks-2',
        '2027-parcel-talks-3',
      ],
    ],
  ])('is called by %s', (_, events, expected) => {
    expect(ids(...events)).toEqual(expected);
  });

  it('is not made twice of a meeting that stands in the file twice', () => {
    const { records, notices } = imported([
      {},
      { url: 'https://example.org/' },
      { startDate: '2028' },
    ]);
    expect(records.map(({ id }) => id)).toEqual(['2027-parcel-talks', '2028-parcel-talks']);
    expect(notices.map(({ says, values }) => [says, values])).toEqual([
      ['twiceInFile', { name: 'Parcel Talks' }],
    ]);
  });
});

describe('an organization without a record', () => {
  const typed = (name: string) => ({ '@type': 'Organization', name });

  it('gets one that says what is known, with the source of the meeting', () => {
    const url = 'https://example.org/talks';
    const said = {
      url,
      dateModified: '2026-12-01',
      inLanguage: 'fr',
      organizer: typed('Ministry of Posts'),
    };
    const [made, meeting] = imported([said]).records;
    expect(made).toMatchObject({ collection: 'organizations', id: 'ministry-of-posts' });
    expect(made?.draft).toStrictEqual({
      ...{ name: 'Ministry of Posts', kind: 'government' },
      summary: 'Holds the meeting “Parcel Talks”.',
      sources: [
        {
          ...{ id: 's1', supports: ['name', 'summary'], title: 'Parcel Talks' },
          ...{ publisher: 'Ministry of Posts', date: '2026-12-01', url, language: 'fr' },
        },
      ],
    });
    expect(made?.notices.map(({ says, values }) => [says, values])).toEqual([
      ['newOrganization', { name: 'Ministry of Posts', kind: 'government' }],
    ]);
    expect(meeting?.draft.organizers).toEqual([{ org: 'ministry-of-posts', role: 'organizer' }]);
    expect(meeting?.draft.sources?.[0]?.['supports']).toContain('organizers');
  });

  it('gets one without address and date, if the meeting has none', () => {
    const [made] = imported([{ organizer: typed('New Institute') }]).records;
    expect(Object.keys(made?.draft.sources?.[0] ?? {}).toSorted()).toEqual([
      'id',
      'language',
      'publisher',
      'supports',
      'title',
    ]);
  });

  it('gets one for all its meetings, called as no other record is', () => {
    const organizer = [typed('New Institute'), typed('New Institute'), typed('EXU')];
    const { records } = imported([
      { organizer },
      { name: 'More Talks', organizer: typed('New Institute') },
      { name: 'Last Talks', organizer: [typed('new institute!'), typed('協会'), typed('学会')] },
    ]);
    const made = records.filter(({ collection }) => collection === 'organizations');
    expect(made.map(({ id }) => id).toSorted()).toEqual([
      'new-institute',
      'new-institute-2',
      'organization',
      'organization-2',
    ]);
    const held = records
      .filter(({ collection }) => collection === 'conferences')
      .map(({ draft }) => (draft.organizers as { org: string }[]).map(({ org }) => org));
    expect(held).toEqual([
      ['example-union', 'new-institute'],
      ['new-institute'],
      ['new-institute-2', 'organization', 'organization-2'],
    ]);
    const supports = records.at(-1)?.draft.sources?.[0]?.['supports'] as string[];
    expect(supports.filter((field) => field === 'organizers')).toHaveLength(1);
    const first = records.find(({ id }) => id === '2027-parcel-talks');
    const proved = first?.draft.sources?.[0]?.['supports'] as string[];
    expect(proved.filter((field) => field === 'organizers')).toHaveLength(1);
  });
});
