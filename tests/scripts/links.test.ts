import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { keepReadings, readingsText, tryAddress, tryAddresses } from '../../scripts/links.ts';
import { readingList } from '../../src/schemas/reading.ts';

let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/moved') response.writeHead(302, { Location: '/here' }).end();
    else if (url === '/silent') setTimeout(() => response.end(), 2000);
    else response.writeHead(Number(url?.slice(1)) || 200).end('text');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  host = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());

test.each([
  ['/here', 'page'],
  ['/moved', 'page'],
  ['/404', 'gone'],
  ['/410', 'gone'],
  ['/403', 'unreachable'],
  ['/500', 'unreachable'],
  ['/silent', 'unreachable'],
])('an address that answers %s is found: %s', async (address, found) => {
  expect(await tryAddress(host + address, 300)).toBe(found);
});

it('a host that is not there is not reached', async () => {
  expect(await tryAddress('http://localhost:1/', 300)).toBe('unreachable');
});

it('many addresses keep their order and are written as the list that the checks accept', async () => {
  const urls = ['/404', '/here', '/500', '/moved', '/410', '/b'].map((address) => host + address);
  const readings = await tryAddresses(urls, '2026-11-22', 300);
  expect(readings.map(({ found }) => found)).toEqual([
    'gone',
    'page',
    'unreachable',
    'page',
    'gone',
    'page',
  ]);
  expect(readingList.parse(parse(readingsText(readings)))).toEqual(readings);
});

it('the list is written whole, and stays where no address answers because the network is down', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readings-'));
  const answered = await tryAddresses([`${host}/here`, 'http://localhost:1/'], '2026-11-22', 300);
  expect(await keepReadings(folder, answered)).toBe(true);
  const cutOff = await tryAddresses(['http://localhost:1/'], '2026-11-29', 300);
  expect(await keepReadings(folder, cutOff)).toBe(false);
  const list = readFileSync(path.join(folder, 'readings.yaml'), 'utf8');
  expect(list).toBe(readingsText(answered));
  expect(readdirSync(folder)).toEqual(['readings.yaml']);
  rmSync(folder, { recursive: true });
});
