import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDay } from '../src/build-day.ts';
import type { PlacedProblem } from '../src/checks/report.ts';
import { checkContent, type Outcome } from '../src/checks/run.ts';

/** New files by their path in the content folder. */
export type NewFiles = Readonly<Record<string, string>>;

/** A new organization or series stands alone until the next record names it. */
const NOT_YET = 'orphan';

/**
 * What the checks would find if the files were there and do not find without them.
 * They are tried on a copy, so that a bad record never stands in the content folder, not even for a moment.
 */
export function problemsWith(folder: string, before: Outcome, files: NewFiles): PlacedProblem[] {
  const copy = mkdtempSync(path.join(tmpdir(), 'plenary-'));
  try {
    cpSync(realpathSync(folder), copy, { recursive: true });
    writeNew(copy, files);
    const known = new Set(before.problems.map(said));
    return checkContent(copy, checkDay).problems.filter(
      (problem) => problem.check !== NOT_YET && !known.has(said(problem)),
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function said({ check, file, path, unexpected, expected }: PlacedProblem): string {
  return JSON.stringify([check, file, path, unexpected, expected]);
}

/** Writes files that are not there yet; one that is there is never overwritten. */
export function writeNew(folder: string, files: NewFiles): void {
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: 'wx' });
  }
}
