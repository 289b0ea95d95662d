import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, visit } from './browser.ts';
import { kinds } from './kinds.ts';

/** The rules of WCAG 2.0 to 2.2, levels A and AA, and what else axe holds to be good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(Object.entries(kinds))('%s has no barrier that axe can find', async (_, address) => {
    const { context, complaints } = await visit(browser, { colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`.${address}`, { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    await context.close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
