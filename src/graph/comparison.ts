import type { Commitment } from '../schemas/index.ts';
import { strengths } from '../schemas/vocabularies.ts';

/** How many commitments of each strength, weakest first; strengths that do not occur are left out. */
export function profileOf(
  commitments: readonly Commitment[],
): { strength: Commitment['strength']; count: number }[] {
  return (Object.keys(strengths) as Commitment['strength'][])
    .map((strength) => ({
      strength,
      count: commitments.filter((one) => one.strength === strength).length,
    }))
    .filter(({ count }) => count > 0);
}
