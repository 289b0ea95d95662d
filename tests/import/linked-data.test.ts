import { describe, expect, it, test } from 'vitest';
import { meetingsIn, toldOf } from './facts.ts';

const forum = { '@type': 'Event', name: 'Forum', startDate: '2027-06-10' };
const event = { says: 'event', values: { n: 1 } };

/** What is read of a forum of which so much more is said. */
function read(said: object): Record<string, unknown> | undefined {
  return meetingsIn(JSON.stringify({ ...forum, ...said }))[0];
}

/** The same on a page. */
function onPage(said: object, head = ''): Record<string, unknown> | undefined {
  const data = JSON.stringify({ ...forum, ...said });
  return meetingsIn(
    `<html lang=" fr "><head>${head}<script type=" Application/LD+JSON; charset=utf-8 ">${data}</script></head></html>`,
  )[0];
}

const bare = {
  ...{ where: event, name: 'Forum', start: '2027-06-10', url: undefined, holders: [] },
  ...{ status: undefined, format: undefined, series: undefined, subjects: [] },
  ...{ publisher: undefined, language: undefined, modified: undefined, notices: [] },
};

describe('an event of schema.org', () => {
  it('is read with all it says of the meeting', () => {
    const said = {
      '@type': ['Thing', 'http://schema.org/BusinessEvent'],
      startDate: '2027-06-10T09:00',
      endDate: '2027-06-12',
      previousStartDate: '2026-06-10',
      eventStatus: 'https://schema.org/EventRescheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Palace',
        address: { addressLocality: 'Rome', addressCountry: 'IT' },
      },
      organizer: [
        { '@type': 'Organization', name: 'Example Union' },
        { '@type': 'http://schema.org/Person', name: 'A. Penguin' },
        { '@type': 'Organization' },
      ],
      superEvent: { '@id': 'Example Forums' },
      keywords: 'parcels , data;posts,',
      about: { name: 'Customs' },
      publisher: { name: 'Example Press' },
      inLanguage: 'en',
      dateModified: '2027-01-02T10:00',
      url: 'https://example.org/a',
      mainEntityOfPage: 'https://example.org/b',
    };
    expect(read(said)).toStrictEqual({
      ...{ where: event, name: 'Forum', start: '2027-06-10', end: '2027-06-12' },
      ...{ previousStart: '2026-06-10', status: 'confirmed', format: 'hybrid' },
      ...{ location: 'Palace', city: 'Rome', country: 'IT', series: 'Example Forums' },
      holders: [{ name: 'Example Union', isOrganization: true }],
      subjects: ['parcels', 'data', 'posts', 'Customs'],
      ...{ publisher: 'Example Press', language: 'en', modified: '2027-01-02' },
      url: 'https://example.org/a',
      notices: [{ says: 'people', values: { n: 1 } }],
    });
  });

  it('may say no more than its name and its day, or that the rest is not known', () => {
    expect(read({})).toStrictEqual(bare);
    expect(read({ organizer: null, keywords: null, location: null, about: null })).toStrictEqual(
      bare,
    );
  });

  test.each([
    ['the same day', { endDate: '2027-06-10', previousStartDate: '2027-06-10' }],
    ['words', { endDate: 'in summer', previousStartDate: 'in spring' }],
  ])('has no last day and no earlier date if these are %s', (_, said) => {
    expect(read(said)).toStrictEqual(bare);
  });

  test.each([
    ['an address', { mainEntityOfPage: 'https://example.org/b' }, 'https://example.org/b'],
    ['no address', {}, undefined],
  ])('stands at %s', (_, said, url) => {
    expect(read(said)?.['url']).toBe(url);
  });

  test.each([
    ['a name', 'Example Union', { name: 'Example Union', isOrganization: false }],
    ['a thing', { name: 'Example Union' }, { name: 'Example Union', isOrganization: false }],
    [
      'an organization',
      { '@type': 'schema:Organization', name: 'Example Union' },
      { name: 'Example Union', isOrganization: true },
    ],
  ])('is held, and told of, by %s', (_, organizer, holder) => {
    const { holders, publisher } = read({ organizer }) ?? {};
    expect({ holders, publisher }).toEqual({ holders: [holder], publisher: 'Example Union' });
  });

  const online = { '@type': 'VirtualLocation', url: 'https://example.org/room' };
  test.each<[string, unknown, object]>([
    ['online', online, { location: 'Online' }],
    ['in words', 'Rome, Italy', { location: 'Rome, Italy' }],
    ['in a hall', { name: 'Hall' }, { location: 'Hall' }],
    [
      'in a hall with its address in words',
      [online, { name: 'Hall', address: 'Rome, Italy' }],
      { location: 'Hall, Rome, Italy' },
    ],
    [
      'in a country',
      { address: { addressCountry: { name: 'Italy' } } },
      { location: undefined, city: undefined, country: 'Italy' },
    ],
  ])('is held %s', (_, location, place) => {
    expect(read({ location })).toStrictEqual({ ...bare, ...place });
  });

  test.each([
    ['2027', '2027'],
    ['2027-10', '2027-10'],
    ['2027-06-10T09:00:00+02:00', '2027-06-10'],
    ['2027-13', undefined],
    ['2027-00', undefined],
    ['2027-6-1', undefined],
    ['2027-06-31', undefined],
    ['soon', undefined],
  ])('that begins on %s is dated %s', (startDate, day) => {
    expect(read({ startDate })?.['start']).toBe(day);
  });

  it('is refused without a name or a day', () => {
    expect(toldOf(JSON.stringify({ ...forum, name: ' ' }))[0]?.slice(0, 2)).toEqual(['noName', 1]);
    const undated = { ...forum, startDate: undefined };
    expect(toldOf(JSON.stringify(undated))[0]?.slice(0, 2)).toEqual(['noStart', 'Forum']);
  });

  it('says more than is taken over', () => {
    const said = {
      url: 'http://example.org/',
      description: 'All about parcels.',
      performer: ['A. Penguin', 'B. Puffin'],
      subEvent: [forum, forum, forum],
      image: 'a.png',
    };
    expect(read(said)?.['notices']).toEqual([
      { says: 'insecure', values: { address: 'http://example.org/' } },
      { says: 'description', values: { n: 18, text: 'All about parcels.' } },
      { says: 'leftOut', values: { what: 'performer', n: 2 } },
      { says: 'leftOut', values: { what: 'subEvent', n: 3 } },
    ]);
  });
});

