import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launch } from './browser.ts';

// All readers of a test file share one browser.
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A reader's window on the built site, and what went wrong in it. */
export interface Visit {
  context: BrowserContext;
  /** Errors in the console, and requests to other hosts; empty on a sound site. */
  complaints: string[];
}

/** Opens a window whose relative addresses lie in the built site. */
export async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  const home = inject('home');
  // What a worker fetches in the background would slow the other tests down.
  const context = await browser.newContext({
    baseURL: home,
    serviceWorkers: 'block',
    ...options,
  });
  const complaints: string[] = [];
  context.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !message.text().startsWith('Service Worker registration blocked'))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(new URL(home).origin) && !address.startsWith('data:'))
      complaints.push(`Request to ${address}`);
  });
  return { context, complaints };
}

/** Opens a page of the built site in a window of its own. */
export async function open(
  address: string,
  options?: BrowserContextOptions,
): Promise<Visit & { page: Page }> {
  const visited = await visit(options);
  const page = await visited.context.newPage();
  await page.goto(`.${address}`);
  return { ...visited, page };
}

/** Gives each test of a file a page of its own, in which nothing may go wrong. */
export function forEachTest(
  options: BrowserContextOptions,
  begin: (page: Page, reader: Visit) => void,
): void {
  let reader: Visit;
  beforeEach(async () => {
    reader = await visit(options);
    begin(await reader.context.newPage(), reader);
  });
  afterEach(async () => {
    await reader.context.close();
    expect(reader.complaints).toEqual([]);
  });
}
