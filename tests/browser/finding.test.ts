import { describe, expect, it } from 'vitest';
import { open } from './reader.ts';
import { kinds } from './kinds.ts';

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

describe('a long list', () => {
  it('is narrowed by what is typed, without accents and by other names', async () => {
    const { context, page, complaints } = await open('/conferences/');
    const field = page.getByRole('textbox', { name: 'Filter by name' });
    const rows = page.locator('[data-list] li:visible');
    await field.fill('Béijing 2018');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator('plenary-filter [role="status"]').textContent()).toContain('1 of');
    expect(page.url()).toContain('?filter=B%C3%A9ijing%202018');
    await page.reload();
    await expect.poll(() => rows.count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });
  it('leads on to search when nothing has the words, and shows all again at Escape', async () => {
    const { context, page } = await open('/conferences/');
    const field = page.getByRole('textbox', { name: 'Filter by name' });
    const rows = page.locator('[data-list] li:visible');
    const all = await rows.count();
    await field.fill('zzz');
    await expect.poll(() => rows.count()).toBe(0);
    const elsewhere = page.locator('plenary-filter a:visible');
    expect(await elsewhere.getAttribute('href')).toContain('/search/?q=zzz');
    await field.press('Escape');
    await expect.poll(() => rows.count()).toBe(all);
    await context.close();
  });
  it('has a page for each part, which needs no JavaScript', async () => {
    const { context, page } = await open('/conferences/', { javaScriptEnabled: false });
    await page.getByText('Country', { exact: true }).click();
    await page.getByRole('link', { name: 'China', exact: true }).click();
    expect(page.url()).toMatch(/\/conferences\/in\/chn\/$/);
    expect(await page.locator('[data-list] li').count()).toBeGreaterThan(2);
    expect(await page.locator('[data-list]').innerText()).not.toContain('Geneva, Switzerland');
    await context.close();
  });
});
