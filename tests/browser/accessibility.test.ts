import AxeBuilder from '@axe-core/playwright';
import { describe, test } from 'vitest';
import { looks, schemes } from '../../scripts/barriers.ts';
import { visit } from './reader.ts';
import { kinds } from './kinds.ts';

describe('in the light scheme and in the dark one', { concurrent: true }, () => {
  test.for(Object.entries(kinds))(
    '%s has no barrier that axe can find',
    async ([, address], { expect }) => {
      const { context, complaints } = await visit({ reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`.${address}`, { waitUntil: 'networkidle' });
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
      await context.close();
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
