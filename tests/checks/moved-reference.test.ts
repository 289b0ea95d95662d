import { expect, test } from 'vitest';
import { movedReference } from '../../src/checks/moved-reference.ts';
import { unknownReference } from '../../src/checks/unknown-reference.ts';
import { conference, declaration, graphOf, organization } from '../records.ts';
import { findings } from './checking.ts';

const wco = organization({ id: 'wco' });

function moved(ids: Record<string, string>, ...records: Parameters<typeof graphOf>) {
  return { ...graphOf(wco, ...records), moved: new Map(Object.entries(ids)) };
}

test('a former id that leads to a record and is used nowhere passes', () => {
  expect(findings(movedReference, moved({ ccc: 'wco' }))).toEqual([]);
});

test('a reference to a former id is told the present one, and is not called unknown as well', () => {
  const organizers = [{ org: 'ccc', role: 'host' as const }];
  const graph = moved({ ccc: 'wco' }, conference({ id: '2018-a', organizers }));
  expect(findings(movedReference, graph)).toEqual([
    'conferences/2018-a.yaml organizers.0.org: former id "ccc"; "wco"',
  ]);
  expect(findings(unknownReference, graph)).toEqual([]);
});

test('the point in a reference moves with its record', () => {
  const relations = [{ type: 'refers-to' as const, target: '2017-old#c3' }];
  const graph = moved(
    { '2017-old': '2017-new' },
    declaration({ id: '2017-new' }),
    declaration({ id: '2018-d', relations }),
  );
  expect(findings(movedReference, graph)).toEqual([
    'declarations/2018-d.yaml relations.0.target: former id "2017-old"; "2017-new#c3"',
  ]);
});

test.each([
  [
    'a former id that a record still has',
    { wco: 'upu' },
    'moved.yaml wco: former id "wco", which a record still has; an id that is no longer used',
  ],
  ['a move to nowhere', { ccc: 'wcoo' }, 'moved.yaml ccc: "wcoo"; the id of a record that exists'],
  [
    'a move to an id that has moved itself',
    { ccd: 'ccc', ccc: 'wco' },
    'moved.yaml ccd: "ccc", which has moved itself; "wco"',
  ],
])('%s is found', (_, ids, finding) => {
  expect(findings(movedReference, moved(ids, organization({ id: 'upu' })))).toEqual([finding]);
});
