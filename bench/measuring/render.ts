import { dev } from 'astro';
import { stdout } from 'node:process';
import { gzipSync } from 'node:zlib';
import { probePages } from '../corpus/probe.ts';

// Makes single pages of a content folder without building the others, and tells their bytes, as they are and as they travel.
// What the server of drafts puts into a page besides is the same in every page, and taken out.
const server = await dev({ logLevel: 'error', force: true, server: { port: 0 } });
const bytes: Record<string, { html: number; gzip: number }> = {};
for (const page of probePages) {
  const answer = await fetch(`http://localhost:${server.address.port}/${page}/`);
  if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
  const html = (await answer.text())
    .replace(/<style\b.*?<\/style>/gs, '')
    .replace(/<script type="module".*?<\/script>/gs, '')
    .replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, '');
  bytes[page] = { html: Buffer.byteLength(html), gzip: gzipSync(html).length };
}
await server.stop();
stdout.write(JSON.stringify(bytes));
process.exit(0);
