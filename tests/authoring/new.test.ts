import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { DAY, folderOf, WCO } from '../checks/checking.ts';

const sound = {
  'organizations/wco.yaml': WCO,
  'topics.yaml': '- id: customs\n  label: Customs\n  definition: What happens at borders.\n',
  'moved.yaml': 'ccc: wco\n',
};

const FORUM = [
  ...['--name', 'Fórum of Customs', '--kind', 'forum', '--start', '2024-06-13'],
  ...['--end', '2024-06-14', '--city', 'Rome', '--country', 'IT', '--organizer', 'wco:host'],
  ...['--summary', 'Customs met in Rome.', '--topic', 'customs'],
  ...['--source-title', 'Report', '--source-publisher', 'Secretariat'],
];

/** Runs the command in a content folder as someone without a terminal does. */
function run(folder: string, ...args: string[]) {
  const script = path.resolve('scripts/new.ts');
  const env = {
    ...process.env,
    LC_ALL: 'C',
    PLENARY_CONTENT: folder,
    SOURCE_DATE_EPOCH: '1767225600',
  };
  const ran = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const records = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const added = records.filter((name) => name.endsWith('.yaml') && !name.endsWith('wco.yaml'));
  return {
    status: ran.status,
    said: ran.stdout,
    refused: ran.stderr,
    added: added.filter((name) => name.includes('/')),
  };
}

test('an organization that nothing names yet can be written before the record that will name it', () => {
  const folder = folderOf({ ...sound, 'organizations/upu.yaml': WCO.replace('Customs', 'Post') });
  const { status, refused } = run(
    folder,
    ...[
      'organization',
      '--yes',
      '--name',
      'Asian Bureau',
      '--kind',
      'regional',
      '--summary',
      'New.',
    ],
    ...['--source-title', 'Report', '--source-publisher', 'Secretariat'],
  );
  expect([status, refused]).toEqual([0, '']);
});

describe('a new record is written and passes every check:', () => {
  const source = ['--source-title', 'Report', '--source-publisher', 'Secretariat'];
  test.each([
    ['conference', FORUM, 'conferences/2024-forum-of-customs.yaml'],
    [
      'declaration',
      [
        ...['--name', 'Rome Declaration', '--kind', 'declaration', '--adopted', '2024-06-14'],
        ...['--issuer', 'wco', '--summary', 'A text.', '--topic', 'customs', ...source],
        ...['--commitment', 'Act now.', '--strength', 'urges', '--addressee', 'customs'],
      ],
      'declarations/2024-rome-declaration.yaml',
    ],
    [
      'framework',
      [
        ...['--name', 'Data Model', '--kind', 'technical-standard', '--custodian', 'wco'],
        ...['--status', 'adopted', '--summary', 'A model.', ...source],
        ...['--pillar', 'Classes', '--pillar-text', 'What the data is about.'],
      ],
      'frameworks/data-model.yaml',
    ],
    [
      'organization',
      [
        ...['--name', 'Policy Commission', '--kind', 'working-body', '--parent', 'wco'],
        ...['--city', 'Brussels', '--country', 'BE', '--summary', 'A body.', ...source],
      ],
      'organizations/policy-commission.yaml',
    ],
    [
      'series',
      ['--name', 'Council sessions', '--frequency', 'annual', '--organizer', 'wco', ...source],
      'series/council-sessions.yaml',
    ],
  ])('%s', (word, flags, file) => {
    const folder = folderOf(sound);
    const { status, said, refused } = run(folder, word, '--yes', ...flags);
    expect({ status, refused }).toEqual({ status: 0, refused: '' });
    expect(said).toContain(`Wrote ${file}\n`);
    expect(said).toContain(`http://localhost:4321/${file.replace('.yaml', '/')}`);
    expect(checkContent(folder, DAY)).toMatchObject({ records: 2, problems: [] });
  });
});

test('dates are read as people write them, and what was understood is said', () => {
  const folder = folderOf(sound);
  const written = FORUM.map((word) => (word === '2024-06-13' ? '13–14 June 2024' : word)).toSpliced(
    6,
    2,
  );
  const { said, refused } = run(
    folder,
    ...['conference', '--yes', ...written, '--source-date', '1er juillet 2024'],
  );
  expect(refused).toBe('');
  expect(said).toContain('"13–14 June 2024" is understood as 2024-06-13 to 2024-06-14.');
  const text = readFileSync(path.join(folder, 'conferences/2024-forum-of-customs.yaml'), 'utf8');
  expect(text).toContain('dates: {start: 2024-06-13, end: 2024-06-14}\n');
  expect(text).toContain('date: 2024-07-01\n');
});

describe('the outcome of a meeting', () => {
  const text = [
    ...['--name', 'Rome Declaration', '--kind', 'declaration', '--adopted', '2024-06-14'],
    ...['--summary', 'A text.', '--source-title', 'Report', '--source-publisher', 'Secretariat'],
  ];

  test('is a second record that names the meeting, those who held it and its topics', () => {
    const folder = folderOf(sound);
    const id = '2024-forum-of-customs';
    const { said } = run(folder, 'conference', '--yes', ...FORUM);
    expect(said).toContain(`npm run new -- outcome ${id}`);
    const { status, refused } = run(folder, 'outcome', id, '--yes', ...text);
    expect([status, refused]).toEqual([0, '']);
    const written = readFileSync(
      path.join(folder, 'declarations/2024-rome-declaration.yaml'),
      'utf8',
    );
    expect(written).toContain(`adoptedAt: ${id}\n`);
    expect(written).toContain('issuers: [wco]\n');
    expect(written).toContain('topics: [customs]\n');
    expect(checkContent(folder, DAY).problems).toEqual([]);
  });

  test('needs a meeting, and says which ones wait for theirs', () => {
    const folder = folderOf(sound);
    run(folder, 'conference', '--yes', ...FORUM);
    expect(run(folder, 'outcome', '--yes', ...text).refused).toContain(
      'Expected: 2024-forum-of-customs.',
    );
    const { refused, added } = run(folder, 'outcome', '2024-forum-of-custom', '--yes', ...text);
    expect(refused).toContain('Did you mean "2024-forum-of-customs"?');
    expect(added).toEqual(['conferences/2024-forum-of-customs.yaml']);
  });
});

