import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Graph } from '../../src/graph/build.ts';
import type { Engine } from './engine.ts';
import { pagefind } from './pagefind.ts';
import { flexSearch, lunrSearch, miniSearch, orama } from './peers.ts';
import { plenary } from './plenary.ts';
import { textsOfAll } from './texts.ts';

/** Beyond so many records an index that is fetched whole is no choice any more, and takes minutes to make. */
export const WHOLE_UP_TO = 10_000;

/** Puts the same records into Plenary's search and into five libraries; Pagefind keeps its index in files. */
export async function enginesFor(
  records: Graph,
  folder: string,
  withWhole = true,
): Promise<Engine[]> {
  const texts = textsOfAll(records);
  const whole = withWhole
    ? [miniSearch(texts), await orama(texts), await flexSearch(texts), lunrSearch(texts)]
    : [];
  return [
    await pagefind(texts, mkdtempSync(path.join(folder, 'pagefind-'))),
    ...whole,
    plenary(records),
  ];
}
