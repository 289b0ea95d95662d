import { describe, expect, it } from 'vitest';
import { narrowedLists, organizationsOf, placeOf } from '../../src/graph/facets.ts';
import { conference, declaration, framework, graphOf, organization, series } from '../records.ts';

const geneva = { city: 'Geneva', country: 'CH' };
const meetings = [
  conference({ id: '2015-one', kind: 'ministerial', topics: ['data'], place: geneva }),
  conference({ id: '2016-two', kind: 'ministerial', topics: ['data'], place: geneva }),
  conference({ id: '2017-three', kind: 'ministerial', topics: ['risk'], place: geneva }),
  conference({
    id: '2018-four',
    kind: 'congress',
    topics: ['data', 'risk'],
    place: { city: 'Beijing', country: 'CN' },
  }),
];

function partsOf(graph: Parameters<typeof narrowedLists>[0]) {
  return narrowedLists(graph, 'conferences').map(
    ({ facet, value, entries }) => `${facet} ${value} ${entries.length}`,
  );
}

describe('the parts into which a list can be narrowed', () => {
  it('are those of three records or more, by kind, topic, organizer and country', () => {
    expect(partsOf(graphOf(...meetings))).toEqual(['kind ministerial 3', 'on data 3', 'in che 3']);
  });
  it('leave out what all records of the list share', () => {
    expect(partsOf(graphOf(...meetings.slice(0, 3)))).toEqual([]);
  });
  it('count a record once, whatever parts the organization has in it', () => {
    const organizers = [
      { org: 'wco', role: 'organizer' as const },
      { org: 'wco', role: 'host' as const },
    ];
    const twice = meetings.map((meeting, at) => (at < 3 ? { ...meeting, organizers } : meeting));
    expect(partsOf(graphOf(...twice))).toContain('by wco 3');
  });
  it('put the largest part of each facet first, and equal ones by name', () => {
    const more = [
      ...meetings,
      ...['2019-five', '2019-six', '2019-seven'].map((id) =>
        conference({ id, kind: 'congress', topics: ['risk'], place: geneva }),
      ),
    ];
    expect(partsOf(graphOf(...more))).toEqual([
      'kind congress 4',
      'kind ministerial 3',
      'on risk 5',
      'on data 3',
      'in che 6',
    ]);
  });
  it('are at most sixty of each facet, equal ones by name, each with its own records', () => {
    const many = Array.from({ length: 65 }, (_, at) => `t-${String(99 - at)}`);
    const graph = graphOf(
      ...meetings,
      ...['2019-a', '2019-b', '2019-c'].map((id) => conference({ id, topics: many })),
    );
    const on = narrowedLists(graph, 'conferences').filter(({ facet }) => facet === 'on');
    expect(on).toHaveLength(60);
    expect(on.map(({ value }) => value).slice(1, 4)).toEqual(['t-35', 't-36', 't-37']);
    expect(on[1]?.entries.map(({ id }) => id)).toEqual(['2019-a', '2019-b', '2019-c']);
    expect(narrowedLists(graph, 'conferences')).toBe(narrowedLists(graph, 'conferences'));
  });
});

describe('the place of a record', () => {
  const graph = graphOf(...meetings);
  it('is where a text was adopted, or else where its conference was held', () => {
    const text = { id: '2018-text', adoptedAt: '2018-four' };
    expect(placeOf(graph, declaration(text))?.city).toBe('Beijing');
    expect(placeOf(graph, declaration({ ...text, place: geneva }))?.city).toBe('Geneva');
  });
  it('is the seat of an organization, and none for a framework', () => {
    expect(placeOf(graph, organization({ id: 'upu', seat: geneva }))).toEqual(geneva);
    expect(placeOf(graph, framework({ id: 'safe' }))).toBeUndefined();
  });
  it('is that of a meeting itself, and unknown where a text names no meeting', () => {
    expect(placeOf(graph, meetings[3] ?? conference({ id: 'none' }))?.city).toBe('Beijing');
    expect(placeOf(graph, declaration({ id: '2018-text' }))).toBeUndefined();
    const elsewhere = graphOf(organization({ id: 'upu', seat: geneva }));
    const text = declaration({ id: '2018-text', adoptedAt: 'upu' });
    expect(placeOf(elsewhere, text)).toBeUndefined();
  });
});

describe('the organizations of a record', () => {
  it('are those that convened a meeting or a series, or issued a text; none where nobody is named', () => {
    const organizers = [{ org: 'wco', role: 'organizer' as const }];
    expect(organizationsOf(conference({ id: '2018-four', organizers }))).toEqual(['wco']);
    expect(organizationsOf(series({ id: 'talks', organizers: ['upu'] }))).toEqual(['upu']);
    expect(organizationsOf(declaration({ id: '2018-text', issuers: ['upu'] }))).toEqual(['upu']);
    expect(organizationsOf(conference({ id: '2018-four' }))).toEqual([]);
    expect(organizationsOf(series({ id: 'talks' }))).toEqual([]);
    expect(organizationsOf(declaration({ id: '2018-text' }))).toEqual([]);
  });
  it('are the keeper of a framework and the body that an organization is part of', () => {
    expect(organizationsOf(framework({ id: 'safe', custodian: 'wco' }))).toEqual(['wco']);
    expect(organizationsOf(organization({ id: 'poc', parent: 'upu' }))).toEqual(['upu']);
    expect(organizationsOf(organization({ id: 'upu' }))).toEqual([]);
  });
});
