import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { forEachTest, visit, type Visit } from './reader.ts';

const six = [
  '2017-luxor-resolution',
  '2018-beijing-declaration',
  '2019-xiamen-initiative',
  '2021-abidjan-postal-strategy',
  '2023-wco-upu-joint-declaration',
  '2025-hong-kong-joint-statement-e-commerce',
];
const idsOf = (ids: readonly string[]) => `?ids=${ids.map((id) => `declarations/${id}`).join(',')}`;

let page: Page;
let reader: Visit;
forEachTest({ viewport: { width: 1360, height: 900 } }, (opened, its) => {
  page = opened;
  reader = its;
});

const columns = () =>
  page
    .locator('table[data-comparison] th[data-record]')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-record')));
const visibleRows = () =>
  page
    .locator('tr[data-row]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));

async function compare(query: string): Promise<void> {
  await page.goto(`compare/${query}`);
  await page.locator('table[data-comparison]').waitFor();
}

describe('a comparison of six declarations', () => {
  it('fetches those six records and nothing else of the data', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) fetched.push(new URL(request.url()).pathname);
    });
    await compare(idsOf(six));
    expect(fetched.toSorted()).toEqual(six.map((id) => `/api/v1/declarations/${id}.json`));
    expect(await columns()).toEqual(six.map((id) => `declarations/${id}`));
  });
  it('says of each topic as many commitments as the data do', async () => {
    await compare(idsOf(six));
    const shown = await page
      .locator('tr[data-row]:has(.points)')
      .evaluateAll((rows) =>
        rows.flatMap((row) =>
          [...row.querySelectorAll('td')].map((cell, at) => [
            row.getAttribute('data-row'),
            at,
            [...cell.querySelectorAll('.number')].map(({ textContent }) => textContent).join(' '),
          ]),
        ),
      );
    const answer = await page.request.get('api/v1/commitments.json');
    const data = commitmentsIn(await answer.json());
    const topics = [...new Set(shown.map(([topic]) => topic))];
    const expected = topics.flatMap((topic) =>
      six.map((id, at) => [
        topic,
        at,
        data
          .filter((one) => one.declaration === id && one.topics.includes(String(topic)))
          .map((one) => one.point)
          .join(' '),
      ]),
    );
    expect(shown).toEqual(expected);
    const counted = data.filter(({ declaration }) => six.includes(declaration));
    expect(new Set(counted.flatMap(({ topics }) => topics))).toEqual(new Set(topics));
  });
});

/** The commitments of the data interface, whatever envelope they come in. */
function commitmentsIn(
  answer: unknown,
): { declaration: string; point: string; topics: string[] }[] {
  const list = Array.isArray(answer)
    ? answer
    : Object.values(answer as object).find((value) => Array.isArray(value));
  return list as { declaration: string; point: string; topics: string[] }[];
}

