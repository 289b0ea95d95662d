import { describe, expect, it, test } from 'vitest';
import { compare, familyOf, showsFact, showsTopic } from '../../src/graph/comparison.ts';
import { sideBySide } from '../../src/graph/side-by-side.ts';
import { strengthScale } from '../../src/graph/strength.ts';
import { strengths } from '../../src/schemas/vocabularies.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  pillar,
  topic,
} from '../records.ts';

const data = topic({ id: 'data', label: 'Advance data', aliases: ['EAD'], broader: 'roof' });
const risk = topic({ id: 'risk', label: 'Risk management', broader: 'roof' });
const roof = topic({ id: 'roof', label: 'Data and risk' });
const luxor = declaration({
  id: '2017-luxor',
  adopted: '2017-12',
  adoptedAt: '2017-policy-commission',
  legalStatus: 'non-binding',
  topics: ['data'],
  commitments: [
    commitment({
      id: 'c1',
      strength: 'recommends',
      addressees: ['customs'],
      topics: ['data', 'risk'],
    }),
    commitment({ id: 'c2', strength: 'decides', addressees: ['secretariat'], topics: ['data'] }),
  ],
});
const xiamen = declaration({
  id: '2019-xiamen',
  adopted: '2019-09-20',
  legalStatus: 'non-binding',
  topics: ['risk'],
  commitments: [
    commitment({ id: 'c1', strength: 'urges', addressees: ['all'], topics: ['data'], due: '2020' }),
  ],
});
const standards = framework({
  id: 'standards',
  pillars: [
    pillar({ id: 'p1', name: 'Risk managements', text: 'Selects shipments.' }),
    pillar({ id: 'p2', name: 'Data', text: 'Uses EAD.' }),
    pillar({ id: 'p3', name: 'Coded', text: 'Says EAD.', topics: ['risk'] }),
  ],
});
const meeting = conference({
  id: '2017-policy-commission',
  place: { city: 'Luxor', country: 'EG' },
});
const graph = graphOf(roof, data, risk, luxor, xiamen, standards, meeting);

const idsIn = (comparison: ReturnType<typeof compare>, id: string) =>
  comparison.topics
    .find(({ topic }) => topic.id === id)
    ?.cells.map((points) => points.map(({ id }) => id).join(' '));

