import { inflateRawSync } from 'node:zlib';
import type { IndexFiles } from '../../src/search/index/build.ts';
import type { FetchPiece } from '../../src/search/piece.ts';

/** Gives the engine pieces of an index that lies in memory, as a browser would fetch and unpress them. */
export function inMemory(files: IndexFiles): FetchPiece {
  return (path) => {
    const bytes = files.get(path);
    if (!bytes) return Promise.reject(new Error(`The index has no ${path}`));
    return Promise.resolve(path.endsWith('.bin') ? new Uint8Array(inflateRawSync(bytes)) : bytes);
  };
}
