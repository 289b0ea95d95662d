import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { buildDay, checkDay } from '../src/build-day.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder, releaseManifests, releasesFolder } from '../src/content-folder.ts';
import { citationFile } from '../src/exports/citation-file.ts';
import { datasetOf } from '../src/exports/dataset.ts';
import { inOrder, nextVersion } from '../src/exports/releases/changes.ts';
import { makeRelease, SNAPSHOT } from '../src/exports/releases/make.ts';
import { releaseNotes } from '../src/exports/releases/notes.ts';
import { jsonLines } from '../src/exports/tables/files.ts';
import { collections, type Entry } from '../src/schemas/index.ts';
import { release as checked, releaseList, type Release } from '../src/schemas/release.ts';

/** The best that gzip can do; a snapshot is written once and fetched often. */
const SMALLEST = 9;

/** The records of a release, from its snapshot. */
function recordsOf({ version }: Release): Entry[] {
  const file = path.join(releasesFolder, version, SNAPSHOT);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Entry)
    .filter(({ collection }) => collections.includes(collection));
}

const writes = !process.argv.includes('--notes');
const releases = inOrder(releaseList.parse(releaseManifests()));
const { graph, problems } = checkContent(contentFolder, checkDay);
const last = releases.at(-1);
const snapshot = gzipSync(jsonLines({ graph }), { level: SMALLEST });
const release = checked.parse(
  makeRelease(
    graph,
    nextVersion(releases, buildDay),
    buildDay,
    last ? recordsOf(last) : [],
    snapshot,
  ),
);
const folder = path.join(releasesFolder, release.version);

if (problems.length > 0) {
  console.error(`Nothing was released: ${problems.length} problems; see npm run check.`);
  process.exitCode = 1;
} else if (last?.fingerprint === release.fingerprint) {
  // Nothing is new since the last release: tell of that one.
  if (writes) console.error(`Nothing was released: nothing is new since ${last.version}.`);
  console.log(releaseNotes(last, releases.at(-2)));
} else {
  if (writes && !existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, SNAPSHOT), snapshot);
    writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(release, null, 1)}\n`);
    // How the whole is cited stands at the top of a repository; another content folder has its own.
    if (process.env['PLENARY_CONTENT'] === undefined)
      writeFileSync(
        'CITATION.cff',
        citationFile(datasetOf(graph, [...releases, release], buildDay)),
      );
  }
  console.log(releaseNotes(release, last));
}
