import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { DAY, folderOf, linesFor } from './checking.ts';

const record = (name: string, rest: string, supports: string) => `name: ${name}
${rest}sources:
  - id: s1
    title: Report
    publisher: Secretariat
    language: en
    supports: [name, ${supports}]
`;

const sound = {
  'organizations/upu.yaml': record(
    'Postal Union',
    'kind: intergovernmental\nsummary: A union.\n',
    'summary',
  ),
  'series/forums.yaml': record('Forums', 'organizers: [upu]\n', 'organizers'),
  'declarations/2018-a.yaml': record(
    'Resolution',
    'kind: resolution\nsummary: A text.\nissuers: [upu]\ncommitments:\n  - id: c1\n    text: Posts send data ahead.\n    strength: urges\n    addressees: [all]\n    topics: [risk]\n',
    'summary, issuers, commitments',
  ),
  'frameworks/rules.yaml': record(
    'Rules',
    'kind: guideline\nstatus: adopted\nsummary: A text.\ncustodian: upu\npillars:\n  - {id: p1, name: Data, text: Sent ahead of goods.}\n',
    'summary, status, custodian, pillars',
  ),
  'topics.yaml': '- {id: risk, label: Risk, definition: What may go wrong.}\n',
  'permanent-ids.yaml':
    'published:\n  2018-a#c1: posts send data ahead\n  rules#p1: sent ahead of goods\n',
};

/** A sound item of each list, on one line. */
const items = {
  'glossary.yaml': '{id: upu, term: UPU, definition: A union., refers: upu}',
  'publishers.yaml': '{name: Secretariat, quality: official, organization: upu}',
  'coverage.yaml':
    '{organization: upu, of: conferences, series: forums, from: 2000, to: 2020, state: partial, looked: 2026-01-01, note: By its site.}',
  'places.yaml': '{city: Bern, country: CH, lat: 46.95, lon: 7.45}',
  'readings.yaml': '{url: "https://example.org/", read: 2026-01-01, found: copy}',
  'crosswalk.yaml':
    '{from: rules#p1, to: 2018-a#c1, relation: close, reason: Both., by: The editors, judged: 2026-01-01}',
  'comparisons.yaml': '{id: both, name: Both, about: Side by side., records: [2018-a, rules]}',
};

