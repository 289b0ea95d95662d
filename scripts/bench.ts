import { readdirSync } from 'node:fs';

/** A part of the benchmark: measures, prints what it found, and writes it into `bench/results`. */
type Part = (...words: string[]) => Promise<void> | void;

/** Runs a part of the benchmark by its name: `npm run bench -- build 1000`. */
const folder = new URL('../bench/', import.meta.url);
/** What parts share, and no part itself. */
const shared = ['copies'];
const parts = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !shared.includes(name));

const [name = '', ...words] = process.argv.slice(2);
if (parts.includes(name)) {
  const part = (await import(new URL(`${name}.ts`, folder).href)) as { default?: Part };
  await part.default?.(...words);
} else {
  console.error(`Say which part of the benchmark: ${parts.join(', ')}.`);
  process.exitCode = 1;
}
