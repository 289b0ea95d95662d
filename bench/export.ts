import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeExports } from '../scripts/write-exports.ts';
import { checkDay } from '../src/build-day.ts';
import { checkContent } from '../src/checks/run.ts';
import { datasetOf } from '../src/exports/dataset.ts';
import type { Graph } from '../src/graph/build.ts';
import { growthOf, secondsOf } from './check.ts';
import { corpusFolder } from './corpus/folder.ts';
import { rounded } from './measuring/measure.ts';

const MIB = 1024 ** 2;

/**
 * How long it takes to write every file for programs, beside nothing but one JSON file a record:
 * `npm run bench -- export 1000 10000`.
 */
export default function exportFiles(...options: string[]): object {
  const sizes = options.length > 0 ? options.map(Number) : [1_000, 10_000];
  const rows = sizes.map(rowFor);
  console.table(rows);
  return { rows, growth: growthOf(rows.map((row) => row['exports, CPU s'])) };
}

function rowFor(size: number) {
  const { graph } = checkContent(corpusFolder(size), checkDay);
  const folder = mkdtempSync(path.join(tmpdir(), 'exports-'));
  const plain = secondsOf(() => {
    writePlain(graph, path.join(folder, 'plain'));
  });
  let files = 0;
  const exports = secondsOf(() => {
    files = writeExports(datasetOf(graph, [], checkDay), path.join(folder, 'site'));
  });
  rmSync(folder, { recursive: true });
  return {
    records: size,
    files,
    'exports, CPU s': rounded(exports),
    'ms a record': rounded((1000 * exports) / size),
    'one JSON a record, CPU s': rounded(plain),
    ratio: rounded(exports / plain, 1),
    'peak MiB': Math.round((process.resourceUsage().maxRSS * 1024) / MIB),
  };
}

function writePlain({ entries }: Graph, folder: string): void {
  mkdirSync(folder);
  for (const [id, entry] of entries)
    writeFileSync(path.join(folder, `${id}.json`), JSON.stringify(entry));
}
