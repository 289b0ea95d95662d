import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buildDay, checkDay } from '../src/build-day.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder, releaseManifests } from '../src/content-folder.ts';
import { datasetOf } from '../src/exports/dataset.ts';
import { bulkLines } from '../src/exports/search-engine/documents.ts';
import { indexMapping } from '../src/exports/search-engine/mapping.ts';
import { releaseList } from '../src/schemas/release.ts';

const INDEX = 'plenary';
const folder = path.resolve('dist-export');

const { graph, problems } = checkContent(contentFolder, checkDay);
if (problems.length > 0) {
  console.error(`Nothing was exported: ${problems.length} problems; see npm run check.`);
  process.exitCode = 1;
} else {
  const dataset = datasetOf(graph, releaseList.parse(releaseManifests()), buildDay);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'mapping.json'),
    `${JSON.stringify(indexMapping(graph), null, 2)}\n`,
  );
  // One line after the other, so that millions of them never stand in memory.
  await pipeline(
    Readable.from(bulkLines(dataset, INDEX)),
    createWriteStream(path.join(folder, `${INDEX}.ndjson`)),
  );
  console.log(`Bulk actions and mapping are in ${path.relative(process.cwd(), folder)}/`);
}
