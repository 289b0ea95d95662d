import { describe, expect, it } from 'vitest';
import { agreementOf, kappaOf, type Pairs } from '../../scripts/agreement.ts';

/** So many pairs of the same kind. */
const times = (count: number, first: string, second: string): Pairs =>
  Array.from({ length: count }, () => [first, second] as const);

describe('the agreement of two readers', () => {
  // The worked example that textbooks use: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no.
  const pairs = [
    ...times(20, 'yes', 'yes'),
    ...times(5, 'yes', 'no'),
    ...times(10, 'no', 'yes'),
    ...times(15, 'no', 'no'),
  ];

  it('is the share of things they coded alike', () => {
    expect(agreementOf(pairs)).toBeCloseTo(0.7);
  });
  it('is corrected for chance by kappa', () => {
    expect(kappaOf(pairs)).toBeCloseTo(0.4);
  });
  it('is perfect where they never differ, and nothing where only chance speaks', () => {
    expect(kappaOf([...times(3, 'a', 'a'), ...times(2, 'b', 'b')])).toBe(1);
    expect(kappaOf(times(4, 'a', 'a'))).toBe(1);
    expect(
      kappaOf([
        ...times(1, 'a', 'a'),
        ...times(1, 'a', 'b'),
        ...times(1, 'b', 'a'),
        ...times(1, 'b', 'b'),
      ]),
    ).toBe(0);
  });
});
