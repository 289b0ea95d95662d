import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { problemsWith } from '../../scripts/admission.ts';
import { checkDay } from '../../src/build-day.ts';
import { lineFor } from '../../src/checks/report.ts';
import { checkContent } from '../../src/checks/run.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { outcomeStateOf } from '../../src/graph/conferences.ts';
import { knownOf } from '../../src/publish/known.ts';
import { looker, NARROWEST } from './barriers.ts';
import { visit } from './reader.ts';

const { graph } = checkContent(contentFolder, checkDay);
/** A meeting of the site whose outcome is expected. */
const expected = graph.conferences.find(
  (one) => outcomeStateOf(graph, one, checkDay) === 'expected' && one.organizers && one.dates,
);
if (!expected) throw new Error('No outcome is expected');

const point = (n: number, field: string) => `[name="commitments.${n}.${field}"]`;
const first = (page: Page, text: string) => page.fill(point(0, 'text'), text);

/** The file that a form gives, by its path in the content folder. */
async function saved(page: Page, form: string): Promise<Record<string, string>> {
  const file = page.locator(`[data-desk="${form}"] [data-file-text]`).last();
  await file.waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    file.locator('a[download]').click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  return { [(await file.getAttribute('data-file-text')) ?? '']: text };
}

/** Opens the form of an outcome and waits until it is ready. */
async function openOutcome(page: Page, address = 'publish/#outcome'): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('[data-desk="outcome"][data-ready]');
}

/** Fills in a document with one point. */
async function fillDocument(page: Page): Promise<void> {
  await page.fill('#outcome-name', 'Joint Statement of Example');
  await page.fill('#outcome-summary', 'The participants agree to send data early.');
  await first(page, 'Posts should send advance electronic data.');
  await page.selectOption(point(0, 'strength'), 'urges');
  await page.check(`${point(0, 'addressees')}[value="postal-operators"]`);
  await page.fill('#outcome-sourceUrl', 'https://example.org/statement');
}

const topic = '[data-desk="outcome"] [name="topics"][value="advance-electronic-data"]';
const submit = '[data-desk="outcome"] [type=submit]';

