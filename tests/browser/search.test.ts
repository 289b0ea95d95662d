import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, visit, type Visit } from './browser.ts';

let browser: Browser;
let reader: Visit;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  reader = await visit(browser, { viewport: { width: 1280, height: 900 } });
  page = await reader.context.newPage();
});
afterEach(async () => {
  await reader.context.close();
  expect(reader.complaints).toEqual([]);
});

const field = () => page.getByRole('searchbox');
const status = () => page.getByRole('status');
const facet = (name: string, value: string) =>
  page.locator(`[data-facet="${name}"] input[value="${value}"]`);
const countBeside = async (name: string, value: string) =>
  Number(
    await page
      .locator(`[data-facet="${name}"] li`, { has: page.locator(`input[value="${value}"]`) })
      .locator('[data-count]')
      .textContent(),
  );
const found = () =>
  page
    .locator('[data-search-results] [data-record]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-record')));
const focusedLink = () => page.evaluate(() => document.activeElement?.getAttribute('href'));

/** Opens the search page and waits until it has answered. */
async function search(query: string): Promise<void> {
  await page.goto(`search/${query}`);
  await status().filter({ hasText: /\d/ }).waitFor();
}

/** Waits until the count that is announced is another one. */
async function changed(action: () => Promise<unknown>): Promise<void> {
  const before = await status().textContent();
  await action();
  await page.waitForFunction(
    (text) => document.querySelector('plenary-search [role="status"]')?.textContent !== text,
    before,
  );
}

describe('finding', () => {
  it('answers while one types, with the records that bear the name on top', async () => {
    await page.goto('search/');
    await changed(() => field().pressSequentially('xiamen'));
    const [first, second] = await found();
    expect([first, second].toSorted()).toEqual([
      'conferences/2019-upu-global-conference-on-cross-border-cooperation-in-an-e-commerce-world',
      'declarations/2019-xiamen-initiative',
    ]);
    expect(new URL(page.url()).search).toBe('?q=xiamen');
  });

  it('shows of each result what it is, when and where, and the passage that answers', async () => {
    await search('?q=xiamen&type=conferences');
    const row = page.locator('[data-search-results] [data-record]').first();
    expect(await row.locator('small').first().textContent()).toMatch(
      /Conference · 26–27 November 2019 · Xiamen, China/,
    );
    expect((await row.locator('mark').first().textContent())?.toLowerCase()).toContain('xiamen');
    expect(await row.locator('[data-why]').textContent()).toContain('Xiamen conference');
  });

  it('announces how many there are, and shows as many when asked for more', async () => {
    await search('?q=customs');
    const total = Number((await status().textContent())?.match(/\d+/)?.[0]);
    expect(await found()).toHaveLength(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.locator('[data-search-results] li:nth-child(21) a').waitFor();
    expect(total).toBeGreaterThan(40);
    expect(await found()).toHaveLength(40);
  });

  it('says when nothing is found, and where to go', async () => {
    await search('?q=zzzzzz');
    const empty = page.locator('[data-search-empty]');
    expect(await empty.textContent()).toContain('Nothing found for “zzzzzz”');
    expect(await empty.getByRole('link', { name: 'Declarations' }).count()).toBe(1);
    await changed(() => field().fill('xiamen'));
    expect(await empty.count()).toBe(0);
  });

  it('hides no record without a date when the order is one of time', async () => {
    await search('?q=postal');
    const total = await status().textContent();
    for (const order of ['newest', 'oldest']) {
      await page.getByRole('combobox', { name: 'Sort' }).selectOption(order);
      await page.waitForURL(`**/?q=postal&sort=${order}`);
      expect(await status().textContent()).toBe(total);
    }
  });
});

describe('narrowing', () => {
  it('leaves as many results as stood beside the value', async () => {
    await search('?q=customs');
    const promised = await countBeside('type', 'declarations');
    await changed(() => facet('type', 'declarations').check());
    expect(await status().textContent()).toBe(`${promised} results`);
    expect((await found()).every((record) => record?.startsWith('declarations/'))).toBe(true);
  });

  it('leaves the counts of the other values of the same facet as they were', async () => {
    await search('?q=customs');
    const [conferences, frameworks] = [
      await countBeside('type', 'conferences'),
      await countBeside('type', 'frameworks'),
    ];
    await changed(() => facet('type', 'conferences').check());
    expect(await countBeside('type', 'frameworks')).toBe(frameworks);
    await changed(() => facet('type', 'frameworks').check());
    expect(await status().textContent()).toBe(`${conferences + frameworks} results`);
  });

  it('reads all choices from the address, repeated or between commas', async () => {
    await search('?type=conferences,declarations&year=2018&sort=oldest');
    for (const [name, value] of [
      ['type', 'conferences'],
      ['type', 'declarations'],
      ['year', '2018'],
    ] as const)
      expect(await facet(name, value).isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Sort' }).inputValue()).toBe('oldest');
    const both = await status().textContent();
    await search('?type=conferences&type=declarations&year=2018&sort=oldest');
    expect(await status().textContent()).toBe(both);
  });

  it('goes back and forward step by step', async () => {
    await search('?q=customs');
    const all = await status().textContent();
    await changed(() => facet('type', 'series').check());
    const series = await status().textContent();
    await changed(() => page.goBack());
    expect(await status().textContent()).toBe(all);
    expect(await facet('type', 'series').isChecked()).toBe(false);
    await changed(() => page.goForward());
    expect(await status().textContent()).toBe(series);
    expect(await facet('type', 'series').isChecked()).toBe(true);
  });

  it('is undone at once by clearing the filters', async () => {
    await search('?q=customs');
    const all = await status().textContent();
    await search('?q=customs&type=series&year=2018');
    await changed(() => page.getByRole('button', { name: 'Clear filters' }).click());
    expect(await status().textContent()).toBe(all);
    expect(new URL(page.url()).search).toBe('?q=customs');
  });
});

describe('by keyboard alone', () => {
  it('a reader finds, opens, comes back and goes on', async () => {
    await page.goto('search/');
    await page.keyboard.press('/');
    await changed(() => page.keyboard.type('xiamen'));
    const links = await page
      .locator('[data-search-results] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focusedLink()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    expect(await focusedLink()).toBe(links[0]);

    await page.keyboard.press('Enter');
    await page.locator('main[data-record]').waitFor();
    expect(new URL(page.url()).pathname).toBe(links[0]);

    await page.goBack();
    await status().filter({ hasText: /\d/ }).waitFor();
    expect(await field().inputValue()).toBe('xiamen');
    await field().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('a slash is a slash inside the field', async () => {
    await page.goto('search/');
    await field().focus();
    await page.keyboard.type('a/b');
    expect(await field().inputValue()).toBe('a/b');
  });
});

describe('where less is possible', () => {
  it('the filters fold on a phone, and say how many are chosen', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await search('?q=customs&type=series');
    expect(await facet('type', 'series').isVisible()).toBe(false);
    await page.getByText('Filters (1)').click();
    expect(await facet('type', 'series').isVisible()).toBe(true);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });

  it('the page explains itself without JavaScript and leads to the lists', async () => {
    const { context } = await visit(browser, { javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto('search/');
    expect(await plain.locator('noscript p').isVisible()).toBe(true);
    expect(await plain.getByRole('main').getByRole('link', { name: 'Conferences' }).count()).toBe(
      1,
    );
    expect(await plain.getByRole('checkbox').first().isVisible()).toBe(false);
    await context.close();
  });
});
