import { expect, test } from 'vitest';
import { relationCycle } from '../../src/checks/relation-cycle.ts';
import type { RelationKind } from '../../src/schemas/relation.ts';
import { declaration, graphOf, organization, topic } from '../records.ts';
import { findings } from './checking.ts';

function text(id: string, type: RelationKind, ...targets: string[]) {
  return declaration({ id, relations: targets.map((target) => ({ type, target })) });
}

test('a line of texts, even one that parts and meets again, passes', () => {
  const graph = graphOf(
    text('2020-d', 'builds-on', '2019-c', '2019-b'),
    text('2019-c', 'builds-on', '2018-a'),
    text('2019-b', 'builds-on', '2018-a'),
    declaration({ id: '2018-a' }),
  );
  expect(findings(relationCycle, graph)).toEqual([]);
});

test('texts may refer to each other, since that has no order', () => {
  const graph = graphOf(
    text('2018-a', 'refers-to', '2018-b'),
    text('2018-b', 'refers-to', '2018-a'),
  );
  expect(findings(relationCycle, graph)).toEqual([]);
});

test('a circle is found once, with all its steps', () => {
  const graph = graphOf(
    text('2018-a', 'builds-on', '2018-b#c1'),
    text('2018-b', 'builds-on', '2018-c'),
    text('2018-c', 'builds-on', '2018-a'),
    text('2018-d', 'builds-on', '2018-a'),
  );
  expect(findings(relationCycle, graph)).toMatchInlineSnapshot(`
    [
      "declarations/2018-c.yaml relations.0.target: circle 2018-a → 2018-b → 2018-c → 2018-a; a line that does not come back",
    ]
  `);
});

test('two circles through one text are two findings', () => {
  const graph = graphOf(
    text('2018-a', 'amends', '2018-b', '2018-c'),
    text('2018-b', 'amends', '2018-a'),
    text('2018-c', 'amends', '2018-a'),
  );
  expect(findings(relationCycle, graph)).toHaveLength(2);
});

test('a circle to which other texts lead is told without them', () => {
  const graph = graphOf(
    text('2018-a', 'builds-on', '2018-b'),
    text('2018-b', 'builds-on', '2018-c'),
    text('2018-c', 'builds-on', '2018-b'),
  );
  expect(findings(relationCycle, graph)).toEqual([
    'declarations/2018-c.yaml relations.0.target: circle 2018-b → 2018-c → 2018-b; a line that does not come back',
  ]);
});

test('a text that supersedes itself is found', () => {
  expect(findings(relationCycle, graphOf(text('2018-a', 'supersedes', '2018-a')))).toHaveLength(1);
});

test('parents of organizations and broader topics have no circles either', () => {
  const graph = graphOf(
    organization({ id: 'a', parent: 'b' }),
    organization({ id: 'b', parent: 'a' }),
    organization({ id: 'c', parent: 'b' }),
    topic({ id: 'x', broader: 'y' }),
    topic({ id: 'y', broader: 'x' }),
  );
  expect(findings(relationCycle, graph).map((line) => line.split(';')[0])).toEqual([
    'organizations/b.yaml parent: circle a → b → a',
    'topics.yaml 1.broader: circle x → y → x',
  ]);
});

test('a very long line is walked to its end', () => {
  const line = Array.from({ length: 20_000 }, (_, index) =>
    organization({ id: `o${index}`, parent: `o${index + 1}` }),
  );
  expect(findings(relationCycle, graphOf(...line))).toEqual([]);
});
