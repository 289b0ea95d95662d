import { expect, test } from 'vitest';
import { folded, idCalled, idMeant, type Named } from '../../src/checks/named.ts';
import { nearest } from '../../src/checks/near-miss.ts';

const all: Named[] = [
  {
    id: 'wco',
    kind: 'organizations',
    value: {
      name: 'World Customs Organization',
      short: 'WCO',
      aliases: ['CCC'],
      names: { fr: 'Organisation mondiale des douanes' },
    },
  },
  { id: 'icc', kind: 'organizations', value: { name: 'Chamber of Commerce', short: 'ICC' } },
  { id: 'ica', kind: 'organizations', value: { name: 'Alliance of Cooperatives', short: 'ICC' } },
  { id: 'customs', kind: 'topics', value: { label: 'Customs', aliases: 'not a list' } },
  { id: 'broken', kind: 'series', value: 'no record at all' },
];

test.each([
  ['World Customs Organisation', 'worlds customs the organization'],
  ['Organisation mondiale des douanes', 'organisation MONDIALE des douane'],
  ['Accord de Genève', 'Accord de Geneve'],
  ['Post and Customs', 'Customs and Posts'],
])('%s and %s are the same name, but for spelling', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test.each([
  ['a name of signs alone', '***', '+++'],
  ['two words and one', 'post office', 'postoffice'],
  ['a short word with an s', 'UPS', 'UP'],
])('%s is not taken for another', (_, one, other) => {
  expect(folded(one)).not.toBe(folded(other));
});

test.each([
  ['world customs organisation', ['organizations'], 'wco'],
  ['CCC', ['organizations'], 'wco'],
  ['organisation mondiale des douanes', ['organizations'], 'wco'],
  ['wco', ['organizations'], 'wco'],
  ['Customs', ['topics'], 'customs'],
  ['Customs', ['organizations'], undefined],
  ['ICC', ['organizations'], undefined],
  ['broken', ['series'], 'broken'],
  ['World Customs', ['organizations'], undefined],
] as const)('"%s" among %j calls %s: one that bears it, and no other does', (word, to, id) => {
  expect(idCalled(word, to, all)).toBe(id);
});

test.each([
  ['wcoo', 'wco'],
  ['World Custom Organisation', 'wco'],
  ['penguins', undefined],
] as const)('"%s" was probably meant for %s', (word, id) => {
  expect(idMeant(word, ['organizations'], all)).toBe(id);
});

test('what is spelt otherwise goes before what merely looks alike', () => {
  const two: Named[] = [
    { id: 'a', kind: 'series', value: { name: 'Posts Forum' } },
    { id: 'b', kind: 'series', value: { name: 'Forum of Post' } },
    { id: 'c', kind: 'series', value: { name: 'Forum on Ports' } },
  ];
  expect(idMeant('Forum on Posts', ['series'], two)).toBe('a');
});

test.each([
  ['wco', 'wcp', 'wco'],
  ['abcd', 'abxy', undefined],
  ['abcdefgh', 'abcdefxy', 'abcdefxy'],
  ['abcdefghijklmnopqrst', 'abcdefghijklmnopwxyz', undefined],
  ['abcdefghijklmnopqrst', 'abcdefghijklmnopqxyz', 'abcdefghijklmnopqxyz'],
])(
  'beside %s, %s is near enough by a wrong letter in four, three at most: %s',
  (word, other, near) => {
    expect(nearest(word, [other])).toBe(near === undefined ? undefined : other);
  },
);

test('nothing is near where there is nothing', () => {
  expect(nearest('wco', [])).toBeUndefined();
});
