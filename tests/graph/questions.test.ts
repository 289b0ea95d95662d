import { describe, expect, it } from 'vitest';
import { answersOf, type Derived } from '../../src/graph/questions.ts';
import { derivedOf } from '../../src/graph/side-by-side.ts';
import { pointsOf } from '../../src/graph/points.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
  series,
} from '../records.ts';

const nothing: Derived = { outcomes: [], bodies: [] };

/** What a record answers, without the questions it leaves open. */
function said(...asked: Parameters<typeof answersOf>) {
  return Object.fromEntries([...answersOf(...asked)].filter(([, answer]) => answer.length > 0));
}

describe('a meeting', () => {
  it('says what it was, who held it, when, where and how, and what came of it', () => {
    const meeting = conference({
      id: '2019-forum',
      kind: 'forum',
      organizers: [
        { org: 'wco', role: 'organizer' },
        { org: 'upu', role: 'organizer' },
        { org: 'wco', role: 'host' },
      ],
      dates: { start: '2019-05-01', end: '2019-05-03' },
      place: { city: 'Bern', country: 'CH' },
      format: 'hybrid',
      series: 'forums',
      edition: 3,
      theme: 'Parcels',
      participants: { count: 120, countries: 40 },
      relations: [{ type: 'discussed', target: 'standards#p1' }],
      followUps: [{ what: 'Report', observations: [] }],
    });
    expect(said(meeting, [], { ...nothing, outcomes: ['2019-text'] })).toEqual({
      kind: [{ word: 'forum', of: 'conferenceKinds' }],
      organizers: [{ record: 'wco' }, { record: 'upu' }],
      dates: [{ date: '2019-05-01', until: '2019-05-03' }],
      place: [{ place: { city: 'Bern', country: 'CH' } }],
      format: [{ word: 'hybrid', of: 'conferenceFormats' }],
      series: [{ record: 'forums' }],
      edition: [{ text: '3' }],
      theme: [{ text: 'Parcels' }],
      participants: [
        { count: 120, of: 'participants' },
        { count: 40, of: 'countries' },
      ],
      outcome: [{ record: '2019-text' }],
      relations: [{ record: 'standards#p1' }],
      followUps: [{ count: 1, of: 'followUps' }],
      sources: [{ count: 1, of: 'sources' }],
    });
  });

  it('of which little is known says little, and no last day that nobody gave', () => {
    const meeting = conference({ id: '2019-forum', dates: { start: '2019' } });
    expect(said(meeting, [], nothing)).toEqual({
      kind: [{ word: 'conference', of: 'conferenceKinds' }],
      dates: [{ date: '2019' }],
      sources: [{ count: 1, of: 'sources' }],
    });
    expect(said(conference({ id: 'undated' }), [], nothing)).not.toHaveProperty('dates');
  });
});

describe('an organization', () => {
  it('says what it is, what it belongs to, since when, where, how large, and its bodies', () => {
    const upu = organization({
      id: 'upu',
      parent: 'un',
      founded: '1874-10-09',
      seat: { city: 'Bern', country: 'CH' },
      members: { count: 192, asOf: '2024' },
      website: 'https://www.upu.int/',
    });
    expect(said(upu, [], { ...nothing, bodies: ['postal-operations-council'] })).toEqual({
      kind: [{ word: 'intergovernmental', of: 'organizationKinds' }],
      parent: [{ record: 'un' }],
      founded: [{ date: '1874-10-09' }],
      seat: [{ place: { city: 'Bern', country: 'CH' } }],
      members: [{ count: 192, of: 'members' }],
      website: [{ address: 'https://www.upu.int/' }],
      bodies: [{ record: 'postal-operations-council' }],
      sources: [{ count: 1, of: 'sources' }],
    });
  });

  it('of which little is known says little', () => {
    expect(Object.keys(said(organization({ id: 'upu' }), [], nothing))).toEqual([
      'kind',
      'sources',
    ]);
  });
});

