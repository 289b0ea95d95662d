import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkIds, checks } from '../../src/checks/index.ts';
import { checkContent } from '../../src/checks/run.ts';
import { DAY, folderOf, linesFor, WCO } from './checking.ts';

const CONFERENCE = `name: First Global Conference
kind: conference
status: concluded
dates: { start: 2018-02-09, end: 2018-02-10 }
organizers:
  - org: wco
    role: organizer
summary: A meeting on *parcels*.
topics: [customs]
sources:
  - id: s1
    title: Report
    publisher: Secretariat
    url: https://example.org/report
    language: en
    supports: [name, status, dates, organizers, summary]
`;

const TOPICS = `- id: customs
  label: Customs
  definition: What happens at borders.
`;

const FILE = 'conferences/2018-beijing.yaml';
const sound = { [FILE]: CONFERENCE, 'organizations/wco.yaml': WCO, 'topics.yaml': TOPICS };

test('a sound content folder has no problems', () => {
  const { records, problems } = checkContent(folderOf(sound), DAY);
  expect({ records, problems }).toEqual({ records: 2, problems: [] });
});

describe('a record is refused with file and line when it has', () => {
  test.each<[string, string, string, string, string]>([
    ['an unknown field', 'kind: conf', 'colour: red\nkind: conf', ':2:1  colour: ', '(schema)'],
    [
      'a misspelt field',
      'topics: [customs]',
      'topcs: [customs]',
      ':9:1  topcs: ',
      'Did you mean "topics"? Write: `topics: [customs]`',
    ],
    [
      'no name',
      'name: First Global Conference\n',
      '',
      ':1:1  name: Unexpected nothing, ',
      '(schema)',
    ],
    ['an impossible date', '2018-02-09', '2018-02-30', ':4:17  dates.start: ', '(schema)'],
    [
      'an unknown organization',
      'org: wco',
      'org: wcoo',
      ':6:10  organizers, item 1, org: ',
      'Did you mean "wco"? Write: `  - org: wco`  (unknown-reference)',
    ],
    [
      'an unknown topic',
      '[customs]',
      '[custms]',
      ':9:10  topics, item 1: ',
      'Did you mean "customs"? Write: `topics: [customs]`  (unknown-reference)',
    ],
    [
      'a source for a field that is not there',
      'organizers, summary]',
      'organizers, summary, place]',
      ':16:58  sources, item 1, supports, item 6: ',
      '(evidence)',
    ],
    [
      'a kind that is none',
      'kind: conference',
      'kind: conferense',
      ':2:7  kind: ',
      'Did you mean "conference"? Write: `kind: conference`  (schema)',
    ],
    ['broken YAML', 'kind: conference', 'kind: "conference', ':16:', '(yaml)'],
    [
      'an address that is a script',
      'https://example.org/report',
      'javascript:alert(1)',
      ':14:10  sources, item 1, url: ',
      '(schema)',
    ],
    [
      'a link that is a script',
      '*parcels*',
      '[parcels](javascript:alert(1))',
      ':8:10  summary: ',
      '(unsafe-text)',
    ],
    ['raw HTML', '*parcels*', '<b>parcels</b>', ':8:10  summary: ', '(unsafe-text)'],
  ])('%s', (_, present, broken, place, ending) => {
    expect(CONFERENCE).toContain(present);
    const lines = linesFor({ ...sound, [FILE]: CONFERENCE.replace(present, broken) });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${FILE}${place}`);
    expect(lines[0]).toContain(ending);
  });
});

test.each(['World Customs Organisation', 'WCO', 'ccc'])(
  'an organization called "%s" is told by its id',
  (called) => {
    const files = { ...sound, 'organizations/wco.yaml': `${WCO}short: WCO\naliases: [CCC]\n` };
    const lines = linesFor({ ...files, [FILE]: CONFERENCE.replace('org: wco', `org: ${called}`) });
    expect(lines[0]).toContain(`${FILE}:6:10  organizers, item 1, org: `);
    expect(lines[0]).toContain('Did you mean "wco"?');
  },
);

describe('one fault makes one problem:', () => {
  test('a record that is not well-formed is not unknown to others', () => {
    const lines = linesFor({ ...sound, 'organizations/wco.yaml': WCO.replace('kind:', 'knd:') });
    expect(lines).toEqual([
      'organizations/wco.yaml:2:1  knd: Unexpected field "knd", expected a field of the data guide. Did you mean "kind"? Write: `kind: intergovernmental`  (schema)',
    ]);
  });

  test('a list of topics that cannot be read leaves no topic unknown', () => {
    expect(linesFor({ ...sound, 'topics.yaml': '- id: "customs\n' })).toMatchObject([
      expect.stringMatching(/^topics.yaml:\d.*\(yaml\)$/),
    ]);
  });

  test('a topic that is not well-formed is not unknown to records', () => {
    const lines = linesFor({ ...sound, 'topics.yaml': TOPICS.replace('label', 'lable') });
    expect(lines).toEqual([
      expect.stringMatching(/^topics.yaml:.*Write: ` {2}label: Customs` {2}\(schema\)$/),
    ]);
  });
});

test('a problem in a list is at its own line although an item before it is broken', () => {
  const topics = `- id: broken\n${TOPICS}- id: returns\n  label: Returns\n  definition: D.\n  broader: custom\n`;
  const lines = linesFor({ ...sound, 'topics.yaml': topics });
  expect(lines.at(-1)).toContain('topics.yaml:8:12  item 3, broader: Unexpected "custom"');
});

test('problems of all records are said at once, by file and line', () => {
  const lines = linesFor({
    [FILE]: CONFERENCE.replace('wco', 'upu').replace('2018-02-10', '2018-02-01'),
    'series/forum.yaml': 'name: Forum\nfrequency: dayly\n',
  });
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    `${FILE}:4:34  dates.end`,
    `${FILE}:6:10  organizers, item 1, org`,
    `${FILE}:9:10  topics, item 1`,
    'series/forum.yaml:1:1  sources',
    'series/forum.yaml:2:12  frequency',
  ]);
});

test('an exception that is not needed is told so at its line, also after one that is broken', () => {
  const unused = '- {check: dates, record: wco, because: It was so.}\n';
  const lines = linesFor({ ...sound, 'exceptions.yaml': `- {colour: red}\n${unused}` });
  expect(lines.filter((line) => line.includes('(unused-exception)'))).toEqual([
    'exceptions.yaml:2:3  item 2: Unexpected exception for "wco", expected one that is needed: the check dates finds nothing there now.  (unused-exception)',
  ]);
});

describe('an exception', () => {
  const broken = { ...sound, [FILE]: CONFERENCE.replace('2018-02-10', '2018-02-01') };
  const exception = (check: string, record: string) =>
    `- check: ${check}\n  record: ${record}\n  because: The report says so.\n`;

  test('takes out the problems of its check in its record', () => {
    expect(linesFor(broken)).toHaveLength(1);
    expect(linesFor({ ...broken, 'exceptions.yaml': exception('dates', '2018-beijing') })).toEqual(
      [],
    );
  });

  test.each([
    ['another check', exception('evidence', '2018-beijing')],
    ['another record', exception('dates', 'wco')],
  ])('for %s takes nothing out and is itself a problem', (_, text) => {
    const lines = linesFor({ ...broken, 'exceptions.yaml': text });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^exceptions.yaml:1:3 {2}item 1: .*\(unused-exception\)$/);
  });

  test('has to say why', () => {
    const text = '- check: dates\n  record: 2018-beijing\n';
    expect(linesFor({ ...sound, 'exceptions.yaml': text })).toEqual([
      'exceptions.yaml:1:3  item 1, because: Unexpected nothing, expected text: Why the record is right and the check is not. Write: `  because: …`  (schema)',
    ]);
  });

  test('cannot excuse a record that is not well-formed', () => {
    const files = { ...sound, 'organizations/wco.yaml': 'name: WCO\n' };
    const lines = linesFor({ ...files, 'exceptions.yaml': exception('schema', 'wco') });
    expect(lines.some((line) => line.endsWith('(schema)'))).toBe(true);
  });

  test('is not called unneeded while a record cannot be read', () => {
    const files = { ...sound, 'organizations/wco.yaml': 'name: WCO\n' };
    const lines = linesFor({ ...files, 'exceptions.yaml': exception('orphan', '2018-beijing') });
    expect(lines.join()).not.toContain('unused-exception');
  });
});

describe('the command', () => {
  const run = (folder: string) =>
    spawnSync(process.execPath, ['scripts/check.ts'], {
      env: { ...process.env, PLENARY_CONTENT: folder },
      encoding: 'utf8',
    });

  test('ends well for sound content', () => {
    const { status, stdout } = run(folderOf(sound));
    expect({ status, stdout }).toEqual({ status: 0, stdout: '2 records, 0 problems\n' });
  });

  test('fails on any problem and says where it is, as seen from where it runs', () => {
    const folder = folderOf({ ...sound, 'series/a.yml': '' });
    const { status, stdout } = run(folder);
    const [first, ...rest] = stdout.trim().split('\n');
    expect(status).toBe(1);
    expect(first).toContain(`${path.relative('.', folder)}/series/a.yml:1:1  `);
    expect(rest).toEqual(['2 records, 1 problem']);
  });
});

describe('the list of checks', () => {
  test('has one entry in the documentation for each id, in the same order, and no other', () => {
    const text = readFileSync('docs/checks.md', 'utf8');
    expect([...text.matchAll(/^## (\S+)$/gm)].map(([, id]) => id)).toEqual(checkIds);
  });

  test('names each check once and says in a sentence what it holds', () => {
    expect(new Set(checkIds).size).toBe(checkIds.length);
    for (const { describe } of checks) expect(describe).toMatch(/^[A-Z].*\.$/);
  });
});
