import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/search/bytes.ts';
import { pieceOf } from '../../src/search/piece.ts';
import { FULL, readPostings, writePostings } from '../../src/search/posting-list.ts';

function again(items: Parameters<typeof writePostings>[1]) {
  const writer = new ByteWriter();
  writePostings(writer, items);
  return readPostings(new ByteReader(writer.bytes()));
}

describe('the documents of a term', () => {
  const item = fc.record({
    document: fc.nat(100_000),
    standing: fc.nat(3),
    weight: fc.nat(63),
    detail: fc.nat(255),
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ({ document }) => document }), (items) => {
        const sorted = items.toSorted((a, b) => a.document - b.document);
        const list = again(sorted);
        expect(list.documents).toEqual(sorted.map(({ document }) => document));
        expect(list.weights).toEqual(sorted.map(({ weight }) => weight));
        expect(list.details).toEqual(
          sorted.map(({ standing, detail }) => (standing > 0 ? detail : 0)),
        );
      }),
    );
  });

  it('are all there for a word that nearly all have, those in full where it counts most', () => {
    const items = Array.from({ length: 3 * FULL }, (_, document) => ({
      document,
      standing: document % 100 === 0 ? 3 : 0,
      weight: 5,
      detail: 2,
    }));
    const list = again(items);
    expect(list.count).toBe(items.length);
    expect(new Set(list.documents).size).toBe(items.length);
    expect(list.standings.filter((standing) => standing === 3)).toHaveLength((3 * FULL) / 100);
  });
});

it('numbers and texts are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 40)), fc.string(), (numbers, text) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      writer.text(text);
      const reader = new ByteReader(writer.bytes());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.text()).toBe(text);
      expect(reader.done).toBe(true);
    }),
  );
});

it('a piece is found by the first of its terms', () => {
  const firsts = ['aeo', 'custom', 'post'];
  expect(['abc', 'aeo', 'b', 'custom', 'zz'].map((term) => pieceOf(firsts, term))).toEqual([
    -1, 0, 0, 1, 2,
  ]);
});
