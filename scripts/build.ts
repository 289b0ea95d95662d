import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { site } from '../site.config.ts';
import { buildDay, checkDay } from '../src/build-day.ts';
import { cardsOf } from '../src/cards/card.ts';
import { countLine, lineFor } from '../src/checks/report.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder, releaseManifests } from '../src/content-folder.ts';
import { datasetOf } from '../src/exports/dataset.ts';
import type { Graph } from '../src/graph/build.ts';
import { releaseList } from '../src/schemas/release.ts';
import { buildIndex } from '../src/search/index/build.ts';
import { phrase } from '../src/words/index.ts';
import { explainFault } from './build-faults.ts';
import { drawCards } from './cards.ts';
import { makeIcons } from './icons.ts';
import { tellingHere, wordsHere } from './language.ts';
import { makeOffline } from './offline.ts';
import { missingAddressee } from './missing-addressee.ts';
import { makePages } from './pages.ts';
import { siteFolder } from './site-folder.ts';
import { clearAway, makeReady, putInPlace } from './swap.ts';
import { writeExports, writeSitemaps } from './write-exports.ts';

/** The pages that are no records and have much text, which Pagefind indexes. */
const indexed = '**/guides/*/index.html';

/** Told each step of a build when it is over, and the microseconds of processor time that another process spent on it. */
type Done = (step: string, elsewhere?: number) => void;

/**
 * Checks the content and builds the site with its search index. It grows beside the folder and takes
 * the place of the last one only when it is whole.
 */
export async function buildSite(folder = siteFolder, done: Done = () => undefined): Promise<void> {
  const graph = checkOrThrow();
  done('check');
  const next = makeReady(folder);
  const stop = new AbortController();
  try {
    const [spent] = await Promise.all([
      makePages(next, stop.signal),
      makeBeside(graph, next, done),
    ]);
    done('pages', spent);
  } finally {
    stop.abort();
  }
  await makeIcons(next);
  const dataset = datasetOf(graph, releaseList.parse(releaseManifests()), buildDay);
  writeExports(dataset, next);
  writeSitemaps(dataset, next);
  done('exports');
  await indexGuides(next);
  await makeOffline(next);
  done('guides, offline');
  putInPlace(folder);
}

/**
 * Makes search and cards, which need no page, while pages are made. Files for programs stand in the same folders as pages,
 * and two processes that write there wait for one another: at 10,000 records it took 35 seconds more of processor time.
 */
async function makeBeside(graph: Graph, folder: string, done: Done): Promise<void> {
  await writeIndex(graph, folder);
  done('search');
  const putCards = await drawCards(cardsOf(graph, buildDay));
  await putCards(folder);
  done('cards');
}

function checkOrThrow(): Graph {
  const { records, problems, graph } = checkContent(contentFolder, checkDay);
  const folder = path.relative(process.cwd(), contentFolder);
  const telling = tellingHere();
  for (const problem of problems) console.error(lineFor(problem, folder, telling));
  if (problems.length > 0)
    throw new Error(
      phrase(wordsHere().building.notBuilt, {
        count: countLine(records, problems.length, telling),
      }),
    );
  return graph;
}

/** Writes the search index of the records. */
async function writeIndex(graph: Graph, folder: string): Promise<void> {
  for (const [file, bytes] of buildIndex(graph)) {
    const target = path.join(folder, 'finding', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

async function indexGuides(folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const read = await index.addDirectory({ path: folder, glob: indexed });
  const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await close();
  const problems = [...read.errors, ...written.errors];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

if (import.meta.main) {
  try {
    await buildSite();
    const folder = path.relative(process.cwd(), siteFolder);
    console.log(phrase(wordsHere().building.built, { folder }));
    for (const line of missingAddressee(site, wordsHere().building)) console.log(line);
  } catch (reason) {
    // At the very end: pages that were under way when one failed are still written.
    process.once('exit', () => clearAway(siteFolder));
    console.error(explainFault(reason, wordsHere().building));
    process.exitCode = 1;
  }
}
