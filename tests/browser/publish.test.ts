import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { looker, NARROWEST } from './barriers.ts';
import { visit } from './reader.ts';

const corpus = path.resolve('tests/import/corpus/good');

/** Fills in what no file says. */
async function fill(page: Page, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) await page.fill(`#event-${name}`, value);
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('[data-desk="event"] [data-files] a[download]'),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe('the page to publish', () => {
  test('turns a saved page into a file, found fault with until it is sound', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await page.goto('publish/');
    await page.setInputFiles('[data-file]', `${corpus}/page-plain.html`);
    await page.waitForSelector('[data-left-open] li');
    await fill(page, { organizer: 'World Customs Organization', end: '2027-05-01' });
    await page.click('[data-desk="event"] [type=submit]');
    await page.waitForSelector('[data-desk="event"] [data-to-mend] li');
    expect(await page.locator('#event-end-error').textContent()).toContain(
      'not before 20 May 2027, the first day',
    );
    expect(await page.locator('#event-summary-error').textContent()).toBe('This is needed.');
    expect(await page.locator('[data-desk="event"] [data-hand-in]').isVisible()).toBe(false);
    await fill(page, { end: '2027-05-21', summary: 'Keepers of data standards compare them.' });
    await page.waitForSelector('[data-desk="event"] [data-files] .file');
    expect(await page.locator('[data-desk="event"] [data-preview]').textContent()).toContain(
      '20–21 May 2027',
    );
    expect(await saved(page)).toContain('- {org: wco, role: organizer}\n');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('names a record that is there already, and the series', async () => {
    const { context } = await visit();
    const page = await context.newPage();
    await page.goto('publish/');
    await fill(page, { name: '29th Universal Postal Congress', start: '2027-09-01' });
    await page.waitForFunction(() => document.querySelector('[data-series]')?.textContent);
    expect(await page.inputValue('#event-series')).toBe('universal-postal-congress');
    expect(await page.inputValue('#event-edition')).toBe('29');
    await fill(page, {
      name: 'Global Cross-Border E-commerce Conference',
      start: '2018-02-09',
    });
    await page.waitForSelector(
      '[data-desk="event"] [data-advice] a[href$="/2018-global-cross-border-e-commerce-conference/"]',
    );
    await fill(page, { name: 'First Global Cross-Border E-Commerce Conference' });
    await page.click('[data-desk="event"] [type=submit]');
    const link = 'a[href$="/2018-global-cross-border-e-commerce-conference/"]';
    await page.waitForSelector(`[data-desk="event"] [data-to-mend] ${link}`);
    await page.waitForSelector(`#event-name-error ${link}`);
    await context.close();
  });

  test('reads calendars of several meetings, pasted text and hostile files', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await page.goto('publish/');
    await page.setInputFiles('[data-file]', `${corpus}/indico-category.ics`);
    await page.waitForSelector('[data-found] select');
    await page.selectOption('[data-found] select', '2');
    expect(await page.inputValue('#event-name')).toBe('Committee on parcels, session 53');
    await page.setInputFiles('[data-file]', `${corpus}/markup-in-name.ics`);
    await page.waitForFunction(() => document.querySelector('[data-found] select') === null);
    expect(await page.inputValue('#event-name')).toBe('Forum of parcels & posts');
    await fill(page, { summary: 'Typed by hand.' });
    await page.setInputFiles('[data-file]', `${corpus}/page-plain.html`);
    await page.waitForSelector('[data-left-open] button');
    expect(await page.inputValue('#event-name')).toBe('Forum of parcels & posts');
    await page.click('[data-left-open] button');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('#event-name')?.value !==
        'Forum of parcels & posts',
    );
    await page.setInputFiles('[data-file]', `${corpus}/markup-in-name.ics`);
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('#event-name')?.value ===
        'Forum of parcels & posts',
    );
    await page.click('#file summary');
    await page.fill('[data-pasted]', 'Dear all, we meet on 1 June.');
    await page.click('[data-read]');
    await page.waitForFunction(() =>
      document.querySelector('[data-found]')?.textContent?.includes('no file of a known kind'),
    );
    expect(await page.inputValue('#event-name')).toBe('Forum of parcels & posts');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('reads days as people write them, and asks where day and month can change places', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await page.goto('publish/');
    await fill(page, { start: '14–16 June 2027' });
    await page.waitForFunction(() => document.querySelector('[data-days]')?.textContent);
    expect(await page.textContent('[data-days="start"]')).toBe('Understood as 14–16 June 2027.');
    await page.focus('#event-end');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#event-end')?.value === '16 June 2027',
    );
    expect(await page.inputValue('#event-start')).toBe('14 June 2027');
    await fill(page, { end: '12 June 2027' });
    await page.focus('#event-start');
    await page.waitForSelector('#event-end-error:not([hidden])');
    expect(await page.textContent('#event-end-error')).toContain('not before 14 June 2027');
    expect(await page.textContent('[data-days="start"]')).toBe('Understood as 14 June 2027.');
    await fill(page, { end: '' });
    await fill(page, { start: '05/06/2027' });
    await page.click('[data-days="start"] button:has-text("5 June 2027")');
    expect(await page.inputValue('#event-start')).toBe('5 June 2027');
    expect(await page.locator('[data-days="start"] button').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('asks which organization an everyday name means, and shows a new one by its name', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await page.goto('publish/');
    expect(await page.isVisible('#event-organizerKind')).toBe(false);
    await fill(page, { organizer: 'UN ESCAP', secondOrganizer: 'ESCAP; Newcomers of the Post' });
    await fill(page, { summary: 'They meet.', name: 'Workshop on parcels', start: '2027-06-05' });
    await page.click('[data-organizations="organizer"] button');
    expect(await page.inputValue('#event-organizer')).toBe(
      'United Nations Economic and Social Commission for Asia and the Pacific',
    );
    expect(await page.textContent('[data-organizations="organizer"]')).toBe('');
    expect(await page.textContent('[data-organizations="secondOrganizer"]')).toContain(
      '“Newcomers of the Post” has no record here yet',
    );
    await fill(page, { sourceUrl: 'https://example.org/workshop' });
    await page.selectOption('#event-organizerKind', 'regional');
    await page.click('[data-desk="event"] [type=submit]');
    await page.waitForSelector('[data-desk="event"] [data-files] .file');
    expect(await page.textContent('[data-desk="event"] [data-preview]')).toContain(
      'Newcomers of the Post – organizer',
    );
    // This site names nobody: that is said at the top, and no mail opens without a recipient.
    expect(await page.textContent('header.row')).toContain('does not say yet to whom');
    expect(await page.locator('main a[href^="mailto:?"]').count()).toBe(0);
    // Two files: each says what it is of, the meeting first.
    expect(await page.locator('[data-desk="event"] [data-files] h4').allTextContents()).toEqual([
      'The meeting',
      'A new organization',
    ]);
    expect(await page.textContent('[data-remark="kind"]')).toBe('Without another: Workshop.');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('[data-desk="event"] [data-links] button');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('conferences/2027-workshop-on-parcels.yaml');
    expect(copied).toContain('organizations/newcomers-of-the-post.yaml');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is not left by Enter in a line, says what is to mend, and gives back what was cleared', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await page.goto('publish/');
    await fill(page, { start: '14-16 June 2027', name: 'Workshop on parcels' });
    await page.waitForSelector('[data-desk="event"][data-ready]');
    await page.press('#event-name', 'Enter');
    expect(await page.isVisible('[data-desk="event"] [data-result]')).toBe(false);
    await page.click('[data-desk="event"] [type=submit]');
    expect(await page.textContent('#event-result')).toBe('What is still to mend');
    await page.click('[data-desk="event"] [data-to-mend] a >> nth=0');
    const label = page.locator('label[for="event-organizer"]');
    await expect.poll(async () => (await label.boundingBox())?.y).toBeGreaterThan(0);
    await page.click('[data-desk="event"] [type=reset]');
    await page.click('[data-desk="event"] [data-cleared] button');
    expect(await page.inputValue('#event-start')).toBe('14 June 2027');
    expect(await page.inputValue('#event-name')).toBe('Workshop on parcels');
    // What is begun anew is not mixed with what stood there before.
    await page.click('[data-desk="event"] [type=reset]');
    await page.waitForSelector('[data-desk="event"] [data-cleared] button');
    await fill(page, { name: 'Another workshop' });
    await page.waitForSelector('[data-desk="event"] [data-cleared] button', { state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('has no barrier while it refuses, names a duplicate, or is done, on a narrow screen and at night', async () => {
    const { context } = await visit({ viewport: { width: NARROWEST, height: 700 } });
    const page = await context.newPage();
    const { found, look } = looker(page);
    await page.goto('publish/');
    await fill(page, { name: 'Global Cross-Border E-commerce Conference', start: '2018-02-09' });
    await page.waitForSelector('[data-desk="event"] [data-advice] a');
    await page.click('[data-desk="event"] [type=submit]');
    await page.waitForSelector('[data-desk="event"] [data-to-mend] li');
    await look('refused');
    await fill(page, { name: 'Workshop on parcels', start: '05/06/2027' });
    await page.waitForSelector('[data-days="start"] button');
    await look('asked');
    await page.click('[data-days="start"] button');
    await fill(page, {
      ...{ organizer: 'World Customs Organization', summary: 'Customs compare data.' },
      sourceUrl: 'https://example.org/workshop',
    });
    await page.waitForSelector('[data-desk="event"] [data-files] .file');
    await look('done');
    expect(found).toEqual([]);
    await context.close();
  });

  test('speaks French, and so do the checks', async () => {
    const { context } = await visit();
    const page = await context.newPage();
    await page.goto('fr/publish/');
    await fill(page, { start: '2027-02-30', name: 'Forum' });
    await page.waitForSelector('#event-start-error:not([hidden])');
    expect(await page.locator('#event-start-error').textContent()).toBe(
      'Trouvé\u00a0: "2027-02-30"\u202f; attendu\u00a0: un jour qui existe\u00a0: ce mois en a 28.',
    );
    await context.close();
  });

  test('explains another way without JavaScript, and shows no dead form', async () => {
    const { context } = await visit({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('publish/');
    expect(await page.locator('plenary-publish').isVisible()).toBe(false);
    expect(await page.locator('noscript').textContent()).toContain('without JavaScript');
    await context.close();
  });

  test('asks for nothing before somebody begins', async () => {
    const { context } = await visit();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('publish/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((one) => /known|desk|read\./.test(one))).toEqual([]);
    await context.close();
  });
});
