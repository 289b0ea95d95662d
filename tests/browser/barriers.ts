import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { looks, schemes } from '../../scripts/barriers.ts';

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
