import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../src/exports/dataset.ts';
import { exportFiles } from '../src/exports/files.ts';

/** Writes every file that is made from the records into the folder of a site; returns how many. */
export function writeExports(dataset: Dataset, folder: string): number {
  const made = new Set<string>();
  let count = 0;
  for (const { path: file, body } of exportFiles(dataset)) {
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, body);
    count += 1;
  }
  return count;
}
