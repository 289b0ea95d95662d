import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementOf, kappaOf, roundOf, type Pairs } from '../../scripts/agreement.ts';

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

describe('a round of coding', () => {
  it('counts addressees as the same in whatever order they are written', () => {
    const text = [
      'commitment,first,second,first addressees,second addressees',
      'a#c1,commits,commits,customs governments,governments customs',
      'a#c2,decides,commits,secretariat,governments',
    ].join('\n');
    expect(roundOf(text)).toMatchObject({ commitments: 2, agreement: 0.5, addressees: 0.5 });
  });
  it('is told in the method guide with the figures of its codes', () => {
    const guide = readFileSync('src/content/guides/method.mdx', 'utf8');
    const share = (value: number) => `${(100 * value).toFixed(1)} %`;
    const told = guide
      .split('\n')
      .filter((line) => /\| \d\.\d{3} +\|/.test(line))
      .map((line) => line.replaceAll(/\s+/g, ' ').split(' | ').slice(1).join(' | '));
    const rounds = readdirSync('docs/coding').toSorted();
    expect(told).toHaveLength(rounds.length);
    for (const [index, file] of rounds.entries()) {
      const round = roundOf(readFileSync(`docs/coding/${file}`, 'utf8'));
      expect(told[index]).toContain(String(round.commitments));
      expect(told[index]).toContain(
        `${share(round.agreement)} | ${round.kappa.toFixed(3)} | ${share(round.addressees)}`,
      );
    }
  });
});