test('a folder with an item in every list has no problems', () => {
  const lists = Object.fromEntries(
    Object.entries(items).map(([file, item]) => [file, `- ${item}\n`]),
  );
  const { problems, graph } = checkContent(folderOf({ ...sound, ...lists }), DAY);
  expect(problems).toEqual([]);
  expect([
    graph.terms.length,
    graph.publishers.length,
    graph.coverage.length,
    graph.gazetteer.length,
    graph.readings.length,
    graph.crosswalk.length,
    graph.comparisons.length,
  ]).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test.each(Object.entries(items))('an unknown field in %s is found in its line', (file, item) => {
  const lines = linesFor({
    ...sound,
    [file]: `- ${item}\n- ${item.replace('}', ', colour: red}')}\n`,
  });
  expect(lines.filter((line) => line.includes('(schema)'))).toEqual([
    expect.stringMatching(
      new RegExp(`^${file}:2:\\d+ {2}item 2, colour: Unexpected field "colour"`),
    ),
  ]);
});

test.each([
  ['glossary.yaml', 'refers: upu', 'refers: nobody', 'item 2, refers'],
  ['publishers.yaml', 'organization: upu', 'organization: nobody', 'item 2, organization'],
  ['coverage.yaml', 'organization: upu', 'organization: nobody', 'item 2, organization'],
  ['crosswalk.yaml', 'from: rules#p1', 'from: rules#p9', 'item 2, from'],
  ['comparisons.yaml', 'records: [2018-a', 'records: [2017-z', 'item 2, records, item 1'],
] as const)(
  'in %s a reference to nothing is found at its line, also after an item that is broken',
  (file, present, broken, path) => {
    const lines = linesFor({
      ...sound,
      [file]: `- {colour: red}\n- ${items[file].replace(present, broken)}\n`,
    });
    const found = lines.filter((line) => line.includes('(unknown-reference)'));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${file}:2:\\d+ {2}${path}: `))]);
  },
);

test('a mend is proposed for the line of an item, also after one that is broken', () => {
  const host = 'https://old.example.org/';
  const lines = linesFor({
    ...sound,
    'moved.yaml': 'pc: upu\n',
    'glossary.yaml': `- {colour: red}\n- ${items['glossary.yaml'].replace('refers: upu', 'refers: pc')}\n`,
    'http-only.yaml': `- 7\n- ${new URL(host).host}\n`,
  });
  const moved = lines.filter((line) => line.includes('(moved-reference)'));
  expect(moved).toEqual([
    expect.stringMatching(/^glossary\.yaml:2:\d+ {2}item 2, refers: .*refers: upu/),
  ]);
});

test.each([
  ['crosswalk.yaml', 'reason: Both.', 'reason: <b>Both</b>', 'item 2, reason'],
  ['comparisons.yaml', 'about: Side by side.', 'about: <b>Side</b>', 'item 2, about'],
  ['glossary.yaml', 'definition: A union.', 'definition: <b>A</b>', 'item 2, definition'],
] as const)('in %s HTML is found at its line', (file, present, broken, path) => {
  const lines = linesFor({
    ...sound,
    [file]: `- {colour: red}\n- ${items[file].replace(present, broken)}\n`,
  });
  expect(lines.filter((line) => line.includes('(unsafe-text)'))).toEqual([
    expect.stringMatching(new RegExp(`^${file}:2:\\d+ {2}${path}: `)),
  ]);
});

test.each([
  ['glossary.yaml', 'an id only once in the glossary'],
  ['comparisons.yaml', 'an id only once among the comparisons'],
] as const)('in %s the same id twice is found at the second', (file, expected) => {
  const lines = linesFor({ ...sound, [file]: `- ${items[file]}\n- ${items[file]}\n` });
  expect(lines).toEqual([expect.stringContaining(`${file}:2:`)]);
  expect(lines[0]).toContain(`expected ${expected}`);
});

test('the same two points are mapped once', () => {
  const file = 'crosswalk.yaml';
  const turned = items[file].replace('rules#p1', 'x').replace('2018-a#c1', 'rules#p1');
  const lines = linesFor({
    ...sound,
    [file]: `- ${items[file]}\n- ${turned.replace('from: x', 'from: 2018-a#c1')}\n`,
  });
  expect(lines).toEqual([expect.stringContaining(`${file}:2:`)]);
});

test.each([
  ['moved.yaml', '- not a group\n', '1:1  Unexpected a list, expected a group of fields'],
  ['moved.yaml', 'Old: upu\n', '1:1  Old: Unexpected key "Old"'],
  ['permanent-ids.yaml', 'publised: {}\n', 'Did you mean "published"?'],
  ['permanent-ids.yaml', 'withdrawn: [c1]\n', 'withdrawn, item 1: Unexpected "c1"'],
  ['readings.yaml', 'a: b\n', '1:1  Unexpected a group of fields, expected a list'],
])('%s that says %j is refused', (file, text, said) => {
  const lines = linesFor({ ...sound, [file]: text });
  expect(lines.filter((line) => line.startsWith(`${file}:`))).toEqual([
    expect.stringContaining(said),
  ]);
});

test('numbers out of their range are told the range', () => {
  const say = (present: string, broken: string) =>
    linesFor({ ...sound, 'places.yaml': `- ${items['places.yaml'].replace(present, broken)}\n` });
  expect(say('46.95', '97')[0]).toContain('item 1, lat: Unexpected 97, expected at most 90');
  expect(say('7.45', '-181')[0]).toContain('item 1, lon: Unexpected -181, expected at least -180');
});
