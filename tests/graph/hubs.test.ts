import { describe, expect, it } from 'vitest';
import {
  FIRST,
  firstOf,
  inWeighedPages,
  isLong,
  mentionListsOf,
  ON_A_PAGE,
  pagesOf,
  peopleListOf,
  topicListsOf,
  workListsOf,
} from '../../src/graph/hubs.ts';
import { strongestOf, type Network } from '../../src/graph/network.ts';
import {
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  series,
  topic,
} from '../records.ts';

const meetings = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    conference({
      id: `${1900 + at}-meeting`,
      dates: { start: `${1900 + at}-05-01` },
      organizers: [{ org: 'wco', role: 'organizer' }],
    }),
  );

describe('an organization that many records mention', () => {
  it('shows the latest of its meetings, and tells where all of them are', () => {
    const graph = graphOf(organization({ id: 'wco' }), ...meetings(70));
    const [convened] = workListsOf(graph, graph.organizations[0] ?? organization({ id: 'none' }));
    expect(convened?.list).toBe('convened');
    const entries = convened?.entries ?? [];
    expect(isLong(entries)).toBe(true);
    expect(firstOf(entries)).toHaveLength(FIRST);
    expect(firstOf(entries)[0]?.id).toBe('1969-meeting');
  });
  it('shows all where there are few, in their order', () => {
    const few = meetings(FIRST);
    expect(firstOf(few)).toEqual(few);
  });
  it('has as many pages as its list needs', () => {
    expect(pagesOf(meetings(ON_A_PAGE))).toBe(1);
    expect(pagesOf(meetings(ON_A_PAGE + 1))).toBe(2);
  });
});

describe('pages of things that weigh differently', () => {
  it('hold no more than a page can, and each thing once, in order', () => {
    expect(inWeighedPages([150, 60, 100, 30, 500, 1], (weight) => weight)).toEqual([
      [150],
      [60, 100, 30],
      [500],
      [1],
    ]);
  });
  it('are none where there is nothing', () => {
    expect(inWeighedPages([], () => 1)).toEqual([]);
  });
});

describe('a network of very many', () => {
  it('is drawn with the organizations that have the strongest ties', () => {
    const ids = Array.from({ length: 500 }, (_, at) => `org-${String(at).padStart(3, '0')}`);
    const network: Network = {
      organizations: ids.map((id) => organization({ id })),
      ties: ids.slice(1).map((id, at) => ({
        between: [ids[0] ?? '', id],
        on: meetings(500 - at).slice(0, 3),
      })),
    };
    const { organizations, ties } = strongestOf(network);
    expect(organizations).toHaveLength(199);
    expect(ties[0]).toBe(network.ties[0]);
    expect(ties.length).toBeLessThanOrEqual(300);
  });
});

describe('the lists that follow from what others say', () => {
  const wco = organization({ id: 'wco' });
  const forum = conference({
    id: '2018-forum',
    topics: ['customs'],
    people: [{ name: 'A. Example', role: 'Chair', org: 'wco' }],
    followUps: [{ what: 'Report on progress.', by: 'wco', observations: [] }],
  });
  const text = declaration({ id: '2018-text', issuers: ['wco'], topics: ['customs'] });
  const graph = graphOf(
    wco,
    organization({ id: 'ptc', parent: 'wco' }),
    forum,
    text,
    framework({ id: 'safe', custodian: 'wco' }),
    series({ id: 'talks', organizers: ['wco'] }),
    topic({ id: 'customs' }),
  );
  const told = (lists: ReturnType<typeof workListsOf>) =>
    lists.map(({ list, entries }) => `${list}: ${entries.map(({ id }) => id).join()}`);

  it('name what an organization did and has under it', () => {
    expect(told(workListsOf(graph, wco))).toEqual([
      'bodies: ptc',
      'issued: 2018-text',
      'keeps: safe',
      'holds: talks',
    ]);
    expect(workListsOf(graph, forum)).toEqual([]);
  });
  it('name the meetings at which someone spoke for it', () => {
    expect(told(peopleListOf(graph, wco))).toEqual(['people: 2018-forum']);
    expect(peopleListOf(graph, forum)).toEqual([]);
  });
  it('name the other fields in which records mention it', () => {
    expect(told(mentionListsOf(graph, wco))).toEqual(['followUps: 2018-forum']);
  });
  it('name the records on a topic by their collection', () => {
    expect(told(topicListsOf(graph, topic({ id: 'customs' })))).toEqual([
      'conferences: 2018-forum',
      'declarations: 2018-text',
    ]);
  });
});
