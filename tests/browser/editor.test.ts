import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { lineFor } from '../../src/checks/report.ts';
import { checkContent } from '../../src/checks/run.ts';
import { configIn } from '../../src/words/editing.ts';
import { site } from '../../site.config.ts';
import { readContent } from '../../src/checks/read.ts';
import { contentOf } from '../../src/checks/content.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { DAY, folderOf, WCO } from '../checks/checking.ts';
import { read } from '../site/built.ts';
import { visit } from './reader.ts';

/** The organizations in the folder that is edited. */
const bodies = {
  'wco.yaml': WCO,
  'upu.yaml': WCO.replace('World Customs Organization', 'Universal Postal Union'),
};

test.each(['en', 'fr'])(
  'the configuration that is served in %s is the one made of the schemas',
  (language) => {
    const { graph } = contentOf(readContent(contentFolder), DAY);
    const { name, address, repository } = site;
    const made = configIn(language, { name, address, repository, topics: graph.topics });
    const served = read(language === 'en' ? '/admin/config.json' : '/fr/admin/config.json');
    expect(JSON.parse(served)).toEqual(JSON.parse(JSON.stringify(made)));
  },
);

/** Opens the editor on a folder that lies in the browser, and picks it. */
async function open(page: Page, address: string, pick: RegExp): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('project', { create: true }),
    });
  });
  await page.goto(address);
  await page.evaluate(async (bodies) => {
    const made = { create: true };
    const top = await navigator.storage.getDirectory();
    const project = await top.getDirectoryHandle('project', made);
    await project.getDirectoryHandle('.git', made);
    const content = await (
      await project.getDirectoryHandle('src', made)
    ).getDirectoryHandle('content', made);
    for (const name of ['conferences', 'declarations', 'frameworks', 'series'])
      await content.getDirectoryHandle(name, made);
    const folder = await content.getDirectoryHandle('organizations', made);
    for (const [name, text] of Object.entries(bodies)) {
      const file = await (await folder.getFileHandle(name, made)).createWritable();
      await file.write(text);
      await file.close();
    }
  }, bodies);
  await page.getByRole('button', { name: pick }).click();
}

/** The files of a collection in the folder that is edited. */
function savedIn(page: Page, collection: string): Promise<Record<string, string>> {
  return page.evaluate(async (name) => {
    let folder = await navigator.storage.getDirectory();
    for (const step of ['project', 'src', 'content', name])
      folder = await folder.getDirectoryHandle(step);
    const files: Record<string, string> = {};
    for await (const [file, handle] of folder as unknown as AsyncIterable<
      [string, FileSystemFileHandle]
    >)
      files[file] = await (await handle.getFile()).text();
    return files;
  }, collection);
}

describe('the editor', () => {
  test('creates a record, refuses what the checks refuse, and saves what they pass', async () => {
    const { context, complaints } = await visit({
      viewport: { width: 1400, height: 4200 },
    });
    const page = await context.newPage();
    await open(page, 'admin/', /Work with Local/);
    await page
      .getByRole('link', { name: 'Conferences' })
      .or(page.getByText('Conferences'))
      .first()
      .waitFor();
    await page.goto('admin/#/collections/conferences/new');
    const field = (path: string) => page.locator(`section[data-key-path="${path}"]`);
    // Fields out of sight are drawn when they come into it.
    const type = async (path: string, text: string) => {
      await field(path).scrollIntoViewIfNeeded();
      await field(path).locator('input, textarea').first().fill(text);
    };
    const add = (path: string) =>
      field(path)
        .getByRole('checkbox', { name: /^Add/ })
        .or(field(path).getByRole('button', { name: /Add/ }))
        .first()
        .click();
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
    const files = () => savedIn(page, 'conferences');

    await field('name').waitFor();
    await save();
    await field('name').locator('.validation, [role=alert], .error').first().waitFor();
    expect(await files()).toEqual({});

    await type('name', 'First Example Forum');
    await field('kind').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Forum', exact: true }).click();
    await field('status').getByRole('radio', { name: 'Confirmed' }).click();
    await add('dates');
    await type('dates.start', '10 June 2027');
    await type('summary', 'Customs and posts will meet.');
    await add('organizers');
    const body = (name: string) => field('organizers.0.org').getByRole('radio', { name });
    const preview = page.frameLocator('iframe').first();
    // A choice made within a second of the list's appearing is shown but lost: the preview tells, and one chooses again.
    await vi.waitFor(
      async () => {
        await body('Universal Postal Union').click();
        await body('World Customs Organization').click();
        await preview
          .getByText('World Customs Organization – organizer')
          .waitFor({ timeout: 2000 });
      },
      { timeout: 30_000 },
    );
    await add('sources');
    await type('sources.0.id', 's1');
    await type('sources.0.title', 'Save the date');
    await type('sources.0.publisher', 'Secretariat');
    await type('sources.0.language', 'en');
    await field('sources.0.supports').getByRole('combobox').click();
    for (const name of ['Name', 'Status', 'Summary', 'Organizers']) {
      const option = page.getByRole('option', { name, exact: true });
      if (!(await option.isVisible()))
        await field('sources.0.supports').getByRole('combobox').click();
      await option.click();
    }
    await save();
    await page.getByText('a date such as 2018-02-09').first().waitFor();
    expect(await files()).toEqual({});

    await type('dates.start', '2027-06-10');
    await preview.getByText('"dates" under "supports"').waitFor();
    await save();
    const refusal = page.getByRole('alertdialog').filter({ hasText: '"dates" under "supports"' });
    await refusal.waitFor();
    expect(await files()).toEqual({});
    await refusal.getByRole('button', { name: 'OK' }).click();

    if (!(await page.getByRole('option', { name: 'Dates', exact: true }).isVisible()))
      await field('sources.0.supports').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Dates', exact: true }).click();
    await preview.getByText('The checks find nothing wrong.').waitFor();
    await save();
    await page.waitForFunction(() => !location.hash.endsWith('/new'));
    const saved = await files();
    expect(Object.keys(saved)).toEqual(['2027-first-example-forum.yaml']);
    const folder = folderOf({
      'organizations/wco.yaml': WCO,
      'conferences/2027-first-example-forum.yaml': saved['2027-first-example-forum.yaml'] ?? '',
    });
    const { records, problems } = checkContent(folder, DAY);
    expect(problems.map((one) => lineFor(one, ''))).toEqual([]);
    expect(records).toBe(2);
    expect(complaints.filter((one) => !isItsOwn(one))).toEqual([]);
    await context.close();
  }, 90_000);

  test('speaks French, and asks nobody else for its words', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await open(page, 'fr/admin/', /local/i);
    await page.goto('fr/admin/#/collections/series/new');
    await page.getByText('Nom officiel en anglais', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Enregistrer' }).first().waitFor();
    expect(complaints.filter((one) => !isItsOwn(one))).toEqual([]);
    await context.close();
  });

  test('is not listed by search engines and says what to do without JavaScript', async () => {
    const { context } = await visit({ javaScriptEnabled: false });
    const page = await context.newPage();
    const answer = await page.goto('admin/');
    expect(answer?.headers()['x-robots-tag']).toBe('noindex');
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';");
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
    await context.close();
  });
});

/** What Chromium says about the frame of the preview, which the editor makes itself; a refused save is told there as well. */
function isItsOwn(complaint: string): boolean {
  return /allow-scripts and allow-same-origin|^Not saved|Error: Not saved|Request to blob:/.test(
    complaint,
  );
}
