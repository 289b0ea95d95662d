import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { collections } from '../../src/schemas/index.ts';
import { makeCorpus, takenOver } from './corpus.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where made-up records are kept between runs; git does not know it. */
export const benchFolder = path.join(root, 'dist.bench');

const guide = `---
title: How the benchmark is made
summary: These records are made up.
kind: method
order: 1
---

These records were made by a generator and say nothing about the world.
`;

/** Writes records and lists as a content folder, in the notation of the records of this project. */
export function writeCorpus(folder: string, size: number, seed?: number): void {
  const corpus = makeCorpus(size, seed);
  const put = (file: string, value: unknown) =>
    writeFileSync(path.join(folder, file), stringify(value, { lineWidth: 100 }));
  for (const collection of collections) {
    mkdirSync(path.join(folder, collection), { recursive: true });
    for (const entry of corpus[collection]) {
      const { id } = entry;
      const record = Object.entries(entry).filter(
        ([field, value]) => field !== 'id' && field !== 'collection' && value !== undefined,
      );
      put(`${collection}/${id}.yaml`, Object.fromEntries(record));
    }
  }
  put('glossary.yaml', corpus.terms);
  put('publishers.yaml', corpus.publishers);
  put('readings.yaml', corpus.readings);
  put('crosswalk.yaml', corpus.crosswalk);
  for (const file of takenOver)
    copyFileSync(path.join(root, 'src/content', file), path.join(folder, file));
  mkdirSync(path.join(folder, 'guides'), { recursive: true });
  writeFileSync(path.join(folder, 'guides/benchmark.mdx'), guide);
}

/** The content folder with so many made-up records; made when it is not there. */
export function corpusFolder(size: number): string {
  const folder = path.join(benchFolder, `${generatorHash()}-${size}`, 'content');
  if (existsSync(folder)) return folder;
  rmSync(`${folder}.part`, { recursive: true, force: true });
  mkdirSync(`${folder}.part`, { recursive: true });
  writeCorpus(`${folder}.part`, size);
  renameSync(`${folder}.part`, folder);
  return folder;
}

/** Tells the records of one state of the generator from those of another. */
function generatorHash(): string {
  const here = path.join(root, 'bench/corpus');
  const hash = createHash('sha256');
  for (const file of readdirSync(here).toSorted()) hash.update(readFileSync(path.join(here, file)));
  for (const file of takenOver) hash.update(readFileSync(path.join(root, 'src/content', file)));
  return hash.digest('hex').slice(0, 8);
}

// For a try of one's own: `node bench/corpus/folder.ts 1000 FOLDER` writes so many records there.
if (import.meta.main) {
  const [size = '1000', folder = '', seed = '1'] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  writeCorpus(folder, Number(size), Number(seed));
}
