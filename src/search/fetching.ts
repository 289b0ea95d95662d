import type { FetchPiece } from './piece.ts';

/** Fetches pieces of the index from a folder of the site; all but the first file are pressed, and unpressed here. */
export function piecesIn(folder: string): FetchPiece {
  return async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok || !response.body) throw new Error(`${folder}${path}: ${response.status}`);
    const body = path.endsWith('.bin')
      ? response.body.pipeThrough(new DecompressionStream('deflate-raw'))
      : response.body;
    return new Uint8Array(await new Response(body).arrayBuffer());
  };
}
