import { spawnSync } from 'node:child_process';

/** Licences that code may have which this project uses or ships. Weak copyleft is used, never changed. */
const licences = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'CPAL-1.0 OR AGPL-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** What takes too long for every change: the public CI runs it each night. */
const steps: [name: string, command: string, ...rest: string[]][] = [
  ['Every test', process.execPath, 'scripts/test.ts'],
  ['Barriers on every page', process.execPath, 'scripts/verify-axe.ts'],
  ['Two builds alike to the byte', process.execPath, 'scripts/twice.ts'],
  [
    'Licences',
    'license-checker-rseidelsohn',
    '--excludePrivatePackages',
    '--onlyAllow',
    licences.join(';'),
    '--summary',
  ],
  [
    'Hosts and hashes of the lockfile',
    'lockfile-lint',
    '--path',
    'package-lock.json',
    '--type',
    'npm',
    '--validate-https',
    '--allowed-hosts',
    'npm',
    '--validate-integrity',
  ],
  ['Dead code and unused packages', 'knip'],
  ['Tests that notice mutants', process.execPath, 'scripts/mutants.ts'],
];

const failed = steps.filter(([name, command, ...rest]) => {
  console.log(`\n${name}`);
  return spawnSync(command, rest, { stdio: 'inherit' }).status !== 0;
});
for (const [name] of failed) console.error(`${name}: failed.`);
if (failed.length > 0) process.exitCode = 1;