describe('the reader of a comparison', () => {
  const three = idsOf(six.slice(0, 3));
  it('moves and removes columns, the address follows, and Back undoes it', async () => {
    await compare(three);
    await page.getByRole('button', { name: 'Move Luxor Resolution one place later' }).click();
    expect((await columns())[1]).toBe('declarations/2017-luxor-resolution');
    expect(page.url()).toContain('ids=declarations/2018-beijing-declaration,declarations/2017');
    await page.getByRole('button', { name: 'Remove Xiamen Initiative' }).click();
    await page.locator('th[data-record]').nth(2).waitFor({ state: 'detached' });
    await page.goBack();
    await page.locator('th[data-record]').nth(2).waitFor();
    await page.goBack();
    await page.waitForFunction(
      () =>
        document.querySelector('th[data-record]')?.getAttribute('data-record') ===
        'declarations/2017-luxor-resolution',
    );
  });
  it('keeps the focus on the column that was moved', async () => {
    await compare(three);
    const button = page.getByRole('button', { name: 'Move Luxor Resolution one place later' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.activeElement?.getAttribute('aria-label') ===
        'Move Luxor Resolution one place later',
    );
  });
  it('sees only differences, only what all share, or only gaps', async () => {
    await compare(three);
    const all = await visibleRows();
    await page.getByLabel('only what all share').check();
    const shared = await visibleRows();
    expect(shared).toContain('trade-facilitation');
    expect(shared).not.toContain('customs-clearance');
    expect(page.url()).toContain('view=shared');
    await page.getByLabel('only gaps').check();
    const gaps = await visibleRows();
    expect(gaps).toContain('customs-clearance');
    expect(gaps).not.toContain('trade-facilitation');
    expect(shared.length + gaps.length).toBeLessThan(all.length + 1);
  });
  it('adds a record by searching', async () => {
    await compare(idsOf(six.slice(0, 1)));
    await page.getByRole('searchbox').pressSequentially('xiamen');
    await page.locator('[data-add="declarations/2019-xiamen-initiative"]').click();
    await page.locator('th[data-record="declarations/2019-xiamen-initiative"]').waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe('2 records side by side.');
  });
  it('is told of what cannot be compared', async () => {
    await compare(`${three},organizations/wco,declarations/no-such-text`);
    const said = await page.getByRole('status').first().textContent();
    expect(said).toContain('There is no record declarations/no-such-text.');
    expect(said).toContain('World Customs Organization is of another kind');
    reader.complaints.length = 0;
  });
  it('finds who addresses whom, and takes it away with citations', async () => {
    await compare(`${three}&to=postal-operators`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Markdown' }).click();
    await page.getByText('Copied: Markdown.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('## Risk management');
    expect(text).toMatch(/in Plenary, http\S+\/declarations\/2018-beijing-declaration\/#c7\]/);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).last().click();
    const csv = await readFile(await (await saving).path(), 'utf8');
    expect(csv.split('\n')[0]).toContain(
      'row,label,record,point,strength,addressees,says,citation',
    );
  });
  it('takes it away as a Word document, for which the library is fetched only then', async () => {
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await compare(three);
    const before = scripts.length;
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'DOCX' }).click();
    const file = await readFile(await (await saving).path());
    expect(scripts.length).toBeGreaterThan(before);
    expect(file.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the tray', () => {
  it('follows the reader from a list to a record to the comparison', async () => {
    await page.goto('declarations/');
    const row = (id: string) => page.locator(`[data-record="declarations/${id}"]`);
    await row('2018-beijing-declaration').getByRole('button').click();
    await page.goto('declarations/2019-xiamen-initiative/');
    await page.getByRole('button', { name: 'Add to comparison: Xiamen Initiative' }).click();
    await page
      .getByRole('region', { name: 'Comparison' })
      .getByRole('link', { name: 'Compare' })
      .click();
    await page.locator('table[data-comparison]').waitFor();
    expect(await columns()).toEqual([
      'declarations/2018-beijing-declaration',
      'declarations/2019-xiamen-initiative',
    ]);
  });
  it('says what it did, and takes records out again', async () => {
    await page.goto('declarations/2019-xiamen-initiative/');
    const button = page.locator('[data-tray-place] button');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('plenary-tray [role="status"]').textContent()).toContain('added, 1');
    await button.click();
    expect(await page.locator('plenary-tray').isVisible()).toBe(false);
  });
  it('is offered beside search results', async () => {
    await page.goto('search/?q=xiamen');
    await page.locator('[data-search-results] .to-compare').first().waitFor();
  });
});

describe('on a phone', () => {
  it('two columns are seen at a time, and the page is no wider than the screen', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await compare(idsOf(six));
    const [first, second, third] = await page
      .locator('th[data-record]')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().right));
    expect(second).toBeLessThanOrEqual(360);
    expect(third).toBeGreaterThan(360);
    expect(first).toBeGreaterThan(150);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });
});

describe('agreed language', () => {
  it('finds what was said before that is like a sentence, with its citation', async () => {
    await page.goto('agreed-language/');
    await page
      .getByLabel('A sentence of your draft')
      .fill(
        'Members shall maintain the current practice of not imposing customs duties on electronic transmissions',
      );
    await page.locator('[data-results] li').first().waitFor();
    expect(await page.locator('[data-results] li').first().textContent()).toMatch(
      /moratorium|duties/i,
    );
    expect(await page.locator('[data-cite-text]').first().getAttribute('data-cite-text')).toMatch(
      /#[cp]\d+$/,
    );
  });

  it('is set like the commitments of a record, not run together', async () => {
    await page.goto('agreed-language/');
    await page.getByLabel('A sentence of your draft').fill('Customs should obtain data in advance');
    const aside = page.locator('[data-results] li > small').first();
    await aside.waitFor();
    expect(await aside.evaluate((small) => getComputedStyle(small).display)).toBe('block');
  });
});

describe('commitments', () => {
  it('are listed by several choices at once, which the address holds', async () => {
    await page.goto('commitments/');
    await page.getByRole('combobox', { name: 'By addressee' }).selectOption('customs');
    await page.getByRole('combobox', { name: 'This strong or stronger' }).selectOption('calls-for');
    await page.locator('[data-results] li').first().waitFor();
    expect(page.url()).toMatch(/\?least=calls-for&to=customs$/);
    expect(await page.locator('[data-results] li small').first().textContent()).toMatch(
      /Customs|Everyone/,
    );
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('a comparison with its tray has no barrier that axe can find', async () => {
    const { context } = await visit({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 1360, height: 900 },
    });
    const own = await context.newPage();
    await own.goto('declarations/2019-xiamen-initiative/');
    await own.locator('[data-tray-place] button').click();
    const record = await new AxeBuilder({ page: own }).analyze();
    await own.goto(`compare/${idsOf(six)}`);
    await own.locator('table[data-comparison]').waitFor();
    const desk = await new AxeBuilder({ page: own }).analyze();
    await context.close();
    const found = [...record.violations, ...desk.violations].flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    expect(found).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('the page explains itself and offers ready comparisons, whose views work', async () => {
    const { context } = await visit({ javaScriptEnabled: false });
    const own = await context.newPage();
    await own.goto('compare/');
    expect(await own.locator('noscript').textContent()).toContain('JavaScript');
    await own.locator('main a[href*="customs-and-post"]').click();
    const rows = () => own.locator('tr[data-row]:visible').count();
    const all = await rows();
    await own.getByLabel('only gaps').check();
    expect(await rows()).toBeLessThan(all);
    await context.close();
  });
});
