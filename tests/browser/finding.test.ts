import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, visit } from './browser.ts';
import { kinds } from './kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(address: string, options = {}) {
  const visited = await visit(browser, options);
  const page = await visited.context.newPage();
  await page.goto(`.${address}`);
  return { ...visited, page };
}

describe('the preview of a record', () => {
  const link = '[data-fact="adoptedAt"] dd a.entry';
  it('appears where a pointer rests, can be pointed at, and goes at Escape', async () => {
    const { context, page, complaints } = await open(kinds['a declaration']);
    const preview = page.getByRole('tooltip');
    await page.locator(link).hover();
    await preview.waitFor();
    expect(await preview.textContent()).toContain('Xiamen, China');
    await preview.hover();
    await page.waitForTimeout(600);
    expect(await preview.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await preview.count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
  it('appears at the focus, describes the link, and goes with the focus', async () => {
    const { context, page } = await open(kinds['a declaration']);
    await page.locator('[data-fact="adopted"] a[data-cite]').first().focus();
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip').waitFor();
    expect(await page.locator(link).getAttribute('aria-describedby')).toBe('preview');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByRole('tooltip').count()).toBe(0);
    await context.close();
  });
  it('is not there for a finger', async () => {
    const { context, page } = await open(kinds['a declaration'], {
      hasTouch: true,
      isMobile: true,
    });
    await page.locator(link).focus();
    await page.waitForTimeout(800);
    expect(await page.getByRole('tooltip').count()).toBe(0);
    await context.close();
  });
});

describe('a figure of many links', () => {
  it('is one stop of the tab key, and arrows go from mark to mark', async () => {
    const { context, page } = await open('/timeline/');
    const stops = page.locator('svg[data-roving] a[tabindex="0"]');
    expect(await page.locator('svg[data-roving] a').count()).toBeGreaterThan(100);
    expect(await stops.count()).toBe(1);
    const first = await stops.getAttribute('href');
    await stops.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('a:focus').getAttribute('href')).not.toBe(first);
    expect(await stops.count()).toBe(1);
    await context.close();
  });
  it('can be reached mark by mark without JavaScript', async () => {
    const { context, page } = await open('/timeline/', { javaScriptEnabled: false });
    expect(await page.locator('svg[data-roving] a[tabindex]').count()).toBe(0);
    await context.close();
  });
});

it('the number of a commitment copies its address', async () => {
  const { context, page } = await open(kinds['a declaration'], {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('#c2 a[data-copied]').click();
  await page.getByText('Address copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/declarations\/2019-xiamen-initiative\/#c2$/);
  await context.close();
});
