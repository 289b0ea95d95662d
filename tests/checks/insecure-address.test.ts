import { expect, test } from 'vitest';
import { insecureAddress } from '../../src/checks/insecure-address.ts';
import { graphOf, organization, source } from '../records.ts';
import { findings, linesFor, WCO } from './checking.ts';

const clear = 'http://old.example.org/report';

test('an address that goes over the wire in the clear is found in sources, websites and twins', () => {
  const graph = graphOf(
    organization({
      id: 'wco',
      website: 'http://www.example.org',
      sameAs: ['https://example.org/1', 'http://example.org/2'],
      sources: [source({ url: clear, supports: ['name', 'summary'] })],
    }),
  );
  const expected = 'an address that begins with https://';
  expect(findings(insecureAddress, graph)).toEqual([
    `organizations/wco.yaml sources.0.url: "${clear}"; ${expected}`,
    `organizations/wco.yaml website: "http://www.example.org"; ${expected}`,
    `organizations/wco.yaml sameAs.1: "http://example.org/2"; ${expected}`,
  ]);
});

test('a host that has nothing else is excused as long as an address needs it', () => {
  const graph = graphOf(organization({ id: 'wco', sources: [source({ url: clear })] }));
  expect(findings(insecureAddress, graph, { httpOnly: ['old.example.org'] })).toEqual([]);
  expect(
    findings(insecureAddress, graph, { httpOnly: ['example.org', 'old.example.org'] }),
  ).toEqual(['http-only.yaml 0: host "example.org"; a host that some address of a record needs']);
});

test('a host that another record has over https excuses nothing', () => {
  const httpOnly = ['old.example.org'];
  const graph = graphOf(
    organization({ id: 'wco', sources: [source({ url: clear })] }),
    organization({ id: 'upu', website: 'https://old.example.org/' }),
  );
  expect(findings(insecureAddress, graph, { httpOnly })).toEqual([
    `organizations/wco.yaml sources.0.url: "${clear}"; an address that begins with https://`,
  ]);
});

const withSource = WCO.replace('language: en', `url: ${clear}\n    language: en`);

test.each<[string, Record<string, string>, string[]]>([
  ['is refused with the line to write', {}, ['Write: `    url: "https://old.example.org/report"`']],
  ['passes where its host is listed', { 'http-only.yaml': '- old.example.org\n' }, []],
  [
    'is refused where another host is listed',
    { 'http-only.yaml': '- example.org\n' },
    ['http-only.yaml:1:3  item 1: ', 'url: Unexpected "http://old.example.org/report"'],
  ],
  [
    'leaves its host listed while another record is broken',
    { 'http-only.yaml': '- example.com\n- old.example.org\n', 'series/a.yaml': 'name: A\n' },
    ['series/a.yaml:1:1  sources: '],
  ],
])('an address of a record %s', (_, files, said) => {
  const lines = linesFor({ 'organizations/wco.yaml': withSource, ...files });
  expect(lines).toEqual(said.map((part) => expect.stringContaining(part)));
});
