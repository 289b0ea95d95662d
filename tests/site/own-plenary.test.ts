import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What a copy needs; the records stay behind. */
const copied = [
  ...['src', 'public', 'scripts', 'deploy', 'package.json', 'tsconfig.json'],
  ...['astro.config.mjs', 'site.config.ts'],
];

const copy = mkdtempSync(path.join(tmpdir(), 'plenary-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** The commands of the five steps, as the guide has them. */
function stepsIn(guide: string): string[] {
  const [, after = ''] = guide.split('## A Plenary of your own');
  const [steps = ''] = after.split('\n## ');
  return [...steps.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
}

/** Runs commands in the copy as its owner would. */
function run(commands: string): string {
  const bin = path.resolve('node_modules/.bin');
  const ran = spawnSync('sh', ['-e', '-c', commands], {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}:${process.env['PATH']}`,
      PLENARY_CONTENT: '',
      SOURCE_DATE_EPOCH: '1767225600',
    },
  });
  if (ran.status !== 0) throw new Error(`${commands}\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

beforeAll(() => {
  for (const name of copied)
    cpSync(name, path.join(copy, name), {
      recursive: true,
      filter: (from) => !/^src\/content\/./.test(from),
    });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  const [install, empty, write, finish, ...more] = stepsIn(
    readFileSync('docs/publishing.md', 'utf8'),
  );
  expect([install?.trim(), more]).toEqual(['npm ci', []]);
  run(empty ?? '');
  const config = path.join(copy, 'site.config.ts');
  const text = readFileSync(config, 'utf8')
    .replace("name: 'Plenary'", "name: 'Example Register'")
    .replace(/examples: \[.*\]/, "examples: ['forum']")
    .replaceAll(
      /description:\s+'[^;]*?',\n( {2}\/\*\*| {6}vocab)/g,
      "description: 'Of forums.',\n$1",
    )
    .replace("'https://plenary.example/'", "'https://example.org/register/'");
  writeFileSync(config, text);
  run(write ?? '');
  expect(run(finish ?? '')).toContain('2 records, 0 problems');
}, 180_000);

const read = (file: string) => readFileSync(path.join(copy, 'dist', file), 'utf8');

test('another secretariat has its own Plenary after five steps', () => {
  const home = read('index.html');
  expect(home).toContain('Example Register');
  expect(home).toContain('First Example Forum');
  expect(home).toContain('https://example.org/register/');
  expect(read('fr/conferences/2027-first-example-forum/index.html')).toContain('10 juin 2027');
});

test('nothing in it tells of the records that it began without', () => {
  const pages = readdirSync(path.join(copy, 'dist'), { recursive: true, encoding: 'utf8' });
  const telling = pages.filter(
    (file) => file.endsWith('.html') && /xiamen|luxor|universal postal union/i.test(read(file)),
  );
  expect(telling).toEqual([]);
});
