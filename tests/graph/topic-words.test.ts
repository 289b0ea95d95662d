import { expect, test } from 'vitest';
import { topicFinder } from '../../src/graph/topic-words.ts';
import { topic } from '../records.ts';

const traders = [
  topic({ id: 'aeo', label: 'Authorized economic operators', aliases: ['AEO', 'trusted traders'] }),
  topic({
    id: 'paperless',
    label: 'Single window',
    aliases: ['paperless trade', 'X-ray inspection'],
  }),
];

test.each([
  ['An authorized economic operator', ['aeo']],
  ['AUTHORIZED ECONOMIC OPERATORS', ['aeo']],
  ['AEO programmes', ['aeo']],
  ['aeons ago, aeo', []],
  ['Trusted trader schemes', ['aeo']],
  ['single-window systems and paperless trade', ['paperless']],
  ['X ray inspections', ['paperless']],
  ['windows', []],
  ['paperless-trade, and trusted-traders', ['aeo', 'paperless']],
])('“%s” names %j', (text, topics) => {
  expect(topicFinder(traders)(text)).toEqual(topics);
});

const odd = [
  topic({ id: 'signs', label: 'Tax (VAT)', aliases: ['U.S. duty', 'B2C/C2C'] }),
  topic({ id: 'short', label: 'eID' }),
  topic({ id: 'plain', label: 'Gas', aliases: ['POST office'] }),
];

test.each([
  ['the tax (vat) of', ['signs']],
  ['the tax vat of', []],
  ['u.s. duty', ['signs']],
  ['uxsx duty', []],
  ['B2C/C2C', ['signs']],
  ['b2c/c2c', []],
  ['an eID', ['short']],
  ['an eid', []],
  ['gases', []],
  ['ga', ['plain']],
  ['post office', ['plain']],
  ['POST OFFICES', ['plain']],
  ['post_office', []],
])('“%s” names %j, whatever signs a label has', (text, topics) => {
  expect(topicFinder(odd)(text)).toEqual(topics);
});

test('topics that nobody named are found nowhere', () => {
  expect(topicFinder([])('anything')).toEqual([]);
});