describe('events are found', () => {
  test.each(['@graph', 'mainEntity', 'itemListElement', 'item', 'event', 'events'])(
    'under %s',
    (inside) => {
      expect(meetingsIn(JSON.stringify({ [inside]: [null, 'words', forum] }))).toHaveLength(1);
    },
  );

  const within = (depth: number): unknown => (depth === 0 ? forum : { item: within(depth - 1) });
  it('six levels deep and no deeper, however they are nested', () => {
    expect(meetingsIn(JSON.stringify(within(6)))).toHaveLength(1);
    expect(toldOf(JSON.stringify(within(7)))).toEqual([['noEvents']]);
    expect(toldOf(JSON.stringify([[[[[[[forum]]]]]]]))).toEqual([['noEvents']]);
  });

  test.each(['EventVenue', 'Place', 'NoEventAtAll'])(
    'but not in a thing of the type %s',
    (type) => {
      expect(toldOf(JSON.stringify({ ...forum, '@type': type }))).toEqual([['noEvents']]);
    },
  );

  it('two hundred at most', () => {
    expect(meetingsIn(JSON.stringify(Array(200).fill(forum)))).toHaveLength(200);
    expect(toldOf(JSON.stringify(Array(201).fill(forum)))).toEqual([['tooMany', 201, 200]]);
  });
});

describe('a page tells of the events on it', () => {
  it('its language, unless they tell theirs', () => {
    expect(onPage({})?.['language']).toBe('fr');
    expect(onPage({ inLanguage: 'es' })?.['language']).toBe('es');
  });

  const canonical = '<link rel="canonical" href=" https://example.org/c ">';
  const shared = '<meta property="og:url" content="https://example.org/o">';
  test.each([
    ['its own address', canonical + shared, 'https://example.org/c'],
    ['the address under which it is shared', shared, 'https://example.org/o'],
    ['no address', '', undefined],
    ['no insecure address', '<link rel="canonical" href="http://example.org/c">', undefined],
  ])('%s', (_, head, url) => {
    expect(onPage({}, head)).toMatchObject({ url, notices: [] });
    expect(onPage({ url: 'https://example.org/a' }, head)?.['url']).toBe('https://example.org/a');
  });

  it('only in data of the right type', () => {
    const page = (type: string) =>
      `<script type="${type}">${JSON.stringify(forum)}</script><script>run()</script>`;
    expect(meetingsIn(page('application/ld+json'))).toHaveLength(1);
    for (const type of ['application/json', 'text/application/ld+json', 'application/ld+jsonp'])
      expect(toldOf(page(type)), type).toEqual([['noLinkedData']]);
  });
});
