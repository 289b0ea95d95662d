import { rmSync } from 'node:fs';
import { corpusFolder } from './corpus/folder.ts';
import { costOf, rounded } from './measuring/measure.ts';
import { weightsIn } from './measuring/pages.ts';
import { buildDay, builders, out } from './peers/builders.ts';

/**
 * Holds the pages of the same five records in sites of different size against each other:
 * `npm run bench -- page 1000 10000`, with 50000 on demand.
 */
export default function weighPages(...options: string[]): object {
  const sizes = options.map(Number);
  const [least = 1_000, ...more] = sizes.length > 1 ? sizes : [1_000, 10_000];
  const weights = new Map([least, ...more].map((size) => [size, weightsFor(size)]));
  const before = weights.get(least) ?? {};
  const rows = Object.entries(before).map(([page, bytes]) => {
    const others = more.map((size) => [size, weights.get(size)?.[page] ?? NaN] as const);
    const worst = Math.max(...others.map(([, other]) => Math.abs(other / bytes - 1)));
    return {
      page,
      [least]: bytes,
      ...Object.fromEntries(others),
      'differs by, %': rounded(100 * worst, 1),
    };
  });
  console.table(rows);
  return { bytes: 'gzip', pages: rows };
}

function weightsFor(size: number): Record<string, number> {
  const content = corpusFolder(size);
  const [plenary] = builders;
  if (!plenary) return {};
  rmSync(out, { recursive: true, force: true });
  costOf(plenary.command, plenary.cwd, {
    PLENARY_CONTENT: content,
    PEER_OUT: out,
    SOURCE_DATE_EPOCH: buildDay,
  });
  const weights = weightsIn(out);
  rmSync(out, { recursive: true, force: true });
  return weights;
}
