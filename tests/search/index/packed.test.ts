import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/search/index/packed.ts';
import { standings } from '../../../src/search/index/weights.ts';

test.each([
  { document: 0, standing: 'text', weight: 1, detail: 0 },
  { document: 50_000, standing: 'title', weight: 63, detail: 255 },
  { document: 999_999, standing: 'alias', weight: 17, detail: 64 },
] as const)('a posting is the same after it was packed: %o', (posting) => {
  expect(unpacked(packed(posting))).toEqual({
    ...posting,
    standing: standings.indexOf(posting.standing),
  });
});
