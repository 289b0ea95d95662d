import { expect, test } from 'vitest';
import { sourceDescribedTwice } from '../../src/checks/source-described-twice.ts';
import type { Source } from '../../src/schemas/index.ts';
import { graphOf, organization, source } from '../records.ts';
import { findings } from './checking.ts';

const url = 'https://www.example.org/report';

function found(first: Partial<Source>, second: Partial<Source>): string[] {
  const graph = graphOf(
    organization({ id: 'a', sources: [source({ url, ...first })] }),
    organization({ id: 'b', sources: [source({ url, ...second })] }),
  );
  return findings(sourceDescribedTwice, graph);
}

test('a source that two records describe alike passes, whatever it supports in each', () => {
  expect(found({ supports: ['name'] }, { id: 's4', supports: ['seat'] })).toEqual([]);
});

test('sources off the web, and other addresses, are other sources', () => {
  expect(found({ url: undefined }, { url: undefined, title: 'Other' })).toEqual([]);
  expect(found({}, { url: `${url}/2`, title: 'Other' })).toEqual([]);
  expect(found({}, { url: `${url}?page=2`, title: 'Other' })).toEqual([]);
});

test.each<[keyof Source, Partial<Source>]>([
  ['title', { title: 'Another title' }],
  ['publisher', { publisher: 'Somebody else' }],
  ['date', { date: '2018' }],
  ['language', { language: 'fr' }],
])('one address with two forms of its %s is found', (field, differing) => {
  const lines = found({}, differing);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`organizations/b.yaml sources.0.${field}:`);
  expect(lines[0]).toContain('as in organizations/a.yaml');
});

test.each([
  'http://www.example.org/report',
  'https://example.org/report',
  'https://www.example.org/report/',
])('the same page under %s is found', (other) => {
  expect(found({}, { url: other })).toEqual([
    `organizations/b.yaml sources.0.url: "${other}"; "${url}" as in organizations/a.yaml`,
  ]);
});

test('one record that describes a source twice is found too', () => {
  const sources = [source({ url }), source({ id: 's2', url, title: 'Another title' })];
  const graph = graphOf(organization({ id: 'a', sources }));
  expect(findings(sourceDescribedTwice, graph)).toHaveLength(1);
});
