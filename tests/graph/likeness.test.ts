import { describe, expect, it, test } from 'vitest';
import {
  likenessIndex,
  mostLike,
  mostLikeText,
  stemOf,
  wordsOf,
} from '../../src/graph/likeness.ts';

const texts = [
  { text: 'Customs should obtain data before arrival and assess risk.', topics: ['data', 'risk'] },
  {
    text: 'Postal operators send electronic data to customs before the arrival of items.',
    topics: ['data'],
  },
  {
    text: 'Members continue the practice of not imposing customs duties on electronic transmissions.',
    topics: ['moratorium'],
  },
  {
    text: 'Ministers extend the moratorium on customs duties on electronic transmissions.',
    topics: ['moratorium'],
  },
  { text: 'The Union trains postal staff.', topics: ['training'] },
];
const index = () => likenessIndex(texts);
const options = { most: 3, least: 0.05 };

describe('what is like a text', () => {
  test.each([
    [0, 1],
    [1, 0],
    [2, 3],
    [3, 2],
  ])('of text %i is first of all text %i', (at, nearest) => {
    expect(mostLike(index(), at, options)[0]?.at).toBe(nearest);
  });
  it('is told with the words and topics that both have', () => {
    const [first] = mostLike(index(), 2, options);
    expect(first?.words).toEqual(expect.arrayContaining(['transmissions', 'duties', 'electronic']));
    expect(first?.topics).toEqual(['moratorium']);
  });
  it('is never the text itself, nor one that is left out', () => {
    const likes = mostLike(index(), 0, { ...options, except: (other) => other === 1 });
    expect(likes.map(({ at }) => at)).not.toContain(0);
    expect(likes.map(({ at }) => at)).not.toContain(1);
  });
  it('has a score between 0 and 1, the highest first', () => {
    const scores = mostLike(index(), 1, options).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  });
  it('is nothing where nothing is shared', () => {
    expect(mostLikeText(index(), { text: 'Penguins', topics: [] }, options)).toEqual([]);
    expect(mostLikeText(index(), { text: '', topics: [] }, options)).toEqual([]);
  });
  it('is the same each time', () => {
    expect(mostLike(likenessIndex(texts), 0, options)).toEqual(mostLike(index(), 0, options));
  });
  it('finds a sentence that is in the index with the highest score', () => {
    const [first] = mostLikeText(index(), texts[3] ?? { text: '', topics: [] }, options);
    expect(first?.at).toBe(3);
    expect(first?.score).toBeCloseTo(1);
  });
  it('agrees with comparing every text with every other', () => {
    const many = Array.from({ length: 120 }, (_, at) => ({
      text: `Word${at % 7} term${at % 11} sign${at % 13} note${at}`,
      topics: [`t${at % 5}`],
    }));
    const all = likenessIndex(many);
    const [first] = mostLike(all, 50, { most: 1, least: 0 });
    const best = many
      .map((text, at) => ({
        at,
        score:
          at === 50
            ? -1
            : (mostLikeText(likenessIndex(many), text, { most: 120, least: 0 }).find(
                (one) => one.at === 50,
              )?.score ?? 0),
      }))
      .toSorted((a, b) => b.score - a.score)[0];
    expect(first?.score).toBeCloseTo(best?.score ?? 0);
  });
});

test.each([
  ['declarations', 'declaration'],
  ['recognised', 'recognising'],
  ['strategies', 'strategy'],
  ['processes', 'process'],
  ['harmonize', 'harmonise'],
  ['duties', 'duty'],
])('%s and %s are the same word', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});
test.each([
  ['post', 'poster'],
  ['custom', 'costume'],
  ['status', 'state'],
])('%s and %s are not', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});
it('words that say nothing are not counted', () => {
  expect(wordsOf('The risk of the data, and what it is for')).toEqual(['risk', 'data']);
});
