import { describe, expect, test } from 'vitest';
import { orphan } from '../../src/checks/orphan.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  series,
  term,
  topic,
} from '../records.ts';
import { findings, linesFor } from './checking.ts';

const wco = organization({ id: 'wco' });
const meeting = conference({ id: '2018-a', organizers: [{ org: 'wco', role: 'host' }] });
const alone = organization({ id: 'alone' });

test('records that name another, or are named, pass', () => {
  const graph = graphOf(
    meeting,
    wco,
    declaration({ id: '2018-d', adoptedAt: '2018-a', commitments: [commitment({ id: 'c1' })] }),
    framework({ id: 'standards', relations: [{ type: 'builds-on', target: '2018-d#c1' }] }),
    series({ id: 'talks', organizers: ['wco'] }),
  );
  expect(findings(orphan, graph)).toEqual([]);
});

test('a record that names no other and that none names is found', () => {
  expect(findings(orphan, graphOf(meeting, wco, alone))).toMatchInlineSnapshot(`
    [
      "organizations/alone.yaml : record that names no other and that none names; a reference to another record here, or one to this record there",
    ]
  `);
});

describe('a record is not linked by', () => {
  const customs = topic({ id: 'customs' });
  test.each([
    ['its topics, which it shares with others', conference({ id: '2018-b', topics: ['customs'] })],
    ['naming itself', organization({ id: 'self', parent: 'self' })],
    ['the glossary, which is no record', organization({ id: 'upu' })],
  ])('%s', (_, record) => {
    const glossary = [term({ id: 'post', refers: 'upu' })];
    expect(findings(orphan, graphOf(meeting, wco, customs, record, ...glossary))).toHaveLength(1);
  });
});

test('a reference by a former id is a link still', () => {
  const graph = graphOf(organization({ id: 'pc', parent: 'ccc' }), wco);
  expect(findings(orphan, { ...graph, moved: new Map([['ccc', 'wco']]) })).toEqual([]);
});

test('the only record of a content folder passes', () => {
  expect(findings(orphan, graphOf(alone))).toEqual([]);
});

test('a misspelt reference is a link to what was meant', () => {
  const misspelt = conference({ id: '2018-b', organizers: [{ org: 'alon', role: 'host' }] });
  expect(findings(orphan, graphOf(meeting, wco, misspelt, alone))).toEqual([]);
});

test('nothing is said while a record that may name others is not well-formed', () => {
  const taken = new Map([['2018-broken', ['conferences'] as const]]);
  expect(findings(orphan, graphOf(meeting, wco, alone), { taken })).toEqual([]);
});

test('an exception with its reason lets a record stand alone', () => {
  const files = Object.fromEntries(
    ['upu', 'wco'].map((id) => [
      `organizations/${id}.yaml`,
      `name: Organization ${id}
kind: intergovernmental
summary: An organization.
sources:
  - { id: s1, title: About, publisher: Secretariat, language: en, supports: [name, summary] }
`,
    ]),
  );
  expect(linesFor(files)).toMatchInlineSnapshot(`
    [
      "organizations/upu.yaml:1:1  Unexpected record that names no other and that none names, expected a reference to another record here, or one to this record there.  (orphan)",
      "organizations/wco.yaml:1:1  Unexpected record that names no other and that none names, expected a reference to another record here, or one to this record there.  (orphan)",
    ]
  `);
  const exceptions = `- check: orphan\n  record: upu\n  because: Nothing of its work is recorded yet.\n`;
  const left = linesFor({ ...files, 'exceptions.yaml': exceptions });
  expect(left.map((line) => line.split(':')[0])).toEqual(['organizations/wco.yaml']);
});
