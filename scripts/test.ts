import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.ts';

/** Everything that is tested, in the order in which a fault is quickest found. */
const steps: [name: string, command: string, ...rest: string[]][] = [
  ['Lint', 'eslint', '.'],
  ['Format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Types', 'astro', 'check', '--minimumSeverity', 'warning'],
  ['Build', process.execPath, 'scripts/build.ts'],
  ['Tests', 'vitest', 'run'],
];

const PLENARY_CHROMIUM = await findOrInstallChromium();

for (const [name, command, ...rest] of steps) {
  console.log(`\n${name}`);
  const { status } = spawnSync(command, rest, {
    stdio: 'inherit',
    env: { ...process.env, PLENARY_CHROMIUM },
  });
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(status ?? 1);
  }
}
