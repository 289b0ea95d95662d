import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { probedBy, probesIn, type Probed } from './search/probes.ts';
import { answeringOf, slipsIn, type Answering } from './search/quality.ts';
import { madeUp, queriesFor } from './search/records.ts';
import { onSlowLine, type OnSlowLine } from './search/slow-line.ts';

/** The records on which the queries were judged, whatever content folder the site is built from. */
const own = fileURLToPath(new URL('../src/content', import.meta.url));
const file = new URL('results/search.json', import.meta.url);
/** So many queries are asked to see what they cost. */
const ASKED = 40;
/** So many readers come over the slow line. */
const READERS = 15;

/** What is measured, each by its name alone on demand. */
const measures = ['quality', 'cost', 'probes', 'line'] as const;

/** What is known so far, by measure and number of records. */
type Figures = { records: number; node: string } & Partial<
  Record<(typeof measures)[number], Record<string, object>>
>;

/**
 * Asks Plenary's search and five libraries the same queries over the same records: how well they answer, over the
 * records of this project; what an answer costs, over these and over made-up ones in the numbers that are given; how
 * many slips they see through, and how long a reader on a slow line waits. `npm run bench -- search line 10000`
 * measures one of the four and leaves the other figures as they were.
 */
export default async function search(...options: string[]): Promise<void> {
  const asked = measures.filter((measure) => options.includes(measure));
  const isAsked = (measure: (typeof measures)[number]) =>
    asked.length === 0 || asked.includes(measure);
  const given = options.filter((option) => /^\d+$/.test(option)).map(Number);
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  const { graph } = contentOf(readContent(own), checkDay);
  const figures: Figures = { ...kept(), records: graph.entries.size, node: process.version };
  const add = (measure: (typeof measures)[number], size: number, found: object) =>
    (figures[measure] = { ...figures[measure], [size]: found });
  if (isAsked('quality')) figures.quality = await qualityOver(graph, folder);
  if (isAsked('cost'))
    add('cost', graph.entries.size, await costsOver(graph, readJudged('judged'), folder));
  for (const size of given.length > 0 ? given : [1_000, 10_000]) {
    const records = madeUp(size);
    const queries = queriesFor(records, ASKED);
    if (isAsked('cost')) add('cost', size, await costsOver(records, queries, folder));
    if (isAsked('probes')) add('probes', size, await probesOver(records, folder));
    if (isAsked('line')) add('line', size, await lineOver(records, queries, folder));
  }
  rmSync(folder, { recursive: true });
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

/** What earlier runs found, which a run of one measure leaves as it is. */
function kept(): Partial<Figures> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Figures>) : {};
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

async function probesOver(records: Graph, folder: string): Promise<Record<string, Probed>> {
  const { size } = records.entries;
  const probes = probesIn(records);
  const probed: Record<string, Probed> = {};
  for (const engine of await enginesFor(records, folder, size <= WHOLE_UP_TO))
    probed[engine.name] = await probedBy(engine, probes);
  console.log(`\n${size} records: probes with a slip, found in ten; bytes beyond the right words`);
  console.table(probed);
  return probed;
}

async function lineOver(
  records: Graph,
  queries: readonly { q: string }[],
  folder: string,
): Promise<OnSlowLine> {
  const line = await onSlowLine(records, queries.slice(0, READERS), folder);
  console.log(`\n${records.entries.size} records, slow 4G: milliseconds to the first result`);
  console.table({ Plenary: line });
  return line;
}