describe('records side by side', () => {
  const comparison = () => sideBySide(graph, [luxor, xiamen, standards]);
  const answer = (field: string) => comparison().facts.find((row) => row.field === field)?.cells;

  it('are asked the same, and an absent answer is empty', () => {
    expect(answer('adopted')).toEqual([[{ date: '2017-12' }], [{ date: '2019-09-20' }], []]);
    expect(answer('legalStatus')).toEqual([
      [{ word: 'non-binding', of: 'legalStatuses' }],
      [{ word: 'non-binding', of: 'legalStatuses' }],
      [],
    ]);
  });
  it('say where a text was adopted by the place of its meeting', () => {
    expect(answer('place')?.[0]).toEqual([{ place: { city: 'Luxor', country: 'EG' } }]);
  });
  it('are not asked what none of them answers', () => {
    expect(answer('inForce')).toBeUndefined();
  });
  it('count points and dates', () => {
    expect(answer('size')?.flat()).toMatchObject([{ count: 2 }, { count: 1 }, { count: 3 }]);
    expect(answer('dated')).toEqual([[], [{ date: '2020' }], []]);
  });
  it('have their points aligned under topics', () => {
    expect(idsIn(comparison(), 'data')).toEqual(['c1 c2', 'c1', 'p2']);
    expect(idsIn(comparison(), 'risk')).toEqual(['c1', '', 'p1 p3']);
  });
  it('show a topic of the record as a whole where no point is on it', () => {
    expect(comparison().topics.find(({ topic }) => topic.id === 'risk')?.whole).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('name the broader topic above each, where there is one', () => {
    const { topics } = sideBySide(graphOf(roof, data, topic({ id: 'x' })), [
      declaration({ id: '2018-a', topics: ['data', 'x'] }),
      luxor,
    ]);
    expect(topics.map(({ topic, roof }) => [topic.id, roof])).toEqual([
      ['data', 'Data and risk'],
      ['x', undefined],
    ]);
  });
  it('say nothing of points where they are no texts, and are of their own family', () => {
    const { family, topics, facts } = sideBySide(graph, [meeting, conference({ id: '2018-b' })]);
    expect(family).toBe('conferences');
    expect(topics).toEqual([]);
    expect(facts.flatMap(({ leftOut }) => leftOut).every((count) => count === 0)).toBe(true);
  });
  it('are texts where there are none yet', () => {
    expect(sideBySide(graph, [])).toEqual({ family: 'texts', entries: [], facts: [], topics: [] });
  });
  it('leave out topics on which none says anything', () => {
    expect(idsIn(comparison(), 'roof')).toBeUndefined();
  });
  it('tell who found the topics of a part', () => {
    const points = comparison().topics.flatMap(({ cells }) => cells[2] ?? []);
    expect(new Map(points.map(({ id, topicsBy }) => [id, topicsBy]))).toEqual(
      new Map([
        ['p2', 'words'],
        ['p1', 'words'],
        ['p3', 'person'],
      ]),
    );
  });
});

describe('a lens', () => {
  test.each([
    [{}, ['c1 c2', 'c1', 'p2']],
    [{ addressee: 'customs' }, ['c1', 'c1', '']],
    [{ addressee: 'secretariat' }, ['c2', 'c1', '']],
    [{ strength: 'urges' }, ['c2', 'c1', '']],
    [{ strength: 'commits' }, ['c2', '', '']],
    [{ addressee: 'customs', strength: 'urges' }, ['', 'c1', '']],
  ] as const)('%o leaves on advance data %j', (lens, left) => {
    const comparison = sideBySide(graph, [luxor, xiamen, standards], lens);
    expect(idsIn(comparison, 'data') ?? ['', '', '']).toEqual(left);
  });
});

it('a lens says how many points it leaves out, so that a narrow look is no gap', () => {
  const { topics, facts } = sideBySide(graph, [luxor, xiamen], { addressee: 'postal-operators' });
  expect(topics.find(({ topic }) => topic.id === 'data')).toMatchObject({ leftOut: [2, 0] });
  expect(facts.find(({ field }) => field === 'size')?.cells.flat()).toMatchObject([
    { count: 2 },
    { count: 1 },
  ]);
});

it('a lens counts only the points that it leaves out', () => {
  const dated = declaration({
    id: '2020-dated',
    commitments: [
      commitment({ id: 'c1', due: '2021', addressees: ['customs'], topics: ['data'] }),
      commitment({ id: 'c2', addressees: ['secretariat'], topics: ['data'] }),
    ],
  });
  const { facts, topics } = sideBySide(graph, [dated, luxor], { addressee: 'secretariat' });
  expect(facts.find(({ field }) => field === 'dated')).toBeUndefined();
  expect(topics.map(({ topic, leftOut }) => [topic.id, leftOut])).toEqual([
    ['data', [1, 1]],
    ['risk', [0, 1]],
  ]);
  const due = sideBySide(graph, [dated, xiamen], { addressee: 'secretariat' }).facts;
  expect(due.find(({ field }) => field === 'dated')?.leftOut).toEqual([1, 0]);
});

it('a lens does not say of a record that nothing is recorded when it leaves all of it out', () => {
  const { facts } = sideBySide(graph, [luxor, xiamen], { addressee: 'postal-operators' });
  const row = facts.find(({ field }) => field === 'strength');
  expect(row?.cells.map((cell) => cell.length)).toEqual([0, 1]);
  expect(row?.leftOut).toEqual([2, 0]);
  expect(facts.filter(({ field }) => field === 'kind').flatMap((one) => one.leftOut)).toEqual([
    0, 0,
  ]);
});

describe('a view', () => {
  const both = () => sideBySide(graph, [luxor, xiamen]);
  const row = (id: string) => {
    const found = both().topics.find(({ topic }) => topic.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const fact = (field: string) => {
    const found = both().facts.find((one) => one.field === field);
    if (!found) throw new Error(field);
    return found;
  };
  test.each([
    ['data', { all: true, differences: true, shared: true, gaps: false }],
    ['risk', { all: true, differences: true, shared: false, gaps: true }],
  ] as const)('shows the topic %s as %o', (id, views) => {
    for (const [view, shown] of Object.entries(views))
      expect(showsTopic(row(id), view as keyof typeof views), view).toBe(shown);
  });
  it('shows as shared what all say alike, and as a difference what one says more strongly', () => {
    const like = declaration({ ...luxor, id: '2018-like' });
    const [first] = sideBySide(graph, [luxor, like]).topics;
    expect(first && showsTopic(first, 'differences')).toBe(false);
    expect(first && showsTopic(first, 'shared')).toBe(true);
  });
  test.each([
    ['legalStatus', { all: true, differences: false, shared: true, gaps: false }],
    ['adopted', { all: true, differences: true, shared: false, gaps: false }],
    ['adoptedAt', { all: true, differences: true, shared: false, gaps: true }],
  ] as const)('shows the fact %s as %o', (field, views) => {
    for (const [view, shown] of Object.entries(views))
      expect(showsFact(fact(field), view as keyof typeof views), view).toBe(shown);
  });
});

test.each([
  ['declarations', 'texts'],
  ['frameworks', 'texts'],
  ['conferences', 'conferences'],
  ['organizations', 'organizations'],
  ['series', undefined],
  ['topics', undefined],
])('records of %s are compared as %s', (collection, family) => {
  expect(familyOf(collection)).toBe(family);
});

it('the scale of strengths is that of the vocabulary', () => {
  expect(strengthScale).toEqual(Object.keys(strengths));
});
