import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a command cost. */
export interface Cost {
  /** Seconds of processor time, of all its threads and processes together. */
  cpu: number;
  wall: number;
  /** Most memory that its processes held, their peaks added up, in MiB; not known of programs that are not Node. */
  peak: number | undefined;
}

/** Runs the command and lets the shell, which counts the time of all that it waited for, tell it. */
const script = '"$@" > "$LOG_FILE" 2>&1; code=$?; times; exit $code';

/** Runs a command and measures it. */
export function costOf(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Cost {
  const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
  const [LOG_FILE, PEAK_FILE] = [path.join(folder, 'log'), path.join(folder, 'peak')];
  const NODE_OPTIONS = `--import=${new URL('peak.ts', import.meta.url).href}`;
  const began = performance.now();
  const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', ...command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env, LOG_FILE, PEAK_FILE, NODE_OPTIONS },
  });
  const wall = (performance.now() - began) / 1000;
  if (status !== 0)
    throw new Error(`${command.join(' ')} failed:\n${readFileSync(LOG_FILE, 'utf8').slice(-2000)}`);
  const peak = peakIn(PEAK_FILE);
  rmSync(folder, { recursive: true });
  return { cpu: secondsIn(stdout), wall, peak };
}

/** The second line of `times` is of the children: user and system time, as `1m2.34s`. */
function secondsIn(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** The peaks of all processes taken together, as if they had been at once: no build can have needed more. */
function peakIn(file: string): number | undefined {
  try {
    const peaks = readFileSync(file, 'utf8').trim().split('\n').map(Number);
    return peaks.reduce((sum, peak) => sum + peak, 0) / 1024;
  } catch {
    return undefined;
  }
}

/** The middle one of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? NaN;
}

/** A figure with as many digits as it can be trusted. */
export function rounded(figure: number, digits = 2): number {
  return Number(figure.toFixed(digits));
}