describe.each([
  ['in English', '', 'Joint statement', '3–4 June 2025'],
  ['in French', 'fr/', 'Déclaration conjointe', '3–4 juin 2025'],
])('an event and later its outcome, %s', (_, language, kind, days) => {
  test('are two files that the checks pass, and the second names the first', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await page.goto(`${language}publish/`);
    const event = {
      ...{ name: 'Workshop on sending data early', start: days, city: 'Bern' },
      ...{ organizer: 'World Customs Organization', summary: 'Customs and posts compare data.' },
      sourceUrl: 'https://example.org/workshop',
    };
    for (const [name, value] of Object.entries(event)) await page.fill(`#event-${name}`, value);
    await page.selectOption('#event-country', 'CH');
    await page.click('[data-desk="event"] [type=submit]');
    const [[file = '', text = ''] = []] = Object.entries(await saved(page, 'event'));
    const folder = mkdtempSync(path.join(tmpdir(), 'plenary-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(contentFolder, folder, { recursive: true });
    writeFileSync(path.join(folder, file), text);
    const published = checkContent(folder, checkDay);
    expect(published.problems.map((one) => lineFor(one, ''))).toEqual([]);
    await page.route('**/publish/known.json', (route) =>
      route.fulfill({ json: knownOf(published.graph) }),
    );
    const id = path.basename(file, '.yaml');
    await openOutcome(page, `${language}publish/?outcome=${id}`);
    await page.waitForFunction(() =>
      /4 [jJ]u(in|ne) 2025/.test(
        document.querySelector('[data-remark="adopted"]')?.textContent ?? '',
      ),
    );
    expect(await page.inputValue('#outcome-meeting')).toBe(event.name);
    expect(await page.inputValue('[name="issuers.0.name"]')).toBe('World Customs Organization');
    await fillDocument(page);
    await page.fill('#outcome-adopted', '9 June 2025');
    await page.click(submit);
    await page.waitForSelector('[data-desk="outcome"] [data-doubts] a[href="#outcome-adopted"]');
    expect(await page.textContent('[data-desk="outcome"] [data-verdict]')).toMatch(
      /Look at one thing first|Vérifiez d’abord une chose/,
    );
    const outcome = await saved(page, 'outcome');
    expect(await page.textContent('[data-desk="outcome"] [data-preview]')).toContain(kind);
    expect(Object.values(outcome).join()).toContain(
      `adopted: 2025-06-09\nadoptedAt: ${id}\nissuers: [wco]\n`,
    );
    expect(problemsWith(folder, published, outcome)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the form of an outcome', () => {
  test('tells at once all that is missing, and links to each field', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await openOutcome(page);
    await page.fill('#outcome-meeting', 'no such meeting at all');
    await page.click(submit);
    const list = page.locator('[data-desk="outcome"] [data-to-mend] li');
    await list.first().waitFor();
    expect(await list.count()).toBe(7);
    await first(page, 'Data should come early.');
    await page.waitForFunction(
      () => document.querySelectorAll('[data-desk="outcome"] [data-to-mend] li').length === 9,
    );
    await page.click('[data-to-mend] a:has-text("Point 1, How strongly")');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'commitments.0.strength',
    );
    await page.selectOption(point(0, 'strength'), 'decides');
    await page.waitForFunction(() =>
      document.querySelector('[data-means-of$=".strength"]')?.textContent?.startsWith('Settles'),
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('has points that the keyboard adds, moves, takes out and puts back', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await openOutcome(page);
    const texts = () =>
      page
        .locator('[data-list="commitments"] textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    const press = async (name: string) => {
      await page.locator('[data-list="commitments"]').getByRole('button', { name }).last().focus();
      await page.keyboard.press('Enter');
    };
    await first(page, 'One.');
    await press('Add a point');
    await page.keyboard.type('Two.');
    await press('Move up');
    expect(await texts()).toEqual(['Two.', 'One.']);
    // The button that was pressed does nothing any more, so the other one has the focus.
    await page.keyboard.press('Enter');
    expect(await texts()).toEqual(['One.', 'Two.']);
    await press('Take out');
    expect(await texts()).toEqual(['One.']);
    await page.keyboard.press('Enter');
    expect(await texts()).toEqual(['One.', 'Two.']);
    await page.click('[data-several] summary');
    await page.fill('[data-lines]', '3. Three.\n\n(d) Four.\n');
    await page.click('[data-take-lines]');
    expect(await texts()).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says in the record of the meeting that no document was adopted', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await openOutcome(page, `publish/?outcome=${expected.id}`);
    await page.check('[name="outcome"][value="none"]');
    await page.locator('#outcome-name').waitFor({ state: 'hidden' });
    await page.fill('#outcome-sourceUrl', 'https://example.org/minutes');
    await page.fill('#outcome-sourceTitle', 'Minutes');
    await page.fill('#outcome-sourcePublisher', 'Example Union');
    await page.click(submit);
    const files = await saved(page, 'outcome');
    expect(await page.textContent('[data-desk="outcome"] [data-files] pre')).toMatch(
      /^outcome: none\nsources:\n {2}- id: s\d\n/,
    );
    const [[file = '', text = ''] = []] = Object.entries(files);
    const folder = mkdtempSync(path.join(tmpdir(), 'plenary-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(contentFolder, folder, { recursive: true });
    writeFileSync(path.join(folder, file), text);
    const after = checkContent(folder, checkDay);
    expect(after.problems.map((one) => lineFor(one, ''))).toEqual([]);
    const meeting = after.graph.conferences.find(({ id }) => id === expected.id);
    expect(meeting && outcomeStateOf(after.graph, meeting, checkDay)).toBe('none');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('keeps what stands in it while the other is shown, and follows a meeting just made', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await openOutcome(page);
    await page.fill('#outcome-name', 'Call');
    await page.check('[name="what"][value="event"]');
    const event = {
      ...{ name: 'Forum of one day', start: '2025-06-03', organizer: 'World Customs Organization' },
      ...{ summary: 'They meet.', sourceUrl: 'https://example.org/forum' },
    };
    for (const [name, value] of Object.entries(event)) await page.fill(`#event-${name}`, value);
    await page.click('[data-desk="event"] [type=submit]');
    await page.click('[data-next] a');
    await page.waitForFunction(() =>
      document.querySelector('[data-remark="adopted"]')?.textContent?.includes('3 June 2025'),
    );
    expect(await page.inputValue('#outcome-name')).toBe('Call');
    await page.check('[name="what"][value="event"]');
    expect(await page.inputValue('#event-summary')).toBe('They meet.');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is resumed in another language, but not for another meeting, nor once begun again', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await openOutcome(page, `publish/?outcome=${expected.id}`);
    await page.fill('#outcome-name', 'Call');
    await first(page, 'One.');
    await page.click('[data-list="commitments"] [data-add]');
    await page.fill(point(1, 'text'), 'Two.');
    await page.click('[data-list="commitments"] [data-row]:last-child [data-up]');
    await page.check(`${point(1, 'addressees')}[value="all"]`);
    await page.waitForFunction(() =>
      Object.values(sessionStorage).some((kept) => String(kept).includes('addressees":["all"]')),
    );
    await page.goto('fr/publish/');
    await page.waitForSelector('[data-desk="outcome"][data-ready]');
    expect(await page.inputValue('#outcome-name')).toBe('Call');
    expect(await page.locator('[data-list="commitments"] textarea').first().inputValue()).toBe(
      'Two.',
    );
    expect(await page.isChecked(`${point(1, 'addressees')}[value="all"]`)).toBe(true);
    await page.goto(`publish/?outcome=${graph.conferences[0]?.id}`);
    await page.waitForSelector('[data-desk="outcome"][data-ready]');
    expect(await page.inputValue('#outcome-name')).toBe('');
    await page.click('[data-desk="outcome"] [type=reset]');
    await page.waitForFunction(() => sessionStorage.getItem('plenary-publish-outcome') === null);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says in words that the meeting of its address is not published yet', async () => {
    const { context } = await visit();
    const page = await context.newPage();
    await openOutcome(page, 'publish/?outcome=2027-forum-that-is-not-here');
    await page.waitForFunction(() =>
      document.querySelector('[data-meeting]')?.textContent?.includes('no record here yet'),
    );
    expect(await page.inputValue('#outcome-meeting')).toBe('');
    expect(await page.isVisible('#outcome-meeting-error')).toBe(false);
    await context.close();
  });

  test('is where the page of a meeting leads whose outcome is expected', async () => {
    const { context } = await visit();
    const page = await context.newPage();
    await page.goto(`fr/conferences/${expected.id}/`);
    await page.click('#outcomes a');
    await page.waitForSelector('[data-desk="outcome"][data-ready]');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#outcome-meeting')?.value,
    );
    expect(await page.inputValue('#outcome-meeting')).toContain(expected.name);
    await context.close();
  });

  test('has no barrier while it is begun, refuses or is done, on a narrow screen and at night', async () => {
    const { context } = await visit({ viewport: { width: NARROWEST, height: 700 } });
    const page = await context.newPage();
    const { found, look } = looker(page);
    await openOutcome(page, `publish/?outcome=${expected.id}`);
    await page.waitForSelector('[data-meeting] a');
    await look('begun');
    await page.click('[data-list="names"] [data-add]');
    await page.click('[data-list="commitments"] [data-add]');
    await page.fill(point(1, 'due'), '05/06/2027');
    await page.click('#outcome-topics');
    await page.click(submit);
    await page.waitForSelector('[data-desk="outcome"] [data-to-mend] li');
    await look('refused');
    for (const list of ['names', 'commitments'])
      await page.click(`[data-list="${list}"] [data-row]:last-child [data-remove]`);
    await fillDocument(page);
    await page.check(topic);
    await page.waitForSelector('[data-desk="outcome"] [data-files] .file');
    await look('done');
    expect(found).toEqual([]);
    await context.close();
  });
});
