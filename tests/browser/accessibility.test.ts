import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launch, visit } from './browser.ts';
import { kinds } from './kinds.ts';

/** The rules of WCAG 2.0 to 2.2, levels A and AA, and what else axe holds to be good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is looked at in a scheme: at night only what depends on colour, the rest is the same page. */
const looks = {
  light: { type: 'tag', values: rules },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('in the light scheme and in the dark one', { concurrent: true }, () => {
  test.for(Object.entries(kinds))(
    '%s has no barrier that axe can find',
    async ([, address], { expect }) => {
      const { context, complaints } = await visit(browser, { reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`.${address}`, { waitUntil: 'networkidle' });
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { type, values } = looks[colorScheme];
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'], runOnly: { type, values: [...values] } })
          .analyze();
        for (const { id, nodes } of violations)
          found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`));
      }
      await context.close();
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
