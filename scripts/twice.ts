import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteFolder } from './site-folder.ts';

// Builds the site twice, the second time in another folder, time zone and locale and without any cache, and
// says which files differ by a byte.

const here = fileURLToPath(new URL('..', import.meta.url));
const elsewhere = mkdtempSync(path.join(tmpdir(), 'plenary-twice-'));

/** The fingerprint of each file below a folder. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function build(folder: string, env: Record<string, string>): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed.`);
}

try {
  const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: here, encoding: 'utf8' }).stdout;
  for (const file of [...tracked.split('\0').filter(Boolean), 'node_modules'])
    cpSync(path.join(here, file), path.join(elsewhere, file), {
      recursive: true,
      verbatimSymlinks: true,
    });
  // What earlier builds left behind may be wrong: the second one begins with nothing.
  for (const cache of ['.astro', '.vite', '.cache'])
    rmSync(path.join(elsewhere, 'node_modules', cache), { recursive: true, force: true });
  build(here, { TZ: 'UTC', LANG: 'C' });
  build(elsewhere, { TZ: 'Asia/Tokyo', LANG: 'fr_FR.UTF-8' });
  const [first, second] = [digests(siteFolder), digests(path.join(elsewhere, 'dist'))];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  for (const file of differing) console.error(`differs: ${file}`);
  console.log(`${first.size} files, ${differing.length} of them differ`);
  if (differing.length > 0) process.exitCode = 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
