import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { address } from '../src/addresses.ts';
import { headersFor, readHeaders } from './headers.ts';
import { packer } from './packing.ts';
import { siteFolder } from './site-folder.ts';

/** A site that is being served. */
export interface Served {
  /** Address of the home page. */
  home: string;
  stop(): void;
}

/** Serves the built site as a host would: with its headers, its page for what is not there, and slashes at the end of addresses. */
export async function serveSite(port: number, folder = siteFolder): Promise<Served> {
  const rules = readHeaders(await readFile(path.join(folder, '_headers'), 'utf8'));
  const missing = await readFile(path.join(folder, '404.html'));
  const files = sirv(folder, { etag: true });
  const pack = packer(folder);
  const base = address('/');
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const within = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    response.setHeaders(headersFor(rules, within ?? '/'));
    if (lacksSlash(pathname)) response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    else if (within === undefined) notFound();
    else
      void pack(request, response, within).then((isAnswered) => {
        if (!isAnswered)
          files(Object.assign(request, { url: within + search }), response, notFound);
      }, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    home: `http://localhost:${given}${base}`,
    stop: () => server.close().closeAllConnections(),
  };
}

/** Whether a path means a page but is written without the slash at its end. */
function lacksSlash(pathname: string): boolean {
  return /\/[^/.]+$/.test(pathname);
}
