import { describe, expect, it, test } from 'vitest';
import { bodyOf, coverageTable, narrowest, rowGroups } from '../../src/graph/coverage.ts';
import {
  commitment,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
  topic,
} from '../records.ts';

const topics = [
  topic({ id: 'roof', label: 'Roof' }),
  topic({ id: 'data', label: 'Data', broader: 'roof' }),
  topic({ id: 'risk', label: 'Risk', broader: 'roof' }),
  topic({ id: 'alone', label: 'Alone' }),
];
const wco = organization({ id: 'wco', name: 'World Customs Organization', short: 'WCO' });
const upu = organization({ id: 'upu', name: 'Universal Postal Union', short: 'UPU' });
const early = declaration({
  id: '2010-early',
  adopted: '2010',
  issuers: ['upu'],
  topics: ['risk'],
  commitments: [
    commitment({ id: 'c1', strength: 'urges', topics: ['data'] }),
    commitment({ id: 'c2', strength: 'recognises', topics: ['data'] }),
  ],
});
const late = declaration({
  id: '2020-late',
  adopted: '2020',
  issuers: ['wco', 'upu'],
  commitments: [
    commitment({ id: 'c1', strength: 'decides', topics: ['data', 'risk'] }),
    commitment({ id: 'c2', topics: ['alone'] }),
  ],
});
const standing = framework({
  id: 'standing',
  custodian: 'upu',
  pillars: [pillar({ id: 'p1', topics: ['risk'] })],
});
const silent = declaration({ id: '2021-silent', adopted: '2021' });
const graph = graphOf(...topics, wco, upu, early, late, standing, silent);

describe('topics by instruments', () => {
  const table = coverageTable(graph, 'year');
  const told = Object.fromEntries(
    table.rows.map(({ entry, cells }) => [
      entry.id,
      cells.map(({ points, strongest, whole }) => [points.length, strongest, whole]),
    ]),
  );
  it('have a column for each topic that is not merely a roof', () => {
    expect(table.topics.map(({ id }) => id)).toEqual(['data', 'risk', 'alone']);
    expect(narrowest(topics).map(({ id }) => id)).toEqual(['data', 'risk', 'alone']);
  });
  test.each([
    [
      '2010-early',
      [
        [2, 'urges', false],
        [0, undefined, true],
        [0, undefined, false],
      ],
    ],
    [
      '2020-late',
      [
        [1, 'decides', false],
        [1, 'decides', false],
        [1, 'encourages', false],
      ],
    ],
    [
      'standing',
      [
        [0, undefined, false],
        [1, undefined, false],
        [0, undefined, false],
      ],
    ],
  ])('tell of %s how many points and how strong: %j', (id, cells) => {
    expect(told[id]).toEqual(cells);
  });
  it('leave out what has no points', () => {
    expect(told).not.toHaveProperty('2021-silent');
  });
  it('count the instruments that reach each topic', () => {
    expect(table.reached).toEqual([2, 2, 1]);
  });
  it('know an instrument by its custodian or its first issuer', () => {
    expect([early, late, standing].map((entry) => bodyOf(graph, entry))).toEqual([
      'UPU',
      'WCO',
      'UPU',
    ]);
  });
});

test.each([
  ['organization', ['2010-early', 'standing', '2020-late']],
  ['year', ['2020-late', '2010-early', 'standing']],
  ['coverage', ['2020-late', '2010-early', 'standing']],
] as const)('by %s they stand in the order %j', (order, ids) => {
  const table = coverageTable(graph, order);
  expect(table.rows.map(({ entry }) => entry.id)).toEqual(ids);
  const labels = rowGroups(graph, table, order).map(({ label }) => label);
  expect(labels).toEqual(order === 'organization' ? ['UPU', 'WCO'] : [undefined]);
});
