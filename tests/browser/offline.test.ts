import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { makeOffline } from '../../scripts/offline.ts';
import { serveSite, type Served } from '../../scripts/serve.ts';
import { siteFolder } from '../../scripts/site-folder.ts';
import { launch } from './browser.ts';

const record = 'declarations/2019-xiamen-initiative/';

// All pages of the site are stored anew for each test.
vi.setConfig({ testTimeout: 240_000 });

let browser: Browser;
let folder: string;
let site: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

// A copy of the site, which a test may change as a new edition would.
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'plenary-offline-'));
  cpSync(siteFolder, folder, { recursive: true });
  site = await serveSite(0, folder);
  context = await browser.newContext({ baseURL: site.home });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  site.stop();
  rmSync(folder, { recursive: true });
});

/** Visits a page and waits until all pages have been stored. */
async function visitAndStore(address: string): Promise<void> {
  await page.goto(`.${address}`);
  const isStored = () =>
    page.evaluate(async () => {
      const list = await caches.match('/offline/all.en.json');
      return list?.headers.has('x-revision');
    });
  await expect.poll(isStored, { timeout: 150_000 }).toBe(true);
}

/** Changes a page of the site as a new edition would. */
async function publish(address: string, from: string, to: string): Promise<void> {
  const file = path.join(folder, address, 'index.html');
  const html = readFileSync(file, 'utf8');
  expect(html).toContain(from);
  unlinkSync(file);
  writeFileSync(file, html.replaceAll(from, to));
  await makeOffline(folder);
  // The server keeps a list of its files; a new one reads them anew.
  const { port } = new URL(site.home);
  site.stop();
  site = await serveSite(Number(port), folder);
}

/** Waits until a page says something of itself. */
async function says(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('[data-offline]').getByText(text).waitFor();
}

it('once visited, other pages and the search can be read without a network', async () => {
  await visitAndStore('/');
  site.stop();
  await page.goto(`./${record}`);
  expect(await page.locator('h1').textContent()).toBe('Xiamen Initiative');
  await says(page, /^The network does not answer; this page is as it was stored on \d/);

  await page.goto('./search/?q=xiamen');
  await page.locator('[data-search-results] [data-record]').first().waitFor();
  const names = await page.locator('[data-search-results] h2 a').allTextContents();
  expect(names.slice(0, 2)).toContain('Xiamen Initiative');
});

it('a page that was not stored is answered by one that says so and leads on', async () => {
  await visitAndStore('/');
  await page.evaluate(async (address) => {
    await (await caches.open('plenary')).delete(address);
  }, `/${record}`);
  site.stop();
  await page.goto(`./${record}`);
  expect(await page.locator('h1').textContent()).toBe('Reading without a network');
  expect(await page.locator('main a').count()).toBeGreaterThan(5);
});

it('a new edition is read at once, and a page left open says that it has been overtaken', async () => {
  await visitAndStore(`/${record}`);
  await page.reload();
  await publish(record, 'Xiamen Initiative', 'Xiamen Initiative, corrected');

  const other = await context.newPage();
  await other.goto(`./${record}`);
  expect(await other.locator('h1').textContent()).toBe('Xiamen Initiative, corrected');
  await says(page, 'A newer edition of this page is here.');
  expect(await other.locator('[data-offline]').isVisible()).toBe(false);

  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Xiamen Initiative, corrected');
});

it('a topic that is taken along says how far it has come', async () => {
  await visitAndStore('/topics/advance-electronic-data/');
  await page.getByRole('link', { name: 'Take this topic with me' }).click();
  await expect
    .poll(() => page.locator('plenary-keep [role="status"]').textContent())
    .toMatch(/^Stored: all \d+ pages/);
  site.stop();
  const first = await page.locator('main article a').first().getAttribute('href');
  await page.goto(first ?? '');
  expect(await page.locator('main[data-record]').count()).toBe(1);
});
