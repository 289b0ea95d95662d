import { describe, expect, it, test } from 'vitest';
import { datasetOf } from '../../src/exports/dataset.ts';
import { changesBetween, inOrder, nextVersion } from '../../src/exports/releases/changes.ts';
import { releaseFiles } from '../../src/exports/releases/files.ts';
import { historian } from '../../src/exports/releases/history.ts';
import { makeRelease, pendingSince } from '../../src/exports/releases/make.ts';
import { releaseNotes } from '../../src/exports/releases/notes.ts';
import { digestOf } from '../../src/exports/version.ts';
import { release } from '../../src/schemas/release.ts';
import { commitment, conference, declaration, graphOf, source } from '../records.ts';
import { real } from './real.ts';
import { released } from './released.ts';

const before = graphOf(
  conference({ id: 'forum', theme: 'Old' }),
  conference({ id: 'gone' }),
  declaration({ id: 'text', commitments: [commitment({ id: 'c1' })] }),
);
const after = graphOf(
  conference({ id: 'forum', theme: 'New', edition: 2 }),
  conference({ id: 'next', sources: [source({ url: 'https://example.org/next' })] }),
  declaration({ id: 'text', commitments: [commitment({ id: 'c1' })] }),
);
const all = (graph: typeof before) => [...graph.conferences, ...graph.declarations];
const snapshot = new TextEncoder().encode('snapshot');

describe('what is new in a release', () => {
  it('are records added, taken back and changed, fact by fact, and sources that nobody cited', () => {
    expect(changesBetween(all(before), all(after))).toEqual({
      added: ['conferences/next'],
      removed: ['conferences/gone'],
      changed: [
        {
          record: 'conferences/forum',
          facts: [
            { field: 'theme', before: 'Old', after: 'New' },
            {
              field: 'sources',
              before: expect.anything() as unknown,
              after: expect.anything() as unknown,
            },
            { field: 'edition', after: 2 },
          ],
        },
      ],
      sources: ['https://example.org/next'],
    });
  });

  it('is nothing where nothing changed', () => {
    const { added, removed, changed, sources } = changesBetween(all(after), all(after));
    expect([added, removed, changed, sources]).toEqual([[], [], [], []]);
  });
});

describe('a release', () => {
  const made = makeRelease(after, '2026.12.0', '2026-12-01', all(before), snapshot);

  it('is a manifest that its schema takes, with the checksum of its snapshot and of each record', () => {
    expect(release.parse(JSON.parse(JSON.stringify(made)))).toEqual(
      JSON.parse(JSON.stringify(made)),
    );
    expect(made.snapshot).toEqual({
      file: 'plenary.jsonl.gz',
      bytes: 8,
      sha256: digestOf('snapshot'),
    });
    expect(Object.keys(made.records)).toEqual([
      'conferences/forum',
      'conferences/next',
      'declarations/text',
    ]);
    expect(made.counts).toMatchObject({ records: 3, conferences: 2, commitments: 1 });
  });

  it('of the records of this project is one that its schema takes', () => {
    const whole = makeRelease(real.graph, '2026.12.0', '2026-12-01', [], snapshot);
    expect(release.safeParse(whole).error).toBeUndefined();
  });

  it('gives its version to the very same records, and to others one that tells them apart', () => {
    expect(datasetOf(after, [made], '2027-01-01').version).toBe('2026.12.0');
    expect(datasetOf(before, [made], '2027-01-01').version).toMatch(/^2026\.12\.0\+[0-9a-f]{8}$/);
    expect(datasetOf(before, [], '2027-01-01').version).toMatch(/^0\.0\.0\+/);
  });

  it('knows what has been added and changed since', () => {
    expect(pendingSince(made, after)).toEqual({ added: [], changed: [] });
    expect(pendingSince(made, before)).toEqual({
      added: ['conferences/gone'],
      changed: ['conferences/forum'],
    });
  });

  it('is told with its statistics against the one before', () => {
    const first = makeRelease(before, '2026.11.0', '2026-11-01', [], snapshot);
    const notes = releaseNotes(made, first);
    expect(notes).toContain('# Data release 2026.12.0');
    expect(notes).toContain('Against 2026.11.0 of 2026-11-01');
    expect(notes).toContain('| conferences | 2 |  |');
    expect(notes).toContain('- Records added: 1');
    expect(notes).toContain('facts: 3: theme (1), sources (1), edition (1)');
  });

  it('is told whole, with what became more and what became less', () => {
    const counts = { records: 3, series: 1, topics: 2 };
    const first = {
      ...released('2026.11.0', '2026-11-01', {}),
      counts: { records: 1, series: 4, topics: 2 },
    };
    const next = { ...released('2026.12.0', '2026-12-01', { removed: ['series/a'] }), counts };
    expect(releaseNotes(next, first)).toBe(`# Data release 2026.12.0

2026-12-01. Against 2026.11.0 of 2026-11-01.

| what | count | new |
| --- | ---: | ---: |
| records | 3 | +2 |
| series | 1 | -3 |
| topics | 2 |  |

- Records added: 0
- Records taken back: 1
- Records changed: 0, facts: 0
- Sources added: 0

Snapshot: plenary.jsonl.gz, 1 bytes, SHA-256 ${'0'.repeat(64)}
`);
    expect(releaseNotes(first, undefined)).toContain('2026-11-01. The first release.');
    expect(releaseNotes(first, undefined)).toContain('| records | 1 |  |');
  });

  it('stands in a feed with what it brought, and where it lies', () => {
    const releases = [
      released('2026.9.0', '2026-09-01', {}),
      released('2026.11.0', '2026-11-01', { added: ['conferences/forum'] }),
    ];
    const filesOn = (day: string, all = releases) =>
      new Map(
        [...releaseFiles(datasetOf(after, all, day))].map(({ path, body }) => [path, String(body)]),
      );
    const feed = filesOn('2026-12-01').get('/feeds/releases.xml');
    for (const told of [
      '<id>https://plenary.example/feeds/releases</id>',
      '<title>Plenary: Releases of the data</title>',
      '<updated>2026-11-01T00:00:00.000Z</updated>',
      '<link rel="alternate" href="https://plenary.example/data/releases/"/>',
      '<link rel="self" href="https://plenary.example/feeds/releases.xml"/>',
      '<uri>https://plenary.example/</uri>',
      'added: 1, removed: 0, changed: 0, sources: 0',
      'Release 2026.11.0',
      'https://plenary.example/data/releases/2026.11.0/"',
    ])
      expect(feed).toContain(told);
    expect(filesOn('2026-12-01').get('/data/releases/index.json')).toContain(
      'https://plenary.example/data/releases/2026.11.0/manifest.json',
    );
    expect(filesOn('2026-12-01', []).get('/feeds/releases.xml')).toContain(
      '<updated>2026-12-01T00:00:00.000Z</updated>',
    );
  });

  it('is there as JSON and in a feed, latest first', () => {
    const releases = [
      released('2026.9.0', '2026-09-01', {}),
      released('2026.11.0', '2026-11-01', { added: ['conferences/forum'] }),
    ];
    const files = new Map(
      [...releaseFiles(datasetOf(after, releases, '2026-12-01'))].map(({ path, body }) => [
        path,
        String(body),
      ]),
    );
    expect([...files.keys()]).toEqual([
      '/data/releases/2026.11.0/manifest.json',
      '/data/releases/2026.9.0/manifest.json',
      '/data/releases/index.json',
      '/feeds/releases.xml',
    ]);
    expect(JSON.parse(files.get('/data/releases/index.json') ?? '')).toMatchObject({
      releases: [{ version: '2026.11.0', changes: { added: 1 } }, { version: '2026.9.0' }],
    });
  });
});

