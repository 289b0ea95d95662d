import { expect, test } from 'vitest';
import { permanentIds } from '../../src/checks/permanent-ids.ts';
import { register } from '../../src/checks/published-points.ts';
import { commitment, declaration, framework, graphOf, pillar } from '../records.ts';
import { findings } from './checking.ts';

const TARIFFS = 'Members keep to the present practice of no customs duties on transmissions.';
const PARCELS = 'Postal operators send advance data on parcels before they leave.';
const none = { published: {}, withdrawn: [] };

function text(points: Record<string, string>, id = '2018-d') {
  return declaration({
    id,
    commitments: Object.entries(points).map(([id, text]) => commitment({ id, text })),
  });
}

const published = register(graphOf(text({ c1: TARIFFS, c2: PARCELS })), none, []);

function found(points: Record<string, string>, ids = published): string[] {
  return findings(permanentIds, graphOf(text(points)), { permanentIds: ids });
}

test('published points keep their ids, and new points are welcome', () => {
  expect(found({ c1: TARIFFS, c2: PARCELS, c3: 'Something new.' })).toEqual([]);
});

test('a point may be reworded as long as it is still the same point', () => {
  const reworded =
    'Customs duties on electronic transmissions stay at none; members keep the practice.';
  expect(found({ c1: reworded, c2: PARCELS })).toEqual([]);
});

test('an id that stands twice in a record is found', () => {
  const twice = [commitment({ id: 'c1' }), commitment({ id: 'c1' })];
  const graph = graphOf(declaration({ id: '2018-d', commitments: twice }));
  expect(findings(permanentIds, graph)).toEqual([
    'declarations/2018-d.yaml commitments.1.id: second "2018-d#c1"; an id that was never used',
  ]);
});

test('a published point that is gone is found, unless it was withdrawn', () => {
  expect(found({ c1: TARIFFS })).toMatchInlineSnapshot(`
    [
      "permanent-ids.yaml published.2018-d#c2: loss of the published point "2018-d#c2"; the point in its record, or its id under "withdrawn"",
    ]
  `);
  expect(found({ c1: TARIFFS }, { ...published, withdrawn: ['2018-d#c2'] })).toEqual([]);
});

test('a withdrawn id is never used again', () => {
  const ids = { ...published, withdrawn: ['2018-d#c2'] };
  expect(found({ c1: TARIFFS, c2: PARCELS }, ids)).toEqual([
    'declarations/2018-d.yaml commitments.1.id: "2018-d#c2", which was withdrawn; an id that was never used',
  ]);
});

test('another text under a published id is found', () => {
  expect(found({ c1: TARIFFS, c2: 'A forum meets every second year.' })).toMatchInlineSnapshot(`
    [
      "declarations/2018-d.yaml commitments.1.text: other text under the published id "2018-d#c2"; the point "postal operators send advance data on parcels before they leave …", or a new id",
    ]
  `);
});

test('a published text under another id is found at its new id, once', () => {
  expect(found({ c1: TARIFFS, c3: PARCELS })).toEqual([
    'declarations/2018-d.yaml commitments.1.id: "2018-d#c3" for the text that was published as "2018-d#c2"; "2018-d#c2"',
  ]);
  expect(found({ c1: PARCELS, c2: TARIFFS })).toHaveLength(2);
});

test('points move with their record', () => {
  const graph = graphOf(text({ c1: TARIFFS, c2: PARCELS }, '2018-new'));
  const moved = { ...graph, moved: new Map([['2018-d', '2018-new']]) };
  expect(findings(permanentIds, moved, { permanentIds: published })).toEqual([]);
  expect(findings(permanentIds, graph, { permanentIds: published })).toHaveLength(2);
});

test('of a record that is not well-formed no point is missed', () => {
  const taken = new Map([['2018-d', ['declarations'] as const]]);
  expect(findings(permanentIds, graphOf(), { permanentIds: published, taken })).toEqual([]);
});

test('pillars are permanent too', () => {
  const graph = graphOf(framework({ id: 'safe', pillars: [pillar({ id: 'p1', text: PARCELS })] }));
  const ids = register(graph, none, []);
  expect(findings(permanentIds, graph, { permanentIds: ids })).toEqual([]);
  expect(
    findings(permanentIds, graphOf(framework({ id: 'safe' })), { permanentIds: ids }),
  ).toHaveLength(1);
});

test('texts without spaces between words are compared as well', () => {
  const chinese = '各成员维持目前对电子传输不征收关税的做法';
  const ids = register(graphOf(text({ c1: chinese })), none, []);
  expect(found({ c1: chinese }, ids)).toEqual([]);
  expect(found({ c1: '邮政运营商在包裹寄出前发送预先数据' }, ids)).toHaveLength(1);
});

test('registering adds new points in order and leaves the published words as they are', () => {
  const graph = graphOf(
    text({ c1: 'Reworded beyond recognition.', c2: PARCELS, c10: 'New.', c3: 'Newer.' }),
  );
  const { published: after } = register(graph, published, []);
  expect(Object.keys(after)).toEqual(['2018-d#c1', '2018-d#c2', '2018-d#c3', '2018-d#c10']);
  expect(after['2018-d#c1']).toBe(published.published['2018-d#c1']);
});

test('registering a point by its id confirms that it is the same point in other words', () => {
  const reworded = { c1: 'Nothing is levied at borders.', c2: PARCELS };
  expect(found(reworded)).toHaveLength(1);
  const confirmed = register(graphOf(text(reworded)), published, ['2018-d#c1']);
  expect(confirmed.published['2018-d#c1']).toBe('nothing is levied at borders');
  expect(found(reworded, confirmed)).toEqual([]);
});
