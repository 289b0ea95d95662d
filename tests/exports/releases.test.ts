import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/exports/dataset.ts';
import { changesBetween, nextVersion } from '../../src/exports/releases/changes.ts';
import { releaseFiles } from '../../src/exports/releases/files.ts';
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
