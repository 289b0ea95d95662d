import { expect, test } from 'vitest';
import { namedIn } from '../../src/checks/named.ts';
import { organizationsNamed } from '../../src/import/organizations-named.ts';
import { graphOf, organization } from '../records.ts';

const named = namedIn(
  graphOf(
    organization({ id: 'un', name: 'United Nations', short: 'UN' }),
    organization({
      ...{ id: 'escap', short: 'ESCAP', aliases: ['UNESCAP'], parent: 'un' },
      name: 'United Nations Economic and Social Commission for Asia and the Pacific',
    }),
    organization({ id: 'wco', name: 'World Customs Organization', short: 'WCO' }),
    organization({
      ...{ id: 'wto', name: 'World Trade Organization' },
      names: { fr: 'Organisation mondiale du commerce (OMC)' },
    }),
    organization({ id: 'wcf', name: 'World Customs Forum' }),
    organization({ id: 'china', name: 'Government of China', aliases: ['China'] }),
    organization({ id: 'small-words', name: 'Of the', short: 'OT' }),
    ...[1, 2, 3, 4].map((n) =>
      organization({ id: `land-${n}`, name: `Posts of Land ${n}${n}${n}${n}` }),
    ),
  ),
);

test.each([
  ['ESCAP', ['escap']],
  ['World Custom Organisation', ['wco']],
  ['World Customs Organization (WCO)', ['wco']],
  ['Some Customs (WCO)', ['wco']],
  ['ESCAP, WCO', ['escap', 'wco']],
  ['ESCAP and WCO', ['escap', 'wco']],
  ['ESCAP et WCO', ['escap', 'wco']],
  ['WCO / ESCAP', ['wco', 'escap']],
  ['WCO & WCO', ['wco']],
  ['OMC', ['wto']],
  ['Organisation mondiale du commerce', ['wto']],
  ['the W.C.O.', ['wco']],
  ['the WCO, with ESCAP', ['wco', 'escap']],
  ['WCO avec ESCAP', ['wco', 'escap']],
  ['WCO, ESCAP and UN', ['wco', 'escap', 'un']],
])('“%s” calls %j', (text, called) => {
  expect(organizationsNamed(text, named)).toEqual({ called, meant: [] });
});

test.each([
  ['UN ESCAP', [['escap']]],
  ['United Nations ESCAP', [['escap']]],
  ['UN ESCP', [['escap']]],
  ['United Nations Economic and Social Comission for Asia and the Pacific', [['escap']]],
  ['UN ESCAP, WCO', [['escap', 'wco']]],
  ['World Customs', [['wcf'], ['wco']]],
  ['Secretariat of the WCO', [['wco']]],
  ['WCO and Friends of Parcels', [['wco', 'Friends of Parcels']]],
  ['Ministry of Parcels, China', [['Ministry of Parcels', 'china']]],
])('“%s” calls none, and is asked about: %j', (text, meant) => {
  expect(organizationsNamed(text, named)).toEqual({ called: [], meant });
});

test.each([
  ['a name of its own', 'Union of Sample Parcels'],
  ['a word that many bear', 'Posts of Land'],
  ['a text that is no name', 'WCO '.repeat(300)],
])('%s is that of a new one', (_, text) => {
  expect(organizationsNamed(text, named)).toEqual({ called: [], meant: [] });
});
