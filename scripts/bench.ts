import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

/** A part of the benchmark: measures, prints what it found, and gives it back unless it has written it itself. */
type Part = (...words: string[]) => unknown;

/** Runs a part of the benchmark by its name: `npm run bench -- build 1000`. */
const folder = new URL('../bench/', import.meta.url);
const parts = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

const [name = '', ...words] = process.argv.slice(2);
if (parts.includes(name)) {
  const part = (await import(new URL(`${name}.ts`, folder).href)) as { default?: Part };
  const figures = await part.default?.(...words);
  if (typeof figures === 'object' && figures !== null) keep(figures);
} else {
  console.error(`Say which part of the benchmark: ${parts.join(', ')}.`);
  process.exitCode = 1;
}

/** Writes the figures of the part where the guide that shows them looks. */
function keep(figures: object): void {
  mkdirSync(new URL('results/', folder), { recursive: true });
  const text = `${JSON.stringify(figures, null, 2)}\n`;
  writeFileSync(new URL(`results/${name}.json`, folder), text);
}
