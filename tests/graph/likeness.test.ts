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
  it('comes by its score, and of equal ones in the order of the index', () => {
    const alike = likenessIndex([
      { text: 'harbour pilots', topics: [] },
      { text: 'harbour pilots wait', topics: [] },
      { text: 'harbour pilots', topics: [] },
      { text: 'harbour pilots', topics: [] },
      { text: 'letters', topics: [] },
    ]);
    const likes = mostLike(alike, 3, { most: 9, least: 0.01 });
    expect(likes.map(({ at }) => at)).toEqual([0, 2, 1]);
    expect(mostLike(alike, 3, { most: 1, least: 0.01 })).toHaveLength(1);
    expect(mostLike(alike, 9, options)).toEqual([]);
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

test.each([
  ['UN', 'un'],
  ['DGs', 'dg'],
  ['post’s', 'post'],
  ['classes', 'class'],
  ['boxes', 'box'],
  ['class', 'class'],
  ['customs', 'custom'],
  ['country', 'countri'],
  ['countries', 'countri'],
  ['ties', 'ty'],
  ['sending', 'send'],
  ['trade', 'trad'],
  ['trading', 'trad'],
  ['organisation', 'organiz'],
  ['organise', 'organiz'],
  ['sing', 'sing'],
  ['used', 'used'],
  ['wise', 'wise'],
  ['base', 'base'],
  ['diesel', 'diesel'],
  ['meetingroom', 'meetingroom'],
  ['organisational', 'organisational'],
  ['advertisement', 'advertisement'],
  ['deployment', 'deployment'],
])(
  'of %s remains %s: endings go, and only at the end of a word that is long enough',
  (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  },
);

it('a word may have a hyphen or an apostrophe within, and is longer than a letter', () => {
  expect(wordsOf('Cross-border l’accord: e-commerce, a b 5 - X')).toEqual([
    'Cross-border',
    'l’accord',
    'e-commerce',
  ]);
});

describe('the weight of a term in a text', () => {
  const vectorOf = (text: string, topics: string[] = []) => {
    const others = [
      { text: 'letter parcel', topics: ['t'] },
      { text: 'stamp', topics: [] },
    ];
    return likenessIndex([{ text, topics }, ...others]).vectors[0] ?? new Map<string, number>();
  };
  it('grows with how often it stands there, slowly', () => {
    const vector = vectorOf('parcel parcel letter');
    const ratio = (vector.get('parcel') ?? 0) / (vector.get('letter') ?? 1);
    expect(ratio).toBeCloseTo(1 + Math.log(2));
  });
  it('is less for a topic than for a word that is as rare', () => {
    const vector = vectorOf('parcel letter', ['t']);
    expect((vector.get('#t') ?? 0) / (vector.get('letter') ?? 1)).toBeCloseTo(0.6);
  });
  it('is told so that the whole has the length 1', () => {
    expect(Math.hypot(...vectorOf('parcel parcel letter', ['t']).values())).toBeCloseTo(1);
    expect([...vectorOf('').values()]).toEqual([]);
  });
});

describe('of the texts like one', () => {
  const same = (count: number) =>
    likenessIndex([
      ...Array.from({ length: count }, () => ({
        text: 'Parcels cross borders',
        topics: ['a', 'b'],
      })),
      { text: 'Parcels wait', topics: ['b', 'c'] },
      { text: 'Penguins swim', topics: [] },
    ]);
  it('no more are told than are asked for, of equal ones the first', () => {
    const likes = mostLike(same(4), 2, { most: 2, least: 0 });
    expect(likes.map(({ at }) => at)).toEqual([0, 1]);
  });
  it('none is told that is less alike than is asked for', () => {
    const likes = mostLike(same(3), 0, { most: 9, least: 0.9 });
    expect(likes.map(({ at }) => at)).toEqual([1, 2]);
    const whole = mostLike(same(3), 0, { most: 9, least: 0 });
    expect(whole.map(({ at }) => at)).toEqual([1, 2, 3]);
    const least = whole[2]?.score ?? 0;
    expect(mostLike(same(3), 0, { most: 9, least })).toHaveLength(3);
  });
  it('each is told with the topics that both have', () => {
    const likes = mostLike(same(1), 0, { most: 1, least: 0 });
    expect(likes[0]?.topics).toEqual(['b']);
  });
  it('the most telling words come first, each once and as it stands in the other', () => {
    const index = likenessIndex([
      { text: 'customs seals', topics: [] },
      { text: 'Customs open Seals, customs close seals', topics: [] },
      { text: 'customs', topics: [] },
      { text: 'posts', topics: [] },
    ]);
    expect(mostLike(index, 0, { most: 1, least: 0 })[0]?.words).toEqual(['Seals', 'Customs']);
  });
  it('none is told of a text that is not in the index', () => {
    expect(mostLike(same(1), 99, { most: 1, least: 0 })).toEqual([]);
  });
  it('only those are looked at in which a common term weighs most', () => {
    const texts = Array.from({ length: 100 }, (_, at) => ({
      text: at < 4 ? 'parcel with very many other words besides, some long' : `parcel n${at}`,
      topics: [],
    }));
    const far = Array.from({ length: 900 }, (_, at) => ({ text: `far${at}`, topics: [] }));
    const kept = likenessIndex([...texts, ...far]).postings.get('parcel') ?? [];
    expect(kept.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 96 }, (_, at) => at + 4),
    );
    const few = likenessIndex([...texts.slice(4), ...far]).postings.get('parcel') ?? [];
    expect(few).toHaveLength(96);
  });
});
