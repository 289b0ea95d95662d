import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedDates } from '../../src/checks/changed-dates.ts';
import { lineFor } from '../../src/checks/report.ts';
import { checkContent } from '../../src/checks/run.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { conference, graphOf } from '../records.ts';
import { DAY, findings, folderOf, linesFor } from './checking.ts';

type Meeting = Partial<Parameters<typeof conference>[0]>;

/** What is found of a meeting that was published for 10 and 11 June 2027. */
function found(meeting: Meeting, published = { start: '2027-06-10', end: '2027-06-11' }) {
  const graph = graphOf(conference({ id: '2027-forum', status: 'confirmed', ...meeting }));
  return findings(changedDates, graph, { publishedDates: { '2027-forum': published } });
}

const moved = { dates: { start: '2027-09-14', end: '2027-09-15' } };
const EXPECTED =
  'the published dates under "previousDates", or a correction of "dates" if they were wrong';

describe('a meeting keeps the dates it was published with', () => {
  test.each<[string, Meeting['dates']]>([
    ['as they are', { start: '2027-06-10', end: '2027-06-11' }],
    ['less precisely', { start: '2027-06' }],
    ['without a last day', { start: '2027-06-10' }],
  ])('%s', (_, dates) => {
    expect(found({ dates })).toEqual([]);
  });

  test.each([
    [{ start: '2027' }, { start: '2027-06-10', end: '2027-06-11' }],
    [{ start: '2027-06' }, { start: '2027-06-10' }],
    [{ start: '2027-06-10' }, { start: '2027-06-10', end: '2027-06-11' }],
  ])('of %j if it is now on %j, which says more', (published, dates) => {
    expect(found({ dates }, published as never)).toEqual([]);
  });
});

describe('a meeting that is moved in silence is found', () => {
  test('at its first day, with what was published', () => {
    expect(found(moved)).toEqual([
      `conferences/2027-forum.yaml dates.start: "2027-09-14" instead of the published "2027-06-10"; ${EXPECTED}`,
    ]);
  });

  test('at its last day, where that alone has changed', () => {
    expect(found({ dates: { start: '2027-06-10', end: '2027-06-12' } })).toEqual([
      `conferences/2027-forum.yaml dates.end: "2027-06-12" instead of the published "2027-06-11"; ${EXPECTED}`,
    ]);
  });

  test('where its dates are gone', () => {
    expect(found({ status: 'postponed' })).toEqual([
      `conferences/2027-forum.yaml dates: nothing instead of the published "2027-06-10"; ${EXPECTED}`,
    ]);
  });

  test('under the id that it has now', () => {
    const graph = graphOf(conference({ id: '2028-forum', dates: { start: '2028-01-10' } }));
    const renamed = { ...graph, moved: new Map([['2027-forum', '2028-forum']]) };
    const publishedDates = { '2027-forum': { start: '2027-06-10' } };
    expect(findings(changedDates, renamed, { publishedDates })).toHaveLength(1);
    expect(findings(changedDates, graph, { publishedDates })).toEqual([]);
  });
});

describe('nothing is said of a meeting that says what became of the published dates', () => {
  const corrected = (fields?: string[]) => ({
    corrections: [{ date: DAY, what: 'Its days.', reason: 'A slip.', ...(fields && { fields }) }],
  });
  test.each<[string, Meeting]>([
    ['that they were planned', { previousDates: [{ start: '2027-06-10', end: '2027-06-11' }] }],
    [
      'that they were planned, among others',
      { previousDates: [{ start: '2026' }, { start: '2027-06' }] },
    ],
    ['that they were wrong', corrected(['place', 'dates'])],
  ])('%s', (_, said) => {
    expect(found({ ...moved, ...said })).toEqual([]);
  });

  test.each<[string, Meeting]>([
    ['that others were planned', { previousDates: [{ start: '2027-05-10' }] }],
    ['that something else was wrong', corrected(['place'])],
    ['that something was wrong', corrected()],
  ])('but it is not enough to say %s', (_, said) => {
    expect(found({ ...moved, ...said })).toHaveLength(1);
  });
});

const record = (lines: string, facts: string) => `name: Forum of posts
kind: forum
${lines}summary: Posts meet.
sources:
  - id: s1
    title: Report
    publisher: Secretariat
    language: en
    supports: [name, status, dates, summary${facts}]
`;
const FILE = 'conferences/2026-forum.yaml';
const PUBLISHED = { 'published-dates.yaml': '2026-forum: {start: 2026-06-01, end: 2026-06-02}\n' };

describe('the line to be added is told', () => {
  const to = (status: string, more = '', facts = '') => ({
    ...PUBLISHED,
    [FILE]: record(`status: ${status}\ndates: {start: 2026-06-08}\n${more}`, facts),
  });

  test.each([
    [
      'a meeting to come was planned for another day',
      to('confirmed'),
      'Write in line 12: `previousDates: [{start: 2026-06-01, end: 2026-06-02}]`',
    ],
    [
      'a meeting was moved before',
      to('confirmed', 'previousDates:\n  - {start: 2025-01-01}\n', ', previousDates'),
      'Write in line 7: `  - {start: 2026-06-01, end: 2026-06-02}`',
    ],
    [
      'a meeting that is over was held on another day',
      to('concluded'),
      'Write in line 12: `corrections: [{date: 2026-06-15, what: …, reason: …, fields: [dates]}]`',
    ],
  ])('where %s', (_, files, line) => {
    const [told, ...others] = linesFor(files);
    expect(others).toEqual([]);
    expect(told).toMatch(/^conferences\/2026-forum\.yaml:4:16 {2}dates\.start: Unexpected/);
    expect(told).toContain(line);
  });

  test('and mends what it was told of', () => {
    const folder = folderOf(to('confirmed', '', ', previousDates'));
    const { problems } = checkContent(folder, DAY);
    const problem = problems.find(({ check }) => check === 'changed-dates');
    const text = readFileSync(path.join(folder, FILE), 'utf8');
    const mended = problem && readYaml(text).correct(problem)?.text;
    writeFileSync(path.join(folder, FILE), mended ?? '');
    expect(checkContent(folder, DAY).problems.map((one) => lineFor(one, ''))).toEqual([]);
  });
});

test('the register takes over new dates, but not those of a meeting that was moved in silence', () => {
  const sound = (id: string, lines: string, facts = '') => ({
    [`conferences/${id}.yaml`]: record(lines, facts).replace('Forum of posts', id),
  });
  const folder = folderOf({
    ...sound('2026-forum', 'status: confirmed\ndates: {start: 2026-06-08}\n'),
    ...sound('2026-talks', 'status: confirmed\ndates: {start: 2026-07-08}\n'),
    ...sound(
      '2026-week',
      'status: confirmed\ndates: {start: 2026-09-08}\npreviousDates:\n  - {start: 2026-08-08}\n',
      ', previousDates',
    ),
    'published-dates.yaml':
      '2026-forum: {start: 2026-06-01, end: 2026-06-02}\n2026-week: {start: 2026-08-08}\n2026-gone: {start: "2026"}\n',
  });
  const env = { ...process.env, PLENARY_CONTENT: folder, SOURCE_DATE_EPOCH: '1767225600' };
  spawnSync(process.execPath, [path.resolve('scripts/register.ts')], { env });
  const lines = readFileSync(path.join(folder, 'published-dates.yaml'), 'utf8').split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
    '2026-forum: {start: 2026-06-01, end: 2026-06-02}',
    '2026-gone: {start: "2026"}',
    '2026-talks: {start: 2026-07-08}',
    '2026-week: {start: 2026-09-08}',
  ]);
});
