import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { corpusFolder } from './corpus/folder.ts';
import { rounded } from './measuring/measure.ts';
import { buildDay } from './peers/builders.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Holds the pages of the same five records in sites of different size against each other:
 * `npm run bench -- page 1000 50000`.
 */
export default function weighPages(...options: string[]): object {
  const sizes = options.map(Number);
  const [least = 1_000, ...more] = sizes.length > 1 ? sizes : [1_000, 10_000];
  const weights = new Map([least, ...more].map((size) => [size, weightsFor(size)]));
  const rows = Object.entries(weights.get(least) ?? {}).map(([page, first]) => {
    const all = [...weights].map(([size, pages]) => [size, pages[page] ?? first] as const);
    const differs = (as: keyof Weight) =>
      rounded(Math.max(...all.map(([, one]) => Math.abs(one[as] / first[as] - 1))) * 100, 1);
    return {
      page,
      ...Object.fromEntries(all.map(([size, { gzip }]) => [size, gzip])),
      'gzip differs by, %': differs('gzip'),
      'HTML differs by, %': differs('html'),
    };
  });
  console.table(rows);
  return { bytes: 'gzip', pages: rows };
}

/** Bytes of a page, as it is and as it travels. */
interface Weight {
  html: number;
  gzip: number;
}

/** Only these pages are made, so that even fifty thousand records take minutes and not an hour. */
function weightsFor(size: number): Record<string, Weight> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/measuring/render.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PLENARY_CONTENT: corpusFolder(size), SOURCE_DATE_EPOCH: buildDay },
  });
  if (status !== 0) throw new Error(`The pages could not be made:\n${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as Record<string, Weight>;
}
