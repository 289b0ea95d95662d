import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkDay } from '../src/build-day.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';
import type { Reading } from '../src/schemas/index.ts';
import { sourcesOf } from '../src/graph/sources.ts';
import { readingResults } from '../src/schemas/vocabularies.ts';

/** How many addresses are tried at a time; few, so that no host is pressed. */
const AT_ONCE = 4;
/** How long an address may take to answer, in milliseconds. */
const PATIENCE = 15_000;

/** Tries an address as a reader's browser would, and says what was found. */
export async function tryAddress(url: string, patience = PATIENCE): Promise<Reading['found']> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      redirect: 'follow',
    });
    await response.body?.cancel();
    if (response.ok) return 'page';
    return response.status === 404 || response.status === 410 ? 'gone' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** Tries many addresses, a few at a time, in their order. */
export async function tryAddresses(
  urls: readonly string[],
  read: string,
  patience = PATIENCE,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  const waiting = urls.entries();
  const worker = async () => {
    for (const [at, url] of waiting)
      readings[at] = { url, read, found: await tryAddress(url, patience) };
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return readings;
}

/** The list as it stands in `readings.yaml`. */
export function readingsText(readings: readonly Reading[]): string {
  const head =
    '# When the address of a source was last tried, and what was found; `npm run links` keeps it.\n';
  const lines = readings.map(
    (reading) =>
      `- {url: ${JSON.stringify(reading.url)}, read: ${reading.read}, found: ${reading.found}}\n`,
  );
  return head + lines.join('');
}

/**
 * Writes the list into the content folder, whole or not at all, and says whether it did: where nothing answers, it is
 * this machine that is cut off, and the last list stays.
 */
export async function keepReadings(folder: string, readings: readonly Reading[]): Promise<boolean> {
  if (readings.every(({ found }) => found === 'unreachable')) return false;
  const file = path.join(folder, 'readings.yaml');
  await writeFile(`${file}.part`, readingsText(readings));
  await rename(`${file}.part`, file);
  return true;
}

function tell(readings: readonly Reading[]): void {
  const counts = Map.groupBy(readings, ({ found }) => found);
  for (const [found, { label }] of Object.entries(readingResults)) {
    console.log(`${counts.get(found as Reading['found'])?.length ?? 0} ${label}`);
  }
  for (const { url, found } of readings.filter(({ found }) => found !== 'page'))
    console.log(`${found}  ${url}`);
}

if (import.meta.main) {
  const { graph } = checkContent(contentFolder, checkDay);
  const urls = sourcesOf(graph)
    .flatMap(({ source }) => source.url ?? [])
    .toSorted();
  const today = new Date().toISOString().slice(0, 10);
  console.log(`Trying ${urls.length} addresses; this takes a while and needs the network.`);
  const readings = await tryAddresses(urls, today);
  if (await keepReadings(contentFolder, readings)) tell(readings);
  else {
    console.error('Not one address answered. Is this machine on the network? The last list stays.');
    process.exitCode = 1;
  }
}
