import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A part of the benchmark: measures, prints what it found, and gives it back unless it has written it itself. */
type Part = (...words: string[]) => unknown;

/** The parts in the order in which the whole is measured. */
const parts = ['build', 'search', 'page', 'check', 'export'];

/** Runs a part of the benchmark by its name, `npm run bench -- build 1000`, or all of them, one after the other. */
const [name, ...words] = process.argv.slice(2);
if (name === undefined) measureAll();
else if (parts.includes(name)) {
  const part = (await import(`../bench/${name}.ts`)) as { default: Part };
  const figures = await part.default(...words);
  if (typeof figures === 'object' && figures !== null) keep(name, figures);
} else {
  console.error(`Say which part of the benchmark, or none for all: ${parts.join(', ')}.`);
  process.exitCode = 1;
}

/** Each part in a process of its own, so that none holds the memory of those before it. */
function measureAll(): void {
  for (const part of parts) {
    console.log(`\n${part}`);
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), part], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}

/** Writes the figures of the part where the guide that shows them looks. */
function keep(part: string, figures: object): void {
  const results = new URL('../bench/results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL(`${part}.json`, results), `${JSON.stringify(figures, null, 2)}\n`);
}
