import { mkdirSync, writeFileSync } from 'node:fs';

/** A part of the benchmark: measures, prints what it found, and gives it back unless it has written it itself. */
type Part = (...words: string[]) => unknown;

/** The parts in the order in which the whole is measured. */
const parts = ['build', 'search', 'page', 'check', 'export'];

/** Runs a part of the benchmark by its name, `npm run bench -- build 1000`, or all of them, one after the other. */
const [name, ...words] = process.argv.slice(2);
if (name === undefined) for (const part of parts) await run(part, []);
else if (parts.includes(name)) await run(name, words);
else {
  console.error(`Say which part of the benchmark, or none for all: ${parts.join(', ')}.`);
  process.exitCode = 1;
}

async function run(name: string, words: readonly string[]): Promise<void> {
  console.log(`\n${name}`);
  const part = (await import(`../bench/${name}.ts`)) as { default: Part };
  const figures = await part.default(...words);
  if (typeof figures === 'object' && figures !== null) keep(name, figures);
}

/** Writes the figures of the part where the guide that shows them looks. */
function keep(name: string, figures: object): void {
  const results = new URL('../bench/results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL(`${name}.json`, results), `${JSON.stringify(figures, null, 2)}\n`);
}
