import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Changes the code in thousands of small ways and counts the changes that no test notices.
// `npm run mutants` tries all parts, `npm run mutants -- graph checks` those that are named.

/** Each part of the code and the folders of tests that it is held against; part by part, no run is long. */
const parts: Record<string, { code: string; tests: readonly string[] }> = {
  schemas: { code: 'src/schemas/*.ts', tests: ['schemas', 'checks', 'graph'] },
  graph: { code: 'src/graph/*.ts', tests: ['graph', 'schemas', 'checks', 'words', 'figures'] },
  comparison: {
    // What tells a comparison; what draws it and listens is held by the tests in a browser.
    code: ['chosen', 'csv', 'markdown', 'state', 'telling', 'told', 'value-text']
      .map((name) => `src/compare/${name}.ts`)
      .join(),
    tests: ['compare'],
  },
  checks: { code: 'src/checks/*.ts', tests: ['checks'] },
  exports: { code: 'src/exports/**/*.ts', tests: ['exports'] },
  import: { code: 'src/import/*.ts', tests: ['import'] },
};

/** Of a hundred mutants of each part so many have to be noticed. */
const LEAST = 85;

const reports = fileURLToPath(new URL('../node_modules/.cache/mutants', import.meta.url));

/** As much of a report of Stryker as is counted. */
interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** How many mutants of a part were tried, and how many of them were noticed; one that stops the tests from telling was not. */
function countIn(part: string): { all: number; noticed: number } {
  const { files } = JSON.parse(readFileSync(`${reports}/${part}.json`, 'utf8')) as Report;
  const tried = Object.values(files)
    .flatMap(({ mutants }) => mutants.map(({ status }) => status))
    .filter((status) => status !== 'Ignored');
  const noticed = tried.filter((status) => status === 'Killed' || status === 'Timeout');
  return { all: tried.length, noticed: noticed.length };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0)
  throw new Error(`No part is called ${unknown.join(', ')}, only ${Object.keys(parts).join(', ')}`);

const told = Object.entries(parts)
  .filter(([part]) => asked.length === 0 || asked.includes(part))
  .map(([part, { code, tests }]) => {
    const { status } = spawnSync('stryker', ['run', '--mutate', `${code},!src/graph/index.ts`], {
      stdio: 'inherit',
      env: { ...process.env, MUTANTS_PART: part, MUTANTS_TESTS: tests.join() },
    });
    if (status !== 0) throw new Error(`The mutants of ${part} could not be tried.`);
    return { part, ...countIn(part) };
  });
for (const { part, all, noticed } of told)
  console.log(`${part}: ${((100 * noticed) / all).toFixed(1)} % of ${all} mutants noticed`);
const short = told.filter(({ all, noticed }) => 100 * noticed < LEAST * all);
for (const { part } of short) console.error(`${part}: fewer than ${LEAST} of a hundred.`);
if (short.length > 0) process.exitCode = 1;
