import { describe, expect, it } from 'vitest';
import { totalOf, weighFonts, weighRecords } from '../../scripts/weight.ts';
import { siteFolder } from '../../scripts/site-folder.ts';

const kB = 1000;
const weights = weighRecords(siteFolder);

describe('the page of a record', () => {
  it('weighs at most 15 kB at the median, with its styles and scripts', () => {
    const median = weights[Math.floor(weights.length / 2)];
    expect(median && totalOf(median)).toBeLessThanOrEqual(15 * kB);
  });
  it('never weighs more than 30 kB', () => {
    expect(weights.filter((weight) => totalOf(weight) > 30 * kB)).toEqual([]);
  });
  it('has at most 6 kB of script', () => {
    expect(weights.filter(({ script }) => script > 6 * kB)).toEqual([]);
  });
  it('needs at most 45 kB of fonts', () => {
    expect(weighFonts(siteFolder)).toBeLessThanOrEqual(45 * kB);
  });
});
