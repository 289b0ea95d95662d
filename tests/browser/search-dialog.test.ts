import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { forEachTest } from './reader.ts';

let page: Page;
forEachTest({ viewport: { width: 1280, height: 900 } }, (opened) => {
  page = opened;
});

const dialog = () => page.getByRole('dialog');
const links = () => dialog().locator('[data-search-results] h2 a');

async function openOver(address: string, key = 'Control+k'): Promise<void> {
  await page.goto(address);
  await page.keyboard.press(key);
  await dialog().waitFor();
}

async function type(words: string): Promise<void> {
  await page.keyboard.type(words);
  await dialog().getByRole('status').filter({ hasText: /\d/ }).waitFor();
  await links().first().waitFor();
}

describe('search over any page', () => {
  it('costs a page nothing before it is opened', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('declarations/2019-xiamen-initiative/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /finding|search|dialog/.test(path))).toEqual([]);
    await page.keyboard.press('Control+k');
    await dialog().waitFor();
    expect(asked.filter((path) => /dialog/.test(path))).not.toEqual([]);
  });

  it('finds while one types, opens by arrow and Enter, and leads to the very record', async () => {
    await openOver('about/');
    await type('xiamen initiative');
    const [first, second] = await links().evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(first).toBe('/declarations/2019-xiamen-initiative/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/declarations/2019-xiamen-initiative/');
  });

  it('leads from its field to the page with all results and filters', async () => {
    await openOver('about/', '/');
    await type('customs');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=customs*');
    expect(await page.locator('#q').inputValue()).toBe('customs');
  });

  it('closes at Escape and gives the focus back', async () => {
    await page.goto('about/');
    const link = page.getByRole('contentinfo').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await dialog().waitFor();
    await type('upu');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');
    await dialog().waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('luxor');
    await links().first().filter({ hasText: 'Luxor' }).waitFor();
  });

  it('closes by its button, for whoever has no such key', async () => {
    await openOver('fr/about/');
    expect(
      await dialog()
        .getByRole('searchbox')
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await dialog().getByRole('button', { name: 'Fermer' }).click();
    await dialog().waitFor({ state: 'hidden' });
  });

  it('proposes what may have been meant, in place', async () => {
    await openOver('about/');
    await type('luxor resolutoin');
    await dialog().locator('[data-meant] a').click();
    expect(await dialog().getByRole('searchbox').inputValue()).toBe('luxor resolution');
    expect(new URL(page.url()).pathname).toBe('/about/');
  });

  it('speaks the language of the page', async () => {
    await openOver('fr/about/');
    await type('beijing');
    expect(await dialog().getByRole('status').textContent()).toMatch(/résultats$/);
    expect(await links().first().getAttribute('href')).toMatch(/^\/fr\//);
  });
});

it.each(['light', 'dark'] as const)('has no barrier that axe can find, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await openOver('about/');
  await type('EAD guidelines');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('fills a phone from edge to edge and no further', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openOver('about/');
  await type('customs');
  const box = await dialog().boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 800 });
  expect(await dialog().evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(360);
});
