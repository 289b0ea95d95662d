import { expect, test } from 'vitest';
import { evidence } from '../../src/checks/evidence.ts';
import { commitment, conference, declaration, graphOf, organization, source } from '../records.ts';
import { findings } from './checking.ts';

const facts = ['name', 'status', 'summary'];

test('a record whose facts all have a source passes; what editors decide needs none', () => {
  const graph = graphOf(
    conference({ id: '2018-a', short: 'A', aliases: ['The A'], topics: ['customs'] }),
  );
  expect(findings(evidence, graph)).toEqual([]);
});

test('a fact without a source is found', () => {
  const sources = [source({ supports: facts })];
  const graph = graphOf(conference({ id: '2018-a', dates: { start: '2018' }, sources }));
  expect(findings(evidence, graph)).toMatchInlineSnapshot(`
    [
      "conferences/2018-a.yaml dates: fact without a source; "dates" under "supports" of at least one source",
    ]
  `);
});

test('a source that says not what it supports is one mistake, not one for each fact', () => {
  const graph = graphOf(conference({ id: '2018-a', sources: [source()] }));
  expect(findings(evidence, graph)).toEqual([
    'conferences/2018-a.yaml sources.0: source "s1" without use; "supports" with those facts that it states; without a source are name, status, summary',
  ]);
});

test('an empty list states nothing and can neither need nor have a source', () => {
  const bare = declaration({ id: '2018-d', commitments: [] });
  expect(findings(evidence, graphOf(bare))).toEqual([]);
  const sources = [source({ supports: ['name', 'summary', 'commitments'] })];
  expect(findings(evidence, graphOf({ ...bare, sources }))).toHaveLength(1);
});

test.each([
  ['a field that the record does not have', 'place', 'place'],
  ['a misspelt field', 'sumary', 'summary?'],
  ['a field that editors decide', 'topics', 'which editors decide and no source supports'],
])('support for %s is found', (_, field, said) => {
  const sources = [source({ supports: [...facts, field] })];
  const found = findings(
    evidence,
    graphOf(conference({ id: '2018-a', topics: ['customs'], sources })),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('conferences/2018-a.yaml sources.0.supports.3');
  expect(found[0]).toContain(said);
});

test('a source that supports nothing and is cited nowhere is found', () => {
  const sources = [source({ supports: facts }), source({ id: 's2' })];
  expect(findings(evidence, graphOf(conference({ id: '2018-a', sources })))).toEqual([
    'conferences/2018-a.yaml sources.1: source "s2" without use; a source that supports a field or is cited',
  ]);
});

test('a source that only an observation or a disagreement cites has its use', () => {
  const sources = [
    source({ supports: [...facts, 'followUps'] }),
    source({ id: 's2' }),
    source({ id: 's3' }),
  ];
  const graph = graphOf(
    conference({
      id: '2018-a',
      followUps: [{ what: 'A report.', observations: [{ says: 'It is out.', source: 's2' }] }],
      disputed: [{ field: 'name', says: 'Another name.', source: 's3' }],
      sources,
    }),
  );
  expect(findings(evidence, graph)).toEqual([]);
});

test('a citation of a source that the record does not have is found, wherever it stands', () => {
  const observations = [{ says: 'Seen.', source: 's7' }];
  const disputed = [{ field: 'name', says: 'Another name.', source: 's8' }];
  const graph = graphOf(
    conference({ id: '2018-a', followUps: [{ what: 'A report.', observations }] }),
    declaration({ id: '2018-d', commitments: [commitment({ id: 'c1', observations })] }),
    organization({ id: 'wco', disputed }),
  );
  expect(findings(evidence, graph)).toEqual([
    'conferences/2018-a.yaml followUps.0.observations.0.source: "s7"; a source of this record: "s1"',
    'declarations/2018-d.yaml commitments.0.observations.0.source: "s7"; a source of this record: "s1"',
    'organizations/wco.yaml disputed.0.source: "s8"; a source of this record: "s1"',
  ]);
});

test('a correction may cite a source and names fields that such a record can have', () => {
  const put = (overrides: object) => [
    { date: '2026-05-02', what: 'The year was 1964.', reason: 'A slip.', ...overrides },
  ];
  const corrected = (overrides: object) =>
    findings(evidence, graphOf(organization({ id: 'wco', corrections: put(overrides) })));
  expect(corrected({})).toEqual([]);
  expect(corrected({ fields: ['founded'], source: 's1' })).toEqual([]);
  expect(corrected({ fields: ['fonded'], source: 's9' })).toEqual([
    'organizations/wco.yaml corrections.0.source: "s9"; a source of this record: "s1"',
    'organizations/wco.yaml corrections.0.fields.0: "fonded"; a field that such a record can have (founded?)',
  ]);
});

test('a disagreement on a field that the record does not have is found', () => {
  const disputed = [{ field: 'name', says: 'B.', source: 's1' }];
  expect(findings(evidence, graphOf(organization({ id: 'wco', disputed })))).toEqual([]);
  const absent = [{ field: 'seat', says: 'Paris.', source: 's1' }];
  expect(findings(evidence, graphOf(organization({ id: 'wco', disputed: absent })))).toEqual([
    'organizations/wco.yaml disputed.0.field: "seat"; a field of this record: name, kind, summary',
  ]);
});

test('a key that two sources have is found at the second', () => {
  const sources = [source({ supports: facts }), source({ supports: ['name'] })];
  expect(findings(evidence, graphOf(conference({ id: '2018-a', sources })))).toEqual([
    'conferences/2018-a.yaml sources.1.id: second "s1"; a key that no other source of the record has',
  ]);
});
