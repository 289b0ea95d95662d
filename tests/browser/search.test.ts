import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { forEachTest, visit } from './reader.ts';

let page: Page;
forEachTest({ viewport: { width: 1280, height: 900 } }, (opened) => {
  page = opened;
});

const field = () => page.getByRole('searchbox');
const status = () => page.locator('plenary-search').getByRole('status');
const facet = (name: string, value: string) =>
  page.locator(`[data-facet="${name}"] input[value="${value}"]`);
async function countBeside(name: string, value: string): Promise<number> {
  await page.locator('plenary-search details:not([aria-busy])').waitFor();
  return Number(
    await page
      .locator(`[data-facet="${name}"] li`, { has: page.locator(`input[value="${value}"]`) })
      .locator('[data-count]')
      .textContent(),
  );
}
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

/** Types and is among the results before the answer can come. */
async function typeAndMoveOn(query: string, link: string): Promise<void> {
  await field().evaluate(
    (element, [typed, href]) => {
      if (element instanceof HTMLInputElement) element.value = typed;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.querySelector<HTMLElement>(`[data-search-results] h2 a[href="${href}"]`)?.focus();
    },
    [query, link] as const,
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
  });

  it('announces how many there are, and shows as many when asked for more', async () => {
    await search('?q=customs');
    const total = Number((await status().textContent())?.match(/\d+/)?.[0]);
    expect(await found()).toHaveLength(10);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.locator('[data-search-results] > li:nth-child(11) a').first().waitFor();
    expect(total).toBeGreaterThan(30);
    expect(await found()).toHaveLength(30);
  });

  it('says when nothing is found, and where to go', async () => {
    await search('?q=zzzzzz');
    const empty = page.locator('[data-search-empty]');
    expect(await empty.textContent()).toContain('Nothing found for “zzzzzz”');
    expect(await empty.getByRole('link', { name: 'Declarations' }).count()).toBe(1);
    const missing = empty.getByRole('link', { name: 'Tell us what is missing' });
    expect(await missing.getAttribute('href')).toMatch(/=zzzzzz$/);
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

it('what was not found is taken along to where it can be told', async () => {
  await search('?q=zzzzzz');
  await page.getByRole('link', { name: 'Tell us what is missing' }).click();
  await page.waitForURL('**/publish/?name=zzzzzz');
  expect(await page.locator('[data-desk="event"] input[name="name"]').inputValue()).toBe('zzzzzz');
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
    // All at once: the answer to the last letter would replace the list under the keys that follow.
    await changed(() => page.keyboard.insertText('xiamen'));
    const links = await page
      .locator('[data-search-results] h2 a')
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

  it('a reader among the results stays there when a later answer replaces them', async () => {
    await search('?q=xiamen');
    const initiative = '/declarations/2019-xiamen-initiative/';
    await typeAndMoveOn('beijing xiamen', initiative);
    await page.locator('[data-search-results] mark', { hasText: 'Beijing' }).first().waitFor();
    expect(await focusedLink()).toBe(initiative);

    await typeAndMoveOn('luxor', initiative);
    await page.locator('[data-record="declarations/2017-luxor-resolution"]').waitFor();
    await page
      .locator('[data-record="declarations/2019-xiamen-initiative"]')
      .waitFor({ state: 'detached' });
    const links = page.locator('[data-search-results] h2 a');
    expect(await links.evaluateAll((all) => all.some((a) => a === document.activeElement))).toBe(
      true,
    );
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
    const { context } = await visit({ javaScriptEnabled: false });
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

describe('what is understood', () => {
  it('a slip, which is proposed and never put in its place', async () => {
    await search('?q=beijing+declaraton');
    const meant = page.locator('[data-meant]');
    expect(await meant.textContent()).toBe('Did you mean beijing declaration?');
    expect(await field().inputValue()).toBe('beijing declaraton');
    expect((await found())[0]).toBe('declarations/2018-beijing-declaration');
    await meant.getByRole('link').click();
    await page.waitForURL('**/search/?q=beijing+declaration');
    expect(await field().inputValue()).toBe('beijing declaration');
    await meant.waitFor({ state: 'hidden' });
    await page.goBack();
    await meant.waitFor();
  });

  it('a slip in the only word, whose results are shown and said to be those of another', async () => {
    await search('?q=inititive');
    expect(await page.locator('[data-meant]').textContent()).toBe(
      'No record has “inititive”. These are results for initiative.',
    );
    expect(await page.locator('[data-why]').first().textContent()).toBe(
      '“inititive” read as “initiative”',
    );
  });

  it('an acronym, and why what it stands for was found', async () => {
    await search('?q=EAD+guidelines');
    const reasons = await page.locator('[data-search-results] [data-why]').allTextContents();
    expect(reasons).toContain('EAD = electronic advance data');
  });

  it.each([
    ['世界海关组织', 'organizations/wco'],
    ['استراتيجية دبي', 'declarations/2025-dubai-postal-strategy'],
    ['Организация сотрудничества железных дорог', 'organizations/osjd'],
    ['베이징선언', 'declarations/2018-beijing-declaration'],
    ['Всемирный почтовый союз', 'organizations/upu'],
    ['厦门倡议', 'declarations/2019-xiamen-initiative'],
  ])('a name in another script: %s', async (name, record) => {
    await search(`?q=${encodeURIComponent(name)}`);
    expect((await found())[0]).toBe(record);
  });

  it('place and years in words, and what they narrow is said', async () => {
    await search('?q=conferences+in+africa+since+2018');
    expect(await page.locator('[data-narrowed]').textContent()).toContain('since 2018 · africa');
    const records = await found();
    expect(records).toContain('conferences/2018-african-union-e-commerce-conference');
    expect(records.every((record) => record?.startsWith('conferences/'))).toBe(true);
  });

  it('a phrase, which has to stand there word by word', async () => {
    await search('?q="data+free+flow+with+trust"');
    const phrase = Number((await status().textContent())?.match(/\d+/)?.[0]);
    await changed(() => field().fill('data free flow with trust'));
    expect(Number((await status().textContent())?.match(/\d+/)?.[0])).toBeGreaterThan(phrase);
  });

  it('a term of the glossary, which stands beside the results with a link to it', async () => {
    await search('?q=EAD');
    const named = page.locator('[data-named] a').first();
    expect(await named.getAttribute('href')).toBe('/glossary/#advance-electronic-data');
  });
});

describe('places inside a record', () => {
  it('are shown with what answers marked, and lead to the very place, where it is marked too', async () => {
    await search('?q=security+certification+programme+xiamen');
    const inside = page.locator(
      '[data-record="declarations/2019-xiamen-initiative"] [data-inside]',
    );
    expect(await inside.locator('mark').count()).toBeGreaterThan(0);
    await inside.getByRole('link', { name: 'c5' }).click();
    await page.waitForURL('**/declarations/2019-xiamen-initiative/#c5');
    await page.waitForFunction(() => CSS.highlights.has('sought'));
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('sought') ?? [])].map((range) => range.toString().toLowerCase()),
    );
    expect(marked).toContain('certification');
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await page.evaluate(() => CSS.highlights.has('sought'))).toBe(false);
  });

  it('are people too', async () => {
    await search('?q=heinrich+von+stephan');
    await page.locator('[data-inside] a').first().click();
    await page.waitForURL('**/#person-1');
    expect(await page.locator(':target').textContent()).toContain('Heinrich von Stephan');
  });
});

describe('more facets', () => {
  it('strength, kind and state narrow as they promise', async () => {
    for (const [name, value] of [
      ['strength', 'decides'],
      ['kind', 'workshop'],
      ['status', 'in-force'],
    ] as const) {
      await search('?q=trade');
      const promised = await countBeside(name, value);
      expect(promised).toBeGreaterThan(0);
      await changed(async () => {
        const all = page.locator(`[data-facet="${name}"] button[aria-expanded="false"]`);
        if (await all.isVisible()) await all.click();
        await facet(name, value).check();
      });
      expect(await status().textContent()).toMatch(new RegExp(`^${promised} results?$`));
    }
  });

  it('a span of years is kept in the address and read from it', async () => {
    await search('?q=customs');
    await page.getByRole('textbox', { name: 'From year' }).fill('2015');
    await changed(() => page.getByRole('textbox', { name: 'From year' }).press('Tab'));
    expect(new URL(page.url()).search).toBe('?q=customs&from=2015');
    const since = await status().textContent();
    await search('?q=customs&from=2015&to=2016');
    expect(await page.getByRole('textbox', { name: 'From year' }).inputValue()).toBe('2015');
    expect(await status().textContent()).not.toBe(since);
    expect(await page.getByText('Filters', { exact: false }).first().textContent()).toContain(
      '(1)',
    );
  });
});

it('where no record answers, guides are looked into', async () => {
  await search('?q=codebook');
  await page.getByRole('button', { name: 'Look into guides and other pages' }).click();
  const guides = page.locator('[data-guides] a');
  await guides.first().waitFor();
  expect(
    await guides.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toContain('/guides/codebook/');
});

it('search speaks French on French pages', async () => {
  await page.goto('fr/search/?q=declaraton');
  await status()
    .filter({ hasText: /\d résultats/ })
    .waitFor();
  expect(await page.locator('[data-meant]').textContent()).toMatch(/^Aucune fiche ne contient/);
  expect(await page.locator('[data-search-results] h2 a').first().getAttribute('href')).toMatch(
    /^\/fr\//,
  );
});

it('a French page finds by French names, and leads to French pages', async () => {
  await page.goto('fr/search/?q=union+postale+universelle');
  await status()
    .filter({ hasText: /\d résultats/ })
    .waitFor();
  expect((await found())[0]).toBe('organizations/upu');
  const links = page.locator('[data-search-results] h2 a');
  expect(await links.first().getAttribute('href')).toBe('/fr/organizations/upu/');
});

it('browsers can add the search of the site', async () => {
  await page.goto('fr/');
  const link = page.locator('link[rel="search"]');
  expect(await link.getAttribute('href')).toBe('/fr/opensearch.xml');
  for (const address of ['opensearch.xml', 'fr/opensearch.xml']) {
    const text = await (await page.request.get(address)).text();
    expect(text).toMatch(/template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
  }
});

it('fetches nothing more once the pieces of the index are there', async () => {
  await search('?q=customs');
  await changed(() => field().fill('customs data'));
  await changed(() => field().fill('customs post'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await changed(() => field().fill('customs data'));
  await changed(() => field().fill('customs post'));
  expect(asked.filter((url) => url.includes('/finding/'))).toEqual([]);
});
