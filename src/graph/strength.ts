import type { Commitment } from '../schemas/index.ts';

export type Strength = Commitment['strength'];

/**
 * The scale of the vocabulary, weakest first. It is written down here too because the vocabulary brings the whole
 * of zod, which a browser should not load; a test holds both together.
 */
export const strengthScale: readonly Strength[] = [
  'recognises',
  'encourages',
  'recommends',
  'urges',
  'calls-for',
  'commits',
  'decides',
];

/** The step of a strength on the scale, from 0. */
export function strengthOrder(strength: Strength): number {
  return strengthScale.indexOf(strength);
}

/** The strongest of what is coded for strength. */
export function strongestOf(
  points: readonly { strength?: Strength | undefined }[],
): Strength | undefined {
  return points
    .flatMap(({ strength }) => (strength === undefined ? [] : [strength]))
    .toSorted((a, b) => strengthOrder(b) - strengthOrder(a))[0];
}

/** How many of each strength, weakest first; strengths that do not occur are left out. */
export function profileOf(
  points: readonly { strength?: Strength | undefined }[],
): { strength: Strength; count: number }[] {
  return strengthScale
    .map((strength) => ({
      strength,
      count: points.filter((one) => one.strength === strength).length,
    }))
    .filter(({ count }) => count > 0);
}
