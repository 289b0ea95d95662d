import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Served } from '../../scripts/serve.ts';

let folder: string;
let site: Served;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'plenary-packing-'));
  mkdirSync(path.join(folder, 'about'));
  writeFileSync(path.join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  writeFileSync(path.join(folder, '404.html'), 'Not found');
  writeFileSync(path.join(folder, 'about', 'index.html'), 'About Genève');
  writeFileSync(path.join(folder, 'icon.png'), 'picture');
  site = await serveSite(0, folder);
});
afterAll(() => {
  site.stop();
  rmSync(folder, { recursive: true });
});

describe('the server of the built site', () => {
  it('packs text, and says by its tag that nothing has changed', async () => {
    const first = await fetch(`${site.home}about/`);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await first.text()).toBe('About Genève');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${site.home}about/`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });
  it('leaves pictures, and readers who cannot unpack, alone', async () => {
    expect((await fetch(`${site.home}icon.png`)).headers.get('content-encoding')).toBeNull();
    const plain = await fetch(`${site.home}about/`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe('About Genève');
  });
  it('gives nothing from outside its folder', async () => {
    const outside = await fetch(`${site.home}..%2f..%2fetc%2fhosts.json`);
    expect(outside.status).toBe(404);
  });
});
