import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Keeps the browser from doing anything of its own: no drawing hardware, no calls home. */
export const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Names under which systems keep the browser. */
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Finds Chromium where the environment, the system or Playwright keeps it; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [
    process.env['PLENARY_CHROMIUM'],
    process.env['CHROME_PATH'],
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    chromium.executablePath(),
  ];
  return candidates.find((candidate) => candidate && isExecutable(candidate));
}

/** Finds Chromium, and installs it where there is none. */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium found; installing it for the browser tests.');
  for (const commands of waysToInstall()) {
    if (commands.every(run)) break;
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed here. ' +
      'Install Chromium or Chrome, or say where it is: PLENARY_CHROMIUM=/path/to/chromium npm test',
  );
}

function waysToInstall(): string[][][] {
  const isRoot = process.getuid?.() === 0;
  const asRoot = isRoot ? [] : ['sudo', '--non-interactive'];
  return [
    [
      [...asRoot, 'apt-get', 'update'],
      [...asRoot, 'apt-get', 'install', '--yes', 'chromium'],
    ],
    [['playwright-core', 'install', 'chromium']],
  ];
}

function run([command = '', ...rest]: string[]): boolean {
  try {
    execFileSync(command, rest, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
