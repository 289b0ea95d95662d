import { describe, expect, it } from 'vitest';
import { compareLatestFirst, dateOf, mentioning, splitTarget } from '../../src/graph/build.ts';
import { numberOf, disagreementsOn, sourcesFor } from '../../src/graph/evidence.ts';
import { peopleOf, workingBodiesOf, workOf } from '../../src/graph/organizations.ts';
import { sourcesOf } from '../../src/graph/sources.ts';
import { commitmentsOn, entriesOn, narrowerThan } from '../../src/graph/topics.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  series,
  source,
  topic,
} from '../records.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('the graph', () => {
  const later = conference({ id: '2019-later', dates: { start: '2019' } });
  const earlier = conference({ id: '2018-earlier', dates: { start: '2018-02' } });
  const undated = conference({ id: 'undated' });

  it('holds meetings in time, those without a date last', () => {
    expect(ids(graphOf(undated, later, earlier).conferences)).toEqual([
      '2018-earlier',
      '2019-later',
      'undated',
    ]);
  });
  it('can be read latest first, with those without a date still last', () => {
    expect(ids([undated, earlier, later].toSorted(compareLatestFirst))).toEqual([
      '2019-later',
      '2018-earlier',
      'undated',
    ]);
  });
  it('holds organizations by name, numbers in the order of their value', () => {
    const graph = graphOf(
      organization({ id: 'x', name: 'Group 10' }),
      organization({ id: 'y', name: 'group 9' }),
      organization({ id: 'z', name: 'Älteste' }),
    );
    expect(ids(graph.organizations)).toEqual(['z', 'y', 'x']);
  });
  it('is the same whatever the order of the files', () => {
    const records = [later, earlier, undated, organization({ id: 'wco' }), series({ id: 'talks' })];
    expect([...graphOf(...records).entries.keys()]).toEqual([
      ...graphOf(...records.toReversed()).entries.keys(),
    ]);
  });
  it('dates a framework by its adoption, else by its first version', () => {
    expect(
      dateOf(framework({ id: 'f', adopted: '2018', versions: [{ label: 'Draft', date: '2017' }] })),
    ).toBe('2018');
    expect(dateOf(framework({ id: 'f', versions: [{ label: 'First', date: '2017' }] }))).toBe(
      '2017',
    );
    expect(dateOf(organization({ id: 'o' }))).toBeUndefined();
  });
  it('names a record once however often it mentions another', () => {
    const twice = declaration({
      id: '2020-twice',
      relations: [
        { type: 'refers-to', target: 'standards#p1' },
        { type: 'builds-on', target: 'standards' },
      ],
    });
    const graph = graphOf(twice, framework({ id: 'standards' }));
    expect(mentioning(graph, 'standards', 'declarations', 'relations')).toEqual([twice]);
    expect(graph.mentions.get('standards')).toHaveLength(2);
  });
  it('tells a record from a point in it', () => {
    expect(splitTarget('2017-luxor#c3')).toEqual({ id: '2017-luxor', point: 'c3' });
    expect(splitTarget('2017-luxor')).toEqual({ id: '2017-luxor' });
  });
});

describe('an organization', () => {
  const wco = organization({ id: 'wco' });
  const group = organization({ id: 'group', parent: 'wco' });
  const meeting = conference({
    id: '2018-meeting',
    organizers: [{ org: 'wco', role: 'host' }],
    people: [{ name: 'A', org: 'wco' }, { name: 'B', org: 'group' }, { name: 'C' }],
  });
  const text = declaration({ id: '2018-text', issuers: ['wco'] });
  const standards = framework({ id: 'standards', custodian: 'wco' });
  const talks = series({ id: 'talks', organizers: ['wco'] });
  const graph = graphOf(wco, group, meeting, text, standards, talks);

  it('lists its working bodies', () => {
    expect(workingBodiesOf(graph, wco)).toEqual([group]);
    expect(workingBodiesOf(graph, group)).toEqual([]);
  });
  it('lists what it convened, issued, keeps and holds', () => {
    expect(workOf(graph, wco)).toEqual({
      conferences: [meeting],
      declarations: [text],
      frameworks: [standards],
      series: [talks],
    });
  });
  it('lists who spoke for it, and not who spoke for others', () => {
    expect(peopleOf(graph, wco)).toEqual([
      { conference: meeting, people: [{ name: 'A', org: 'wco' }] },
    ]);
  });
});

describe('a topic', () => {
  const risk = topic({ id: 'risk', broader: 'data' });
  const data = topic({ id: 'data' });
  const text = declaration({
    id: '2018-text',
    topics: ['data'],
    commitments: [
      commitment({ id: 'c1', topics: ['risk', 'data'] }),
      commitment({ id: 'c2', topics: ['data'] }),
    ],
  });
  const meeting = conference({ id: '2018-meeting', topics: ['risk'] });
  const graph = graphOf(risk, data, text, meeting);

  it('lists the records that name it', () => {
    expect(entriesOn(graph, risk)).toEqual([meeting]);
    expect(entriesOn(graph, data)).toEqual([text]);
  });
  it('lists the commitments on it with their declarations', () => {
    expect(commitmentsOn(graph, risk).map(({ commitment }) => commitment.id)).toEqual(['c1']);
    expect(commitmentsOn(graph, data).map(({ commitment }) => commitment.id)).toEqual(['c1', 'c2']);
  });
  it('lists the topics under it', () => {
    expect(narrowerThan(graph, data)).toEqual([risk]);
  });
});

describe('sources', () => {
  const page = source({ url: 'https://example.org/a', publisher: 'Beta' });
  const paper = source({ id: 's2', title: 'A paper', publisher: 'Alpha' });
  const one = organization({ id: 'one', sources: [page, paper] });
  const two = organization({
    id: 'two',
    sources: [source({ ...page, id: 's4' }), source({ ...paper, id: 's5' })],
  });

  it('are joined across records by address, or off the web by publisher and title', () => {
    const joined = sourcesOf(graphOf(one, two)).map(({ source, citedBy }) => [
      source.publisher,
      citedBy.map(({ entry, key }) => `${entry.id}#${key}`),
    ]);
    expect(joined).toEqual([
      ['Alpha', ['one#s2', 'two#s5']],
      ['Beta', ['one#s1', 'two#s4']],
    ]);
  });
  it('support the fields they say they do', () => {
    const record = organization({
      id: 'o',
      sources: [source({ supports: ['name'] }), source({ id: 's2', supports: ['name', 'seat'] })],
    });
    expect(ids(sourcesFor(record, 'name'))).toEqual(['s1', 's2']);
    expect(ids(sourcesFor(record, 'seat'))).toEqual(['s2']);
    expect(numberOf(record, 's2')).toBe(2);
  });
  it('may differ from the value of a field', () => {
    const disputed = [{ field: 'founded', says: '1965.', source: 's2' }];
    const record = organization({ id: 'o', disputed });
    expect(disagreementsOn(record, 'founded')).toEqual(disputed);
    expect(disagreementsOn(record, 'seat')).toEqual([]);
    expect(disagreementsOn(organization({ id: 'p' }), 'seat')).toEqual([]);
  });
});
