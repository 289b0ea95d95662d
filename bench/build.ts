import { globSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { corpusFolder } from './corpus/folder.ts';
import { costOf, median, rounded, type Cost } from './measuring/measure.ts';
import { buildDay, builders, out, type Builder } from './peers/builders.ts';

/** What a builder cost for so many records: the medians of its runs. */
interface Built {
  cpu: number;
  /** Its processor time for one of the minimal Astro site. */
  ratio: number;
  wall: number;
  peak: number | undefined;
  pages: number;
  runs: number;
  /** What Plenary spent on each step, in seconds of processor time. */
  steps?: Record<string, number>;
}

const REFERENCE = 'minimal Astro';

/**
 * Builds sites of made-up records with Plenary and with its peers by turns, each cold, and tells what each cost:
 * `npm run bench -- build 1000 10000 --rounds=3`. Other numbers, and builders by their name, on demand.
 */
export default function buildSites(...options: string[]): object {
  const sizes = options.filter((option) => /^\d+$/.test(option)).map(Number);
  const rounds = Number(options.find((one) => one.startsWith('--rounds='))?.slice(9) ?? 3);
  const asked = options.filter((option) => !/^(\d+$|--)/.test(option));
  const records: Record<number, Record<string, Built>> = {};
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
    const taking = builders.filter(({ name, upTo }) =>
      asked.length > 0 ? asked.includes(name) : size <= upTo,
    );
    records[size] = builtBy(taking, size, rounds);
    console.log(`${size} records, median of ${rounds}`);
    console.table(records[size], ['cpu', 'ratio', 'wall', 'peak', 'pages']);
    console.table(records[size]['Plenary']?.steps);
  }
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    node: process.version,
    records,
    growth: growthOf(records),
  };
}

function builtBy(taking: readonly Builder[], size: number, rounds: number) {
  const content = corpusFolder(size);
  const costs = new Map<string, (Cost & { pages: number; steps?: Record<string, number> })[]>();
  for (let round = 0; round < rounds; round++)
    for (const builder of taking)
      costs.set(builder.name, [...(costs.get(builder.name) ?? []), buildOnce(builder, content)]);
  const cpuOf = (name: string) => median((costs.get(name) ?? []).map(({ cpu }) => cpu));
  return Object.fromEntries(
    [...costs].map(([name, runs]): [string, Built] => {
      const steps = runs.at(-1)?.steps;
      return [
        name,
        {
          cpu: rounded(cpuOf(name), 1),
          ratio: rounded(cpuOf(name) / cpuOf(REFERENCE)),
          wall: rounded(median(runs.map(({ wall }) => wall)), 1),
          peak: runs[0]?.peak && Math.round(median(runs.map(({ peak = NaN }) => peak))),
          pages: runs[0]?.pages ?? 0,
          runs: runs.length,
          ...(steps && { steps }),
        },
      ];
    }),
  );
}

function buildOnce({ name, command, cwd, prepare }: Builder, content: string) {
  rmSync(out, { recursive: true, force: true });
  prepare(content);
  const STEPS_FILE = path.join(tmpdir(), `steps-${process.pid}.json`);
  const env = {
    PEER_CONTENT: content,
    PLENARY_CONTENT: content,
    PEER_OUT: out,
    STEPS_FILE,
    SOURCE_DATE_EPOCH: buildDay,
  };
  const cost = costOf(command, cwd, env);
  const pages = globSync('**/*.html', { cwd: out }).length;
  rmSync(out, { recursive: true, force: true });
  if (name !== 'Plenary') return { ...cost, pages };
  const steps = JSON.parse(readFileSync(STEPS_FILE, 'utf8')) as Record<string, number>;
  rmSync(STEPS_FILE);
  return { ...cost, pages, steps };
}

/** How much dearer each next number of records is. */
function growthOf(records: Record<number, Record<string, Built>>): Record<string, object> {
  const sizes = Object.keys(records)
    .map(Number)
    .toSorted((a, b) => a - b);
  return Object.fromEntries(
    sizes.slice(1).map((size, at) => {
      const before = records[sizes[at] ?? 0] ?? {};
      const ratios = Object.entries(records[size] ?? {}).flatMap(([name, { cpu }]) => {
        const less = before[name]?.cpu;
        return less === undefined ? [] : [[name, rounded(cpu / less)]];
      });
      return [`${size} / ${sizes[at]}`, Object.fromEntries(ratios) as object];
    }),
  );
}