describe('the life of a record', () => {
  const forum = conference({ id: 'forum' });
  const facts = (...fields: string[]) => [
    { record: 'conferences/forum' as const, facts: fields.map((field) => ({ field })) },
  ];
  const releases = [
    released('2026.9.0', '2026-09-01', { added: ['conferences/forum'] }),
    released('2026.10.0', '2026-10-01', { changed: facts('dates', 'name') }),
    released('2026.11.0', '2026-11-01', { changed: facts('dates') }),
  ];
  const lifeOf = historian(datasetOf(graphOf(forum), releases, '2026-12-01'));
  it('is told by the release that added it and those that changed it, field by field', () => {
    const life = historian(datasetOf(graphOf(forum), releases, '2026-12-01'))(forum);
    expect(life).toEqual({
      added: '2026-09-01',
      changed: '2026-11-01',
      changes: new Map([
        ['dates', 2],
        ['name', 1],
      ]),
    });
  });
  it('goes on with its corrections', () => {
    const corrections = [
      { date: '2026-11-20', what: 'It said 2025.', reason: 'A misprint.' },
      { date: '2026-11-10', what: 'It said 2024.', reason: 'A misprint.' },
    ];
    expect(lifeOf({ ...forum, corrections }).changed).toBe('2026-11-20');
  });
  it('begins with the build where no release has it, and with its change where none added it', () => {
    const other = conference({ id: 'other' });
    expect(lifeOf(other)).toEqual({ changed: '2026-12-01', changes: new Map() });
    const late = historian(datasetOf(graphOf(forum), releases.slice(1), '2026-12-01'));
    expect(late(forum)).toMatchObject({ added: '2026-10-01', changed: '2026-11-01' });
  });
});

test('releases stand in the order of their days, and of one day in that of their numbers', () => {
  const versions = ['2026.11.10', '2026.11.9', '2026.12.0'].map((version) =>
    released(version, version === '2026.12.0' ? '2026-10-01' : '2026-11-01', {}),
  );
  expect(inOrder(versions).map(({ version }) => version)).toEqual([
    '2026.12.0',
    '2026.11.9',
    '2026.11.10',
  ]);
});

describe('the version of the next release', () => {
  it('counts within the month', () => {
    const releases = [
      released('2026.11.0', '2026-11-01', {}),
      released('2026.11.1', '2026-11-02', {}),
    ];
    expect(nextVersion(releases, '2026-11-29')).toBe('2026.11.2');
    expect(nextVersion(releases, '2026-12-01')).toBe('2026.12.0');
  });
});
