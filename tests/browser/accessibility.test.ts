import { describe, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { visit } from './reader.ts';
import { kinds } from './kinds.ts';

describe('in the light scheme and in the dark one', { concurrent: true }, () => {
  test.for(Object.entries(kinds))(
    '%s has no barrier that axe can find',
    async ([, address], { expect }) => {
      const { context, complaints } = await visit({ reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`.${address}`, { waitUntil: 'networkidle' });
      const found = await barriersOn(page);
      await context.close();
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
