import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findOrInstallChromium, quiet } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { siteFolder } from '../../scripts/site-folder.ts';
import type { Graph } from '../../src/graph/build.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { median, rounded } from '../measuring/measure.ts';

const build = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** The line of a phone with poor reception, as Lighthouse has it: 150 ms there and back, 1.6 Mbit a second. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Milliseconds from a query to the first result on the page; medians of readers who come for the first time. */
export interface OnSlowLine {
  readers: number;
  /** The query is there at once: the index has still to be opened. */
  coldMs: number;
  /** The field was focused before, which opens the index. */
  focusedMs: number;
  /** A second query of the same reader. */
  nextMs: number;
}

/** Lets readers ask the search page of the built site over a slow line, with the index of these records in the place of its own. */
export async function onSlowLine(
  records: Graph,
  queries: readonly { q: string }[],
  folder: string,
): Promise<OnSlowLine> {
  const { home, stop } = await serveSite(0, siteWith(records, folder));
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: ['--no-sandbox', ...quiet],
  });
  const times: Record<'cold' | 'focused' | 'next', number[]> = { cold: [], focused: [], next: [] };
  for (const [at, { q }] of queries.entries()) {
    const next = queries[(at + 1) % queries.length]?.q ?? q;
    times.cold.push(await asReader(browser, home, (page) => answered(page, q)));
    await asReader(browser, home, async (page) => {
      await page.getByRole('searchbox').focus();
      await page.waitForLoadState('networkidle');
      times.focused.push(await answered(page, q));
      await page.waitForLoadState('networkidle');
      times.next.push(await answered(page, next));
    });
  }
  await browser.close();
  stop();
  return {
    readers: queries.length,
    coldMs: rounded(median(times.cold), 0),
    focusedMs: rounded(median(times.focused), 0),
    nextMs: rounded(median(times.next), 0),
  };
}

/** The built site with another index; built first where it is not. */
function siteWith(records: Graph, folder: string): string {
  if (!existsSync(path.join(siteFolder, 'search')))
    execFileSync(process.execPath, [build], { stdio: 'inherit' });
  const site = path.join(folder, `site-${records.entries.size}`);
  mkdirSync(site);
  for (const part of readdirSync(siteFolder).filter((name) => name !== 'finding'))
    symlinkSync(path.join(siteFolder, part), path.join(site, part));
  for (const [file, bytes] of buildIndex(records)) {
    const target = path.join(site, 'finding', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return site;
}

/** A reader who has never been here, on the search page. */
async function asReader<T>(
  browser: Browser,
  home: string,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL: home, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await page.goto('search/', { waitUntil: 'networkidle' });
  const told = await act(page);
  await context.close();
  return told;
}

/** Puts a query into the field as typing does, and waits for other results than those that stood there. */
function answered(page: Page, query: string): Promise<number> {
  return page.evaluate((words) => {
    const field = document.querySelector<HTMLInputElement>('plenary-search input[name="q"]');
    const list = document.querySelector('plenary-search [data-search-results]');
    if (!field || !list) throw new Error('The search page has no field or no list');
    return new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`No result for ${words} in a minute`)), 60_000);
      const began = performance.now();
      new MutationObserver((_, observer) => {
        if (!list.querySelector('[data-record]')) return;
        observer.disconnect();
        resolve(performance.now() - began);
      }).observe(list, { childList: true });
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }, query);
}
