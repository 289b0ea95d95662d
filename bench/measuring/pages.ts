import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { probePages } from '../corpus/probe.ts';

/** The pages of the records that every corpus has, in bytes as they travel. */
export function weightsIn(site: string): Record<string, number> {
  return Object.fromEntries(
    probePages.map((page) => [
      page,
      gzipSync(readFileSync(path.join(site, page, 'index.html'))).length,
    ]),
  );
}
