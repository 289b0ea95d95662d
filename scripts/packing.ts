import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

/** The files that hosts pack on their way, by the ends of their names. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Answers with the packed text of a file, as hosts do, so that a slow line is as fast as it will be and figures measured here hold
 * there. Says whether it has answered; what it leaves alone is served as it is.
 */
export function packer(folder: string) {
  const kept = new Map<string, Promise<Buffer>>();
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<boolean> => {
    const file = path.join(folder, decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
    const type = types[path.extname(file)];
    const { method, headers } = request;
    if (!type || (method !== 'GET' && method !== 'HEAD') || headers.range) return false;
    if (!/\bgzip\b/.test(String(headers['accept-encoding'])) || !isIn(folder, file)) return false;
    const stats = await stat(file).catch(() => undefined);
    if (!stats?.isFile()) return false;
    const etag = `W/"${stats.size}-${stats.mtimeMs}-gzip"`;
    response.setHeader('ETag', etag).setHeader('Vary', 'Accept-Encoding');
    if (headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return true;
    }
    const packed = kept.get(etag + file) ?? readFile(file).then((text) => pack(text));
    kept.set(etag + file, packed);
    response.setHeader('Content-Type', type).setHeader('Content-Encoding', 'gzip');
    response.end(method === 'HEAD' ? undefined : await packed);
    return true;
  };
}

function isIn(folder: string, file: string): boolean {
  return file.startsWith(folder + path.sep);
}