describe('a text', () => {
  it('that is a declaration says who issued it, where and how, and what it asks of whom', () => {
    const text = declaration({
      id: '2020-text',
      issuers: ['wco', 'upu'],
      adopted: '2020-01',
      adoptedAt: '2020-forum',
      legalStatus: 'non-binding',
      relations: [{ type: 'builds-on', target: '2019-text' }],
      commitments: [
        commitment({ id: 'c1', strength: 'urges', addressees: ['customs', 'all'], due: '2022' }),
        commitment({ id: 'c2', strength: 'urges', addressees: ['customs'] }),
      ],
    });
    const points = pointsOf(text, () => []);
    expect(said(text, points, { ...nothing, place: { country: 'CN' } })).toEqual({
      kind: [{ word: 'declaration', of: 'declarationKinds' }],
      who: [{ record: 'wco' }, { record: 'upu' }],
      adopted: [{ date: '2020-01' }],
      place: [{ place: { country: 'CN' } }],
      adoptedAt: [{ record: '2020-forum' }],
      legalStatus: [{ word: 'non-binding', of: 'legalStatuses' }],
      addressees: [
        { word: 'customs', of: 'addressees' },
        { word: 'all', of: 'addressees' },
      ],
      size: [{ count: 2, of: 'commitments' }],
      strength: [{ strength: 'urges', count: 2 }],
      dated: [{ date: '2022' }],
      relations: [{ record: '2019-text' }],
      sources: [{ count: 1, of: 'sources' }],
    });
  });

  it('names the place it gives itself before that of its meeting', () => {
    const text = declaration({ id: '2020-text', place: { city: 'Xiamen', country: 'CN' } });
    expect(said(text, [], { ...nothing, place: { country: 'FR' } })['place']).toEqual([
      { place: { city: 'Xiamen', country: 'CN' } },
    ]);
  });

  it('that is a framework says who keeps it, since when it is in force, and its parties', () => {
    const standards = framework({
      id: 'standards',
      adopted: '2018',
      inForce: '2019-06',
      parties: { count: 130, asOf: '2024' },
      pillars: [pillar({ id: 'p1' })],
    });
    expect(said(standards, [], { ...nothing, place: { country: 'FR' } })).toEqual({
      kind: [{ word: 'guideline', of: 'frameworkKinds' }],
      who: [{ record: 'wco' }],
      adopted: [{ date: '2018' }],
      inForce: [{ date: '2019-06' }],
      status: [{ word: 'adopted', of: 'frameworkStatuses' }],
      size: [{ count: 1, of: 'pillars' }],
      parties: [{ count: 130, of: 'parties' }],
      sources: [{ count: 1, of: 'sources' }],
    });
  });

  it('is asked the same questions in the same order, whichever of the two it is', () => {
    const asked = (entry: Parameters<typeof answersOf>[0]) => [
      ...answersOf(entry, [], nothing).keys(),
    ];
    expect(asked(declaration({ id: '2020-text' }))).toEqual(asked(framework({ id: 'standards' })));
  });
});

it('a series is asked for its sources alone: its editions are what is compared', () => {
  expect(said(series({ id: 'forums' }), [], nothing)).toEqual({
    sources: [{ count: 1, of: 'sources' }],
  });
});

describe('what other records say of one', () => {
  const meeting = conference({ id: '2020-forum', place: { country: 'CN' } });
  const text = declaration({ id: '2020-text', adoptedAt: '2020-forum' });
  const parent = organization({ id: 'upu' });
  const body = organization({ id: 'council', parent: 'upu' });
  const placeless = conference({ id: '2021-forum' });
  const second = declaration({ id: '2021-text', adoptedAt: '2021-forum' });
  const graph = graphOf(meeting, text, parent, body, placeless, second);

  it('are the outcomes of a meeting, the bodies of an organization, the place of a text', () => {
    expect(derivedOf(graph, meeting)).toEqual({ outcomes: ['2020-text'], bodies: [] });
    expect(derivedOf(graph, parent)).toEqual({ outcomes: [], bodies: ['council'] });
    expect(derivedOf(graph, text)).toEqual({ outcomes: [], bodies: [], place: { country: 'CN' } });
  });

  it('is no place where the meeting names none', () => {
    expect(derivedOf(graph, second)).not.toHaveProperty('place');
  });
});
