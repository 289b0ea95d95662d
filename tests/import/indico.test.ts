import { describe, expect, it, test } from 'vitest';
import { meetingsIn, toldOf } from './facts.ts';

const forum = { title: 'Forum', startDate: { date: '2027-06-10' } };
const exported = (...results: unknown[]) => JSON.stringify({ results });
const bare = {
  ...{ where: { says: 'event', values: { n: 1 } }, name: 'Forum', start: '2027-06-10' },
  ...{ url: undefined, location: '', holders: [], series: undefined, subjects: [] },
  ...{ publisher: undefined, modified: undefined, notices: [] },
};

/** What is read of a forum of which so much more is said. */
function read(said: object): Record<string, unknown> | undefined {
  return meetingsIn(exported({ ...forum, ...said }))[0];
}

describe('an event of Indico', () => {
  it('is read with all it says of the meeting', () => {
    const said = {
      endDate: { date: '2027-06-12', time: '18:00:00' },
      url: 'https://indico.example.org/event/1/',
      location: 'Palace',
      address: 'Via Prima 1\r\nRome\nItaly',
      category: 'Example Forums',
      organizer: '<b>Example Union</b>',
      keywords: ['Parcels', ' ', 'Data'],
      language: 'fr',
      modificationDate: { date: '2027-01-02' },
    };
    expect(read(said)).toStrictEqual({
      ...bare,
      ...{ end: '2027-06-12', url: 'https://indico.example.org/event/1/' },
      location: 'Palace, Via Prima 1, Rome, Italy',
      holders: [{ name: 'Example Union', isOrganization: true }],
      ...{ series: 'Example Forums', subjects: ['Parcels', 'Data'], language: 'fr' },
      ...{ publisher: 'Example Union', modified: '2027-01-02' },
    });
  });

  it('may say no more than its title and its day', () => {
    const nothing = { endDate: null, url: null, organizer: null, keywords: null, language: null };
    expect(read({})).toStrictEqual(bare);
    expect(read(nothing)).toStrictEqual(bare);
    expect(read({ endDate: { date: '2027-06-10' } })).toStrictEqual(bare);
  });

  it('is told of by its category if it has no organizer', () => {
    expect(read({ category: 'Example Forums' })?.['publisher']).toBe('Example Forums');
  });

  it('says more than is taken over', () => {
    const said = {
      url: 'http://indico.example.org/event/1/',
      description: '<p>All about parcels.</p>',
      chairs: [{}, {}],
      speakers: [{}],
      sessions: [{}, {}, {}],
      material: [],
      folders: 'none',
    };
    expect(read(said)?.['notices']).toEqual([
      { says: 'insecure', values: { address: 'http://indico.example.org/event/1/' } },
      { says: 'description', values: { n: 18, text: 'All about parcels.' } },
      { says: 'people', values: { n: 3 } },
      { says: 'leftOut', values: { what: 'sessions', n: 3 } },
    ]);
  });

  test.each([
    ['a title', { title: ' ' }, 'noName'],
    ['a sound title', { title: 7 }, 'noName'],
    ['a day', { startDate: { date: 'soon' } }, 'badStart'],
    ['any day', { startDate: 'soon' }, 'noStart'],
  ])('is refused without %s', (_, said, reason) => {
    expect(toldOf(exported({ ...forum, ...said })).map(([says]) => says)).toEqual([reason]);
  });
});

it('an export of Indico has two hundred events at most', () => {
  expect(meetingsIn(exported(...Array(200).fill(forum)))).toHaveLength(200);
  expect(toldOf(exported(...Array(201).fill(forum)))).toEqual([['tooMany', 201, 200]]);
  expect(toldOf(exported())).toEqual([['noEvents']]);
});
