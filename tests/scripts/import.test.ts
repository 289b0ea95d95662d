import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { DAY, folderOf } from '../checks/checking.ts';
import { known } from '../import/importing.ts';

const corpus = path.resolve('tests/import/corpus');

/** Runs the command on a file of the corpus, or on one with the given text. */
function run(folder: string, file: string, ...flags: string[]) {
  const env = {
    ...process.env,
    LC_ALL: 'C',
    PLENARY_CONTENT: folder,
    SOURCE_DATE_EPOCH: '1767225600',
  };
  const script = path.resolve('scripts/import.ts');
  const before = namesIn(folder);
  const ran = spawnSync(process.execPath, [script, file, ...flags], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const added = namesIn(folder).filter((name) => !before.includes(name));
  return { status: ran.status, said: ran.stdout, refused: ran.stderr, added };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
}

function written(name: string, text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}

test('a calendar becomes drafts that the check passes, and what it leaves open is told', () => {
  const folder = folderOf(known);
  const { status, said, added } = run(folder, `${corpus}/good/google-all-day.ics`);
  expect({ status, added }).toEqual({
    status: 0,
    added: ['conferences/2027-third-example-parcel-forum.yaml'],
  });
  expect(said).toContain('It belongs to the series example-parcel-forums');
  expect(checkContent(folder, DAY).problems).toEqual([]);
});

test('all is told in French where French is asked for', () => {
  const folder = folderOf(known);
  const french = '--language=fr';
  const bad = run(folder, `${corpus}/bad/one-bad-of-three.ics`, french);
  expect(bad.refused).toMatch(
    /bad\/one-bad-of-three\.ics:13:1 {2}DTSTART\u00a0: «\u00a020271399\u00a0» n’est pas un jour/,
  );
  expect(bad.refused).toContain('Rien n’a été écrit.');
  const wrong = run(folder, `${corpus}/bad/day-in-words.csv`, french).refused;
  expect(wrong).toContain('start\u00a0: Trouvé\u00a0: "1.6.2027"\u202f; attendu\u00a0: une date');
  expect(wrong).toContain('Écrivez\u00a0: `Forum of words,2027-06-01`');
  expect(run(folder, '--help', french).said).toContain('npm run import -- FICHIER');
  const good = run(folder, `${corpus}/good/google-all-day.ics`, french, '--dry-run');
  expect(good.said).toContain('Elle appartient à la série example-parcel-forums');
  expect(good.said).toContain('1 brouillon\u202f; rien n’a été écrit.');
});

test('the address that is given stands as the source', () => {
  const folder = folderOf(known);
  const address = 'https://example.org/calendar';
  run(
    folder,
    `${corpus}/good/google-all-day.ics`,
    '--address',
    address,
    '--organizer',
    'example-union',
  );
  const text = readFileSync(
    path.join(folder, 'conferences/2027-third-example-parcel-forum.yaml'),
    'utf8',
  );
  expect(text).toContain(`url: "${address}"`);
  expect(text).toContain('{org: example-union, role: organizer}');
});

describe('nothing is written', () => {
  test('of an address, which is answered by how to import what is there', () => {
    const { status, refused, added } = run(folderOf(known), 'https://example.org/event/7');
    expect({ status, added }).toEqual({ status: 1, added: [] });
    expect(refused).toContain('save what is there, and say where it was with --address');
  });
  test('of a file with one bad event among three', () => {
    const { status, refused, added } = run(folderOf(known), `${corpus}/bad/one-bad-of-three.ics`);
    expect({ status, added }).toEqual({ status: 1, added: [] });
    expect(refused).toContain(
      'bad/one-bad-of-three.ics:13:1  DTSTART: “20271399” is no day that exists',
    );
    expect(refused).toContain('Nothing was written.');
  });

  test('of a file that was imported before, unless duplicates are left out', () => {
    const folder = folderOf(known);
    const file = `${corpus}/good/indico-category.json`;
    expect(run(folder, file).added).toHaveLength(5);
    const again = run(folder, file);
    expect({ status: again.status, added: again.added }).toEqual({ status: 1, added: [] });
    expect(again.refused).toContain(
      'is probably conferences/2027-expert-meeting-1-on-parcels.yaml',
    );
    const skipped = run(folder, file, '--skip-duplicates');
    expect({ status: skipped.status, added: skipped.added }).toEqual({ status: 0, added: [] });
    expect(skipped.said).toContain('Left out:');
  });

  test('when it is only tried', () => {
    const { status, said, added } = run(
      folderOf(known),
      `${corpus}/good/page-stranger.html`,
      '--dry-run',
    );
    expect({ status, added }).toEqual({ status: 0, added: [] });
    expect(said).toContain('organizations/federation-of-sample-carriers.yaml');
  });

  test('for an organizer that has no record, an address that is not https, or no file', () => {
    const folder = folderOf(known);
    const file = `${corpus}/good/google-all-day.ics`;
    expect(run(folder, file, '--organizer', 'exu').refused).toContain('--organizer example-union');
    expect(run(folder, file, '--topic', 'parcel').refused).toContain('Write: `--topic parcels`');
    expect(run(folder, file, '--address', 'http://example.org').refused).toContain('https://');
    expect(run(folder, 'nothing.ics').refused).toContain('There is no file');
    expect(namesIn(folder)).toEqual(namesIn(folderOf(known)));
  });

  test('of a file that is too large', () => {
    const file = written('large.ics', `BEGIN:VCALENDAR\r\n${'X'.repeat(2 * 1024 * 1024)}`);
    expect(run(folderOf(known), file).refused).toContain('at most 2097152 are read');
  });
});

describe('a file made to take for ever is read in a moment', () => {
  const event = (inside: string) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n${inside}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const start = 'DTSTART;VALUE=DATE:20270610\r\nSUMMARY:Forum';
  test.each([
    ['angle brackets', 'a.ics', event(`${start}${'<'.repeat(400_000)}`)],
    ['half-open tags', 'b.ics', event(`${start}${'<script>'.repeat(100_000)}`)],
    ['ampersands', 'c.ics', event(`${start}${'&#x'.repeat(200_000)}`)],
    ['lines to be joined', 'd.ics', event(`${start}${'\r\n a'.repeat(300_000)}`)],
    ['nested brackets', 'e.json', '[{"@graph":'.repeat(100_000)],
    ['nested elements', 'f.html', `<html>${'<div>'.repeat(200_000)}`],
    ['quotation marks', 'g.csv', `name,start\n${'"'.repeat(1_000_000)}`],
    ['parameters', 'h.ics', event(`${start}\r\nLOCATION;${'X=1;'.repeat(200_000)}:x`)],
  ])(
    '%s',
    (_, name, text) => {
      const began = performance.now();
      const { status } = run(folderOf(known), written(name, text));
      expect(status).not.toBeNull();
      expect(performance.now() - began).toBeLessThan(14_000);
    },
    30_000,
  );
});
