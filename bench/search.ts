import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDay } from '../src/build-day.ts';
import { contentOf } from '../src/checks/content.ts';
import { readContent } from '../src/checks/read.ts';
import type { Graph } from '../src/graph/build.ts';
import { costOf, type Cost } from './search/cost.ts';
import { enginesFor, WHOLE_UP_TO } from './search/engines.ts';
import { readJudged } from './search/measures.ts';
import { answeringOf, slipsIn, type Answering } from './search/quality.ts';
import { madeUp, queriesFor } from './search/records.ts';

/** The records on which the queries were judged, whatever content folder the site is built from. */
const own = fileURLToPath(new URL('../src/content', import.meta.url));
const results = new URL('results/', import.meta.url);
/** So many queries are asked to see what they cost. */
const ASKED = 40;

/**
 * Asks Plenary's search and five libraries the same queries over the same records: how well they answer, over the
 * records of this project; what an answer costs, over these and over made-up ones in the numbers that are given.
 */
export default async function search(...sizes: string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  const { graph } = contentOf(readContent(own), checkDay);
  const quality = await qualityOver(graph, folder);
  const cost: Record<string, Record<string, Cost>> = {
    [graph.entries.size]: await costsOver(graph, readJudged('judged'), folder),
  };
  for (const size of sizes.length > 0 ? sizes.map(Number) : [1_000, 10_000]) {
    const records = madeUp(size);
    cost[size] = await costsOver(records, queriesFor(records, ASKED), folder);
  }
  rmSync(folder, { recursive: true });
  mkdirSync(results, { recursive: true });
  const figures = { records: graph.entries.size, node: process.version, quality, cost };
  writeFileSync(new URL('search.json', results), `${JSON.stringify(figures, null, 2)}\n`);
}

async function qualityOver(graph: Graph, folder: string): Promise<Record<string, Answering>> {
  const queries = {
    judged: readJudged('judged'),
    heldOut: readJudged('held-out'),
    slips: slipsIn(graph),
  };
  const quality: Record<string, Answering> = {};
  for (const engine of await enginesFor(graph, folder))
    quality[engine.name] = await answeringOf(engine, queries);
  for (const set of ['judged', 'heldOut', 'slips'] as const) {
    console.log(`\n${set}: shares with a right result first and in three, MRR, nDCG at 10`);
    console.table(Object.fromEntries(Object.entries(quality).map(([name, of]) => [name, of[set]])));
  }
  return quality;
}

async function costsOver(
  records: Graph,
  queries: readonly { q: string }[],
  folder: string,
): Promise<Record<string, Cost>> {
  const costs: Record<string, Cost> = {};
  const { size } = records.entries;
  for (const engine of await enginesFor(records, folder, size <= WHOLE_UP_TO))
    costs[engine.name] = await costOf(engine, queries.slice(0, ASKED));
  console.log(`\n${size} records: bytes as they travel, milliseconds in this process; medians`);
  console.table(costs);
  return costs;
}
