import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../src/cards/png.ts';

/** Pixels of these colours in one row. */
function row(...colours: number[]) {
  const data = colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]);
  return { width: colours.length, height: 1, data: Uint8Array.from(data) };
}

describe('the picture of a card', () => {
  it('keeps its flat colours exactly and rounds those between them', () => {
    const png = indexedPng(row(0xfbfaf6, 0x1c1d20, 0x8a8b8c), ['#fbfaf6', '#1c1d20']);
    const at = png.indexOf('PLTE');
    expect(png.subarray(at + 4, at + 13).toString('hex')).toBe('fbfaf61c1d20909090');
  });
  it('names one colour after the other, after the sign that a row is not filtered', () => {
    const png = indexedPng(row(0x1c1d20, 0xfbfaf6, 0x1c1d20), ['#fbfaf6', '#1c1d20']);
    const at = png.indexOf('IDAT');
    const length = png.readUInt32BE(at - 4);
    expect([...inflateSync(png.subarray(at + 4, at + 4 + length))]).toEqual([0, 1, 0, 1]);
  });
});
