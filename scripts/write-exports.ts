import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releasesFolder } from '../src/content-folder.ts';
import type { Dataset, ExportFile } from '../src/exports/dataset.ts';
import { exportFiles } from '../src/exports/files.ts';
import { SNAPSHOT } from '../src/exports/releases/make.ts';
import { sitemapFiles } from '../src/exports/sitemap.ts';
import { collections } from '../src/schemas/index.ts';

/** Writes every file that is made from the records alone into the folder of a site; returns how many. */
export function writeExports(dataset: Dataset, folder: string): number {
  const count = write(exportFiles(dataset), folder);
  for (const { version } of dataset.releases)
    copyFileSync(
      path.join(releasesFolder, version, SNAPSHOT),
      path.join(folder, 'data', 'releases', version, SNAPSHOT),
    );
  return count + dataset.releases.length;
}

/** Writes the lists of the pages that are in the folder of a site, for search engines. */
export function writeSitemaps(dataset: Dataset, folder: string): void {
  write(sitemapFiles(dataset, pagesIn(folder)), folder);
}

function write(files: Iterable<ExportFile>, folder: string): number {
  const made = new Set<string>();
  let count = 0;
  for (const { path: file, body } of files) {
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, body);
    count += 1;
  }
  return count;
}

/** The pages of records, which no search engine is ever asked to leave out. */
const ofRecord = new RegExp(`(^|/)(${collections.join('|')})/[^/]+/index\\.html$`);

/** The addresses of the pages that Astro made, but for those that search engines should leave out. */
function pagesIn(folder: string): string[] {
  const isListed = (file: string) =>
    ofRecord.test(file) ||
    !readFileSync(path.join(folder, file), 'utf8').includes(
      '<meta name="robots" content="noindex"',
    );
  return globSync('**/index.html', { cwd: folder })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.startsWith('pagefind/') && isListed(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}
