import { describe, expect, it, test } from 'vitest';
import { open } from './reader.ts';
import { kinds } from './kinds.ts';

describe('without JavaScript', { concurrent: true }, () => {
  test.for(Object.entries(kinds))('%s can be read and left', async ([, address], { expect }) => {
    const { context, page } = await open(address, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    expect(await page.locator('main a[href]:visible, nav a[href]:visible').count()).toBeGreaterThan(
      5,
    );
    await context.close();
  });
});

describe('on a phone', { concurrent: true }, () => {
  test.for(Object.entries(kinds))(
    '%s is no wider than the screen',
    async ([, address], { expect }) => {
      const { context, page } = await open(address, { viewport: { width: 320, height: 640 } });
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await context.close();
      expect(overhang).toBeLessThanOrEqual(0);
    },
  );
});

describe('a reader with a keyboard', () => {
  it('meets the way past the menu first', async () => {
    const { context, page } = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#content',
    );
    await context.close();
  });
  it('goes from a fact to its source', async () => {
    const { context, page } = await open(kinds['a conference']);
    await page.locator('[data-fact="dates"] a[data-cite]').first().focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#source-s\d+$/);
    expect(await page.locator('li:target').count()).toBe(1);
    await context.close();
  });
});

describe('the search keys', () => {
  const focused = '*:focus';
  it.each(['/', 'Control+k'])('%s opens search over a record', async (key) => {
    const { context, page, complaints } = await open(kinds['a framework']);
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    expect(await page.locator(focused).getAttribute('name')).toBe('q');
    expect(complaints).toEqual([]);
    await context.close();
  });
  it('/ leads into the field of the home page, and is a letter where one writes', async () => {
    const { context, page } = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('WT/L/274');
    expect(await page.locator(focused).inputValue()).toBe('WT/L/274');
    await context.close();
  });
});

it('a chosen colour scheme holds on the next page', async () => {
  const { context, page, complaints } = await open('/', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const day = await paper();
  await page.locator('scheme-switch select').selectOption('dark');
  const night = await paper();
  await page.goto('./topics/');
  expect(night).not.toBe(day);
  expect(await paper()).toBe(night);
  expect(complaints).toEqual([]);
  await context.close();
});

it('an address that leads nowhere is answered by a page with ways on', async () => {
  const { context, page } = await open('/');
  const response = await page.goto('./conferences/no-such-meeting/');
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(5);
  await context.close();
});
