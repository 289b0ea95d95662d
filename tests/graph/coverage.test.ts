import { describe, expect, it, test } from 'vitest';
import {
  bodyOf,
  columnGroups,
  coverageTable,
  narrowest,
  rowGroups,
} from '../../src/graph/coverage.ts';
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
  const table = () => coverageTable(graph, 'year');
  const told = () =>
    Object.fromEntries(
      table().rows.map(({ entry, cells }) => [
        entry.id,
        cells.map(({ points, strongest, whole }) => [points.length, strongest, whole]),
      ]),
    );
  it('have a column for each topic that is not merely a roof', () => {
    expect(table().topics.map(({ id }) => id)).toEqual(['data', 'risk', 'alone']);
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
    expect(told()[id]).toEqual(cells);
  });
  it('leave out what has no points', () => {
    expect(told()).not.toHaveProperty('2021-silent');
  });
  it('count the instruments that reach each topic', () => {
    expect(table().reached).toEqual([2, 2, 1]);
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

describe('the table of topics by instruments', () => {
  it('has its columns under the roofs of their topics; a topic without one stands under itself', () => {
    const groups = columnGroups(coverageTable(graph, 'year').topics);
    expect(groups.map(({ roof, topics }) => [roof, topics.map(({ id }) => id)])).toEqual([
      ['roof', ['data', 'risk']],
      ['alone', ['alone']],
    ]);
  });
  it('counts on how many topics each instrument has a point', () => {
    const { rows } = coverageTable(graph, 'year');
    expect(rows.map(({ entry, covered }) => [entry.id, covered])).toEqual([
      ['2020-late', 3],
      ['2010-early', 1],
      ['standing', 1],
    ]);
  });
  it('puts instruments of nobody known last by organization, and those of one the latest first', () => {
    const lone = declaration({ id: '2015-lone', adopted: '2015', commitments: early.commitments });
    const later = declaration({ ...late, id: '2022-later', adopted: '2022' });
    const whole = graphOf(...topics, wco, upu, lone, early, late, later, standing);
    const table = coverageTable(whole, 'organization');
    const groups = rowGroups(whole, table, 'organization');
    expect(groups.map(({ label, rows }) => [label, rows.map(({ entry }) => entry.id)])).toEqual([
      ['UPU', ['2010-early', 'standing']],
      ['WCO', ['2022-later', '2020-late']],
      ['–', ['2015-lone']],
    ]);
  });
  it('puts those on most topics first by coverage, of several the latest', () => {
    const wide = declaration({ ...late, id: '2001-wide', adopted: '2001' });
    const table = coverageTable(graphOf(...topics, early, wide, late, standing), 'coverage');
    expect(table.rows.map(({ entry }) => entry.id)).toEqual([
      '2020-late',
      '2001-wide',
      '2010-early',
      'standing',
    ]);
  });
  it('knows an organization without a short name by its name, and none that has no record', () => {
    const un = organization({ id: 'un', name: 'United Nations' });
    const text = declaration({ id: '2000-text', issuers: ['un'] });
    const other = framework({ id: 'other', custodian: 'nobody' });
    const small = graphOf(un, text, other);
    expect(bodyOf(small, text)).toBe('United Nations');
    expect(bodyOf(small, other)).toBeUndefined();
    expect(bodyOf(small, declaration({ id: '2000-bare' }))).toBeUndefined();
  });
});