describe('nothing is written', () => {
  const refusals: [string, string[], string[]][] = [
    [
      'when answers are missing, and all are named at once',
      ['--name', 'Forum', '--city', 'Rome'],
      ['--kind is', '--status is', '--country is', '--summary is', '--source-title is'],
    ],
    [
      'for an unknown organization, and the near one is named',
      [...FORUM, '--organizer', 'wcoo'],
      ['--organizer (number 2): Unexpected "wcoo", ', 'Did you mean "wco"?'],
    ],
    [
      'for a meeting that ends before it begins',
      [...FORUM.slice(0, 6), '--end', '2024-06-01', ...FORUM.slice(8)],
      [
        'conferences/2024-forum-of-customs.yaml:4:',
        'dates.end: Unexpected "2024-06-01"',
        '(dates)',
      ],
    ],
    [
      'for a country by its name, and its code is named',
      [...FORUM.slice(0, 10), '--country', 'Italy', ...FORUM.slice(12)],
      ['--country: Unexpected "Italy", ', 'Did you mean "IT"? Write: `--country IT`'],
    ],
    [
      'for a date that can be two days, and both are named',
      [...FORUM.slice(0, 4), '--start', '05/06/2024', ...FORUM.slice(8)],
      ['--start: Unexpected "05/06/2024", expected "2024-06-05" or "2024-05-06".'],
    ],
    ['for an id of another year', [...FORUM, '--id', '2023-forum'], ['in "2023-forum"', '(dates)']],
    ['for an id that has moved', [...FORUM, '--id', 'ccc'], ['moved.yaml', '(moved-reference)']],
    ['for an id that is none', [...FORUM, '--id', 'Forum 1'], ['--id: Unexpected "Forum 1"']],
    [
      'for a name without Latin letters and no id',
      ['--name', '论坛', ...FORUM.slice(2)],
      ['choose one with --id'],
    ],
  ];
  test.each(refusals)('%s', (_, flags, words) => {
    const { status, refused, added } = run(folderOf(sound), 'conference', '--yes', ...flags);
    expect({ status, added }).toEqual({ status: 1, added: [] });
    for (const word of [...words, 'Nothing was written.']) expect(refused).toContain(word);
  });

  test('over a record that is there', () => {
    const folder = folderOf(sound);
    const source = ['--source-title', 'Report', '--source-publisher', 'Secretariat'];
    const { status, refused } = run(folder, 'organization', '--yes', '--name', 'WCO', ...source);
    expect(status).toBe(1);
    expect(refused).toContain('organizations/wco.yaml is there already: choose another id');
    expect(readFileSync(path.join(folder, 'organizations/wco.yaml'), 'utf8')).toBe(WCO);
  });

  test('where nobody can be asked', () => {
    const { status, refused } = run(folderOf(sound), 'conference', ...FORUM);
    expect({ status, hint: refused.includes('--yes') }).toEqual({ status: 1, hint: true });
  });

  test('for a kind of record that does not exist', () => {
    expect(run(folderOf(sound), 'meeting').refused).toContain(
      'conference, declaration, framework, organization, series',
    );
  });

  test('when only help is asked for', () => {
    const { status, said, added } = run(folderOf(sound), '--help');
    expect({ status, added }).toEqual({ status: 0, added: [] });
    expect(said).toContain('npm run new -- conference --help');
  });
});

test('format and participants can be given, and a number is about so many', () => {
  const folder = folderOf(sound);
  const more = ['--format', 'hybrid', '--participants', '40', '--participants-note', 'Posts.'];
  expect(run(folder, 'conference', '--yes', ...FORUM, ...more).refused).toBe('');
  const text = readFileSync(path.join(folder, 'conferences/2024-forum-of-customs.yaml'), 'utf8');
  expect(text).toContain('format: hybrid\n');
  expect(text).toContain('participants:\n  count: 40\n  qualifier: about\n  note: Posts.\n');
});

test('problems that were there before do not stand in the way', () => {
  const folder = folderOf({ ...sound, 'series/broken.yaml': 'name: Broken\n' });
  expect(run(folder, 'conference', '--yes', ...FORUM).status).toBe(0);
  expect(existsSync(path.join(folder, 'conferences/2024-forum-of-customs.yaml'))).toBe(true);
});

test('all is told in French where French is asked for', () => {
  const folder = folderOf(sound);
  const french = ['--language', 'fr'];
  expect(run(folder, '--help', '--language=fr').said).toContain('npm run new -- TYPE [options]');
  expect(run(folder, '--language=fr', 'conference', '--help').said).toContain(
    'Nom officiel en anglais',
  );
  const missing = run(folder, 'conference', '--yes', ...FORUM.slice(0, 2), ...french).refused;
  expect(missing).toContain(
    '--kind manque\u00a0: De quel genre de réunion il s’agit. Au choix\u00a0: ',
  );
  expect(missing).toContain('Rien n’a été écrit.');
  const { said, refused } = run(folder, 'conference', '--yes', ...FORUM, ...french);
  expect(refused).toBe('');
  expect(said).toContain('conferences/2024-forum-of-customs.yaml écrit');
});
