import { describe, expect, it } from 'vitest';
import { answering, stretchesOf } from '../../src/search/passage.ts';

describe('a passage', () => {
  it('is marked where it answers the query', () => {
    expect(stretchesOf('held in <mark>Xiamen</mark> in 2019')).toEqual([
      { text: 'held in ', marked: false },
      { text: 'Xiamen', marked: true },
      { text: ' in 2019', marked: false },
    ]);
  });

  it('has one mark over neighbouring words', () => {
    expect(stretchesOf('<mark>risk</mark> <mark>management</mark>')).toEqual([
      { text: 'risk management', marked: true },
    ]);
  });

  it('leaves the punctuation around a word unmarked', () => {
    expect(stretchesOf('<mark>(S58),</mark>')).toEqual([
      { text: '(', marked: false },
      { text: 'S58', marked: true },
      { text: '),', marked: false },
    ]);
  });

  it('keeps markup in a record as the text it is', () => {
    const stretches = stretchesOf('&lt;b&gt; and <mark>&lt;script&gt;</mark> &amp;');
    expect(stretches.map(({ text }) => text).join('')).toBe('<b> and <script> &amp;');
    expect(stretches.filter(({ marked }) => marked)).toEqual([{ text: 'script', marked: true }]);
  });
});

describe('other names', () => {
  const names = ['Universal Postal Union', 'Union postale universelle', 'Всемирный почтовый союз'];

  it.each([
    ['POSTALE', ['Union postale universelle']],
    ['union genève', ['Universal Postal Union', 'Union postale universelle']],
    ['почтовый', ['Всемирный почтовый союз']],
    ['customs', []],
  ])('that answer %s are those which hold one of its words', (query, expected) => {
    expect(answering(query, names)).toEqual(expected);
  });
});
