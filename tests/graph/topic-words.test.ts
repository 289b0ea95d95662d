import { expect, test } from 'vitest';
import { topicFinder } from '../../src/graph/topic-words.ts';
import { topic } from '../records.ts';

const find = topicFinder([
  topic({ id: 'aeo', label: 'Authorized economic operators', aliases: ['AEO', 'trusted traders'] }),
  topic({
    id: 'paperless',
    label: 'Single window',
    aliases: ['paperless trade', 'X-ray inspection'],
  }),
]);

test.each([
  ['An authorized economic operator', ['aeo']],
  ['AUTHORIZED ECONOMIC OPERATORS', ['aeo']],
  ['AEO programmes', ['aeo']],
  ['aeons ago, aeo', []],
  ['Trusted trader schemes', ['aeo']],
  ['single-window systems and paperless trade', ['paperless']],
  ['X ray inspections', ['paperless']],
  ['windows', []],
])('“%s” names %j', (text, topics) => {
  expect(find(text)).toEqual(topics);
});
