import { expect, test } from 'vitest';
import { unknownReference } from '../../src/checks/unknown-reference.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
  series,
  term,
  topic,
} from '../records.ts';
import { findings } from './checking.ts';

const wco = organization({ id: 'wco' });
const luxor = declaration({
  id: '2017-luxor-resolution',
  commitments: [commitment({ id: 'c1' }), commitment({ id: 'c2' })],
});
const customs = topic({ id: 'customs' });

test('references to records, topics and points that exist pass', () => {
  const graph = graphOf(
    wco,
    luxor,
    customs,
    topic({ id: 'returns', broader: 'customs' }),
    term({ id: 'aeo', refers: 'wco' }),
    framework({
      id: 'safe',
      pillars: [pillar({ id: 'p1' })],
      relations: [
        { type: 'implements', target: '2017-luxor-resolution#c2' },
        { type: 'refers-to', target: 'safe#p1' },
      ],
    }),
    conference({
      id: '2018-beijing',
      organizers: [{ org: 'wco', role: 'host' }],
      topics: ['customs'],
    }),
  );
  expect(findings(unknownReference, graph)).toEqual([]);
});

test('a reference to a record that does not exist is found, with the one that was probably meant', () => {
  const graph = graphOf(
    organization({ id: 'universal-postal-union' }),
    conference({ id: '2018-a', organizers: [{ org: 'universal-postal-onion', role: 'host' }] }),
  );
  expect(findings(unknownReference, graph)).toMatchInlineSnapshot(`
    [
      "conferences/2018-a.yaml organizers.0.org: "universal-postal-onion"; the id of an organization (universal-postal-union?)",
    ]
  `);
});

test('nothing is suggested when nothing is near', () => {
  const graph = graphOf(wco, series({ id: 'forum', organizers: ['somebody-else'] }));
  expect(findings(unknownReference, graph)).toEqual([
    'series/forum.yaml organizers.0: "somebody-else"; the id of an organization',
  ]);
});

test('a record of another kind than the field asks for is found', () => {
  const graph = graphOf(wco, declaration({ id: '2018-d', adoptedAt: 'wco' }));
  expect(findings(unknownReference, graph)).toEqual([
    'declarations/2018-d.yaml adoptedAt: "wco", which is an organization; the id of a conference',
  ]);
});

test('an id that two kinds of things bear is known to fields that ask for either', () => {
  const graph = graphOf(declaration({ id: '2018-d', adoptedAt: 'fair', topics: ['fair'] }));
  const taken = (...kinds: ('series' | 'topics' | 'conferences')[]) => new Map([['fair', kinds]]);
  expect(findings(unknownReference, graph, { taken: taken('topics', 'conferences') })).toEqual([]);
  expect(findings(unknownReference, graph, { taken: taken('series', 'topics') })).toEqual([
    'declarations/2018-d.yaml adoptedAt: "fair", which is a series and a topic; the id of a conference',
  ]);
});

test('the pillars of a framework are named where a point is not among them', () => {
  const rules = framework({ id: 'rules', custodian: 'wco', pillars: [pillar({ id: 'p1' })] });
  const relations = [{ type: 'refers-to' as const, target: 'rules#p2' }];
  expect(
    findings(unknownReference, graphOf(wco, rules, declaration({ id: '2018-d', relations }))),
  ).toEqual(['declarations/2018-d.yaml relations.0.target: "rules#p2"; "rules#p1"']);
});

test('a point of an unknown record is not asked for', () => {
  const relations = [{ type: 'refers-to' as const, target: '2001-nothing#c3' }];
  expect(
    findings(unknownReference, graphOf(declaration({ id: '2018-d', relations }))),
  ).toHaveLength(1);
});

test('a point that is not in the record is found, and the points that are there are named', () => {
  const relations = [{ type: 'builds-on' as const, target: '2017-luxor-resolution#c9' }];
  const graph = graphOf(luxor, customs, declaration({ id: '2018-d', relations }));
  expect(findings(unknownReference, graph)).toMatchInlineSnapshot(`
    [
      "declarations/2018-d.yaml relations.0.target: "2017-luxor-resolution#c9"; "2017-luxor-resolution#c1" or "2017-luxor-resolution#c2"",
    ]
  `);
});

test('a point of a record that has no points is found', () => {
  const relations = [{ type: 'refers-to' as const, target: 'wco#p1' }];
  const graph = graphOf(wco, declaration({ id: '2018-d', relations }));
  expect(findings(unknownReference, graph)).toEqual([
    'declarations/2018-d.yaml relations.0.target: "wco#p1"; "wco", which has no points',
  ]);
});

test('topics of commitments, broader topics and terms are looked at too', () => {
  const graph = graphOf(
    declaration({ id: '2018-d', commitments: [commitment({ id: 'c1', topics: ['tolls'] })] }),
    topic({ id: 'returns', broader: 'logistics' }),
    term({ id: 'aeo', refers: 'authorized-operator' }),
  );
  expect(findings(unknownReference, graph)).toEqual([
    'declarations/2018-d.yaml commitments.0.topics.0: "tolls"; the id of a topic',
    'topics.yaml 0.broader: "logistics"; the id of a topic',
    'glossary.yaml 0.refers: "authorized-operator"; the id of a conference or a declaration or a framework or an organization or a series or a topic',
  ]);
});

test('a relation that records of the kind may not state is found', () => {
  const graph = graphOf(
    luxor,
    customs,
    conference({ id: '2018-a', relations: [{ type: 'amends', target: luxor.id }] }),
  );
  expect(findings(unknownReference, graph)).toMatchInlineSnapshot(`
    [
      "conferences/2018-a.yaml relations.0.type: "amends" in a conference; a type that a conference may state: "drafted", "discussed", "adopted", "launched", "revised", "reviewed", "promoted" or "supported-by"",
    ]
  `);
});

test('a record that is not well-formed is known all the same, and its points are not asked for', () => {
  const relations = [{ type: 'builds-on' as const, target: '2001-broken#c3' }];
  const graph = graphOf(declaration({ id: '2018-d', relations }));
  const taken = new Map([['2001-broken', ['declarations'] as const]]);
  expect(findings(unknownReference, graph, { taken })).toEqual([]);
});

test('while the list of topics cannot be read, no topic is called unknown', () => {
  const graph = graphOf(wco, conference({ id: '2018-a', topics: ['customs'] }));
  expect(findings(unknownReference, graph)).toHaveLength(1);
  expect(findings(unknownReference, graph, { unread: new Set(['topics'] as const) })).toEqual([]);
});
