import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { looks, schemes } from '../../scripts/barriers.ts';

/** The width in CSS pixels at which WCAG 2.2, 1.4.10 asks for no scrolling to the side. */
export const NARROWEST = 320;

/** What axe finds on a page in each scheme of colours: the scheme, the rule, and where. */
export async function barriersOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const { type, values } = looks[colorScheme];
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'], runOnly: { type, values: [...values] } })
      .analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`));
  }
  return found;
}

/** Looks at a page in one state after another, and gathers the barriers and every width beyond the narrowest screen. */
export function looker(page: Page): { found: string[]; look: (state: string) => Promise<void> } {
  const found: string[] = [];
  const look = async (state: string) => {
    for (const barrier of await barriersOn(page)) found.push(`${state} ${barrier}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > NARROWEST) found.push(`${state}: ${String(width)} pixels wide`);
  };
  return { found, look };
}
