import { expect, test } from 'vitest';
import { sameWords } from '../../src/schemas/same-words.ts';

test('words for one another are two or more, in any script', () => {
  expect(sameWords.parse(['customs', 'douane', '海关'])).toHaveLength(3);
  expect(sameWords.safeParse(['customs']).success).toBe(false);
  expect(sameWords.safeParse(['customs', '']).success).toBe(false);
});
