import { describe, expect, it, test } from 'vitest';
import { byInstrument, pointLists } from '../../src/graph/commitments.ts';
import { pointFile } from '../../src/graph/point-file.ts';
import { pointsOf, targetOf } from '../../src/graph/points.ts';
import { strongestOf } from '../../src/graph/strength.ts';
import { commitment, declaration, framework, graphOf, pillar, topic } from '../records.ts';

const early = declaration({
  id: '2010-early',
  adopted: '2010-03',
  legalStatus: 'binding',
  commitments: [
    commitment({ id: 'c1', strength: 'decides', addressees: ['customs'], topics: ['data'] }),
    commitment({ id: 'c2', strength: 'recognises', addressees: ['all'], topics: ['risk'] }),
  ],
});
const late = declaration({
  id: '2020-late',
  adopted: '2020',
  commitments: [
    commitment({
      id: 'c1',
      strength: 'urges',
      addressees: ['postal-operators'],
      topics: ['data', 'risk'],
      due: '2025',
    }),
  ],
});
const empty = declaration({ id: '2021-empty', adopted: '2021' });
const standards = framework({
  id: 'standards',
  adopted: '2018',
  pillars: [
    pillar({ id: 'p1', name: 'Risk', text: 'Selects parcels.' }),
    pillar({ id: 'p2', name: 'Pay', text: 'Settles accounts.', topics: ['data'] }),
  ],
});
const topics = [
  topic({ id: 'roof', label: 'Roof' }),
  topic({ id: 'data', label: 'Advance data', broader: 'roof' }),
  topic({ id: 'risk', label: 'Risk', broader: 'roof' }),
  topic({ id: 'idle', label: 'Idle', broader: 'roof' }),
];
const graph = graphOf(early, late, empty, standards, ...topics);
const find = () => ['found'];

describe('the lists of commitments', () => {
  const lists = () => pointLists(graph);
  const members = (by: string, value: string) =>
    lists()
      .find((list) => list.by === by && list.value === value)
      ?.points.map(targetOf);

  test.each([
    ['strength', 'decides', ['2010-early#c1']],
    ['strength', 'recognises', ['2010-early#c2']],
    ['strength', 'commits', undefined],
    ['least', 'urges', ['2010-early#c1', '2020-late#c1']],
    ['least', 'commits', ['2010-early#c1']],
    ['to', 'customs', ['2010-early#c1', '2010-early#c2']],
    ['to', 'postal-operators', ['2010-early#c2', '2020-late#c1']],
    ['nature', 'binding', ['2010-early#c1', '2010-early#c2']],
    ['nature', 'non-binding', undefined],
    ['on', 'data', ['2010-early#c1', '2020-late#c1', 'standards#p2']],
    ['on', 'risk', ['2010-early#c2', '2020-late#c1', 'standards#p1']],
    ['on', 'idle', undefined],
    ['on', 'roof', undefined],
  ])('by %s hold under %s %j', (by, value, expected) => {
    expect(members(by, value)).toEqual(expected);
  });

  it('make no list of "at least" for the weakest and the strongest word, which others are already', () => {
    expect(members('least', 'recognises')).toBeUndefined();
    expect(members('least', 'decides')).toBeUndefined();
  });

  it('come in the order of strength, least strength, addressee, nature and topic', () => {
    expect([...new Set(lists().map(({ by }) => by))]).toEqual([
      'strength',
      'least',
      'to',
      'nature',
      'on',
    ]);
  });

  it('are read text by text, the latest first, each with its points in its own order', () => {
    const all = lists().find(({ by, value }) => by === 'to' && value === 'customs')?.points ?? [];
    const onData = lists().find(({ by, value }) => by === 'on' && value === 'data')?.points ?? [];
    expect(byInstrument(all).map(({ points }) => points.map(({ id }) => id))).toEqual([
      ['c1', 'c2'],
    ]);
    expect(byInstrument(onData).map(({ entry }) => entry.id)).toEqual([
      '2020-late',
      'standards',
      '2010-early',
    ]);
  });
});

describe('a point', () => {
  it('of a declaration is its commitment, whose topics a person chose', () => {
    expect(pointsOf(late, find)).toEqual([
      {
        id: 'c1',
        text: 'Says what point c1 says.',
        strength: 'urges',
        addressees: ['postal-operators'],
        topics: ['data', 'risk'],
        topicsBy: 'person',
        due: '2025',
      },
    ]);
    expect(pointsOf(early, find)[0]).not.toHaveProperty('due');
  });

  it('of a framework is its part, with topics from its words where nobody chose any', () => {
    const sought: string[] = [];
    const points = pointsOf(standards, (text) => {
      sought.push(text);
      return ['found'];
    });
    expect(points).toEqual([
      {
        ...{ id: 'p1', name: 'Risk', text: 'Selects parcels.', addressees: [] },
        ...{ topics: ['found'], topicsBy: 'words' },
      },
      {
        ...{ id: 'p2', name: 'Pay', text: 'Settles accounts.', addressees: [] },
        ...{ topics: ['data'], topicsBy: 'person' },
      },
    ]);
    expect(sought).toEqual(['Risk. Selects parcels.']);
  });

  it('is the strongest of several by the scale; parts have no strength', () => {
    expect(strongestOf(pointsOf(early, find).toReversed())).toBe('decides');
    expect(strongestOf(pointsOf(early, find))).toBe('decides');
    expect(strongestOf(pointsOf(standards, find))).toBeUndefined();
  });
});

describe('the file of points', () => {
  const file = () => pointFile(graph);

  it('names each text that has points once, with what a list says of it', () => {
    expect(file().texts).toEqual([
      {
        path: 'declarations/2010-early',
        name: 'Declaration 2010-early',
        date: '2010-03',
        legalStatus: 'binding',
      },
      { path: 'declarations/2020-late', name: 'Declaration 2020-late', date: '2020' },
      { path: 'frameworks/standards', name: 'Framework standards', date: '2018' },
    ]);
  });

  it('says of each point in which of the texts it stands', () => {
    expect(file().points.map((point) => [file().texts[point.in]?.path, point.id])).toEqual([
      ['declarations/2010-early', 'c1'],
      ['declarations/2010-early', 'c2'],
      ['declarations/2020-late', 'c1'],
      ['frameworks/standards', 'p1'],
      ['frameworks/standards', 'p2'],
    ]);
  });

  it('leaves out a framework without parts', () => {
    const bare = pointFile(graphOf(framework({ id: 'bare' })));
    expect(bare).toEqual({ texts: [], points: [] });
  });
});
