import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/figures/labels.ts';
import { layersOf, slotsOf } from '../../src/figures/layers.ts';
import { curveOf } from '../../src/figures/lineage-edges.ts';
import { BOX, layoutLineage, sentenceOf } from '../../src/figures/lineage.ts';
import { lineageOf } from '../../src/graph/lineage.ts';
import type { RelationKind } from '../../src/schemas/relation.ts';
import { wordsFor } from '../../src/words/index.ts';
import { verbOf } from '../../src/words/records.ts';
import { conference, declaration, framework, graphOf } from '../records.ts';

const en = wordsFor('en');

const to = (type: RelationKind, ...targets: string[]) =>
  targets.map((target) => ({ type, target }));

const resolution = declaration({ id: 'resolution', name: 'Luxor Resolution', adopted: '2017-12' });
const standards = framework({
  id: 'standards',
  name: 'Framework of Standards',
  adopted: '2018-06',
  relations: to('builds-on', 'resolution'),
});
const council = conference({
  id: 'council',
  name: 'Council',
  dates: { start: '2018-06-28' },
  relations: to('adopted', 'standards'),
});
const review = conference({
  id: 'review',
  name: 'Review',
  dates: { start: '2021' },
  relations: to('reviewed', 'standards'),
});
const heirs = ['heir-1', 'heir-2'].map((id) =>
  framework({ id, adopted: '2022', relations: to('implements', 'standards') }),
);
const grandchild = declaration({
  id: 'grandchild',
  adopted: '2023',
  relations: [...to('builds-on', 'heir-1'), ...to('builds-on', 'resolution')],
});
const graph = graphOf(resolution, standards, council, review, ...heirs, grandchild);
const lineage = lineageOf(graph, standards);
const layout = layoutLineage(lineage);
const columnOf = (id: string) => layout.nodes.find(({ entry }) => entry.id === id)?.x;

describe('the layers of a lineage', () => {
  it('stand one after the last of those that lead to them', () => {
    expect(
      layersOf(4, [
        [0, 1],
        [1, 2],
        [0, 3],
      ]),
    ).toEqual([0, 1, 2, 1]);
  });
  it('bring what begins nothing early up to what it leads to', () => {
    expect(
      layersOf(4, [
        [0, 1],
        [1, 3],
        [2, 3],
      ]),
    ).toEqual([0, 1, 1, 2]);
  });
  it('keep a passage free for a line that leads past a layer', () => {
    const ties = [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const;
    expect(slotsOf(layersOf(3, ties), ties)[1]).toContainEqual({ tie: 2 });
  });
});

describe('the lineage figure', () => {
  it('shows every record and every step once', () => {
    expect(layout.nodes.map(({ entry }) => entry.id).toSorted()).toEqual(
      lineage.entries.map(({ id }) => id).toSorted(),
    );
    expect(new Set(layout.edges.map(({ step }) => step))).toEqual(new Set(lineage.steps));
    expect(layout.edges).toHaveLength(lineage.steps.length);
  });
  it('leads every line from left to right, out of one record and into the other', () => {
    for (const { points, step } of layout.edges) {
      const xs = points.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      const ends = [step.from, step.to].map(({ id }) => columnOf(id) ?? NaN);
      expect(xs[0]).toBe(Math.min(...ends) + BOX.width);
      expect(xs.at(-1)).toBe(Math.max(...ends));
    }
  });
  it('lets no two records touch', () => {
    const touching = layout.nodes.flatMap((a, at) =>
      layout.nodes
        .slice(at + 1)
        .filter((b) => a.x === b.x && a.y < b.y + b.height && b.y < a.y + a.height)
        .map((b) => [a.entry.id, b.entry.id]),
    );
    expect(touching).toEqual([]);
  });
  it('lets no line pass behind a record', () => {
    const hidden = layout.edges.flatMap(({ points }) =>
      points
        .slice(1, -1)
        .filter(({ x, y }) =>
          layout.nodes.some((node) => node.x === x && node.y < y && y < node.y + node.height),
        ),
    );
    expect(hidden).toEqual([]);
  });
  it('stands within its width and height', () => {
    for (const { x, y, height } of layout.nodes) {
      expect(x + BOX.width).toBeLessThanOrEqual(layout.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
  });
  it('puts the meeting of a month before the text that is dated to that month', () => {
    expect(columnOf('council')).toBeLessThan(columnOf('standards') ?? 0);
  });
  it('tells each line by its later record', () => {
    const verbs = layout.edges.map(
      ({ step, verb }) => `${step.from.id} ${step.to.id}: ${verbOf(en, verb)}`,
    );
    expect(verbs).toContain('standards resolution: Builds on');
    expect(verbs).toContain('council standards: Adopted at');
    expect(verbs).toContain('review standards: Reviewed here');
  });
  it('puts a text without a date before what rests on it', () => {
    const undated = framework({ id: 'undated' });
    const heir = framework({ id: 'heir', adopted: '2012', relations: to('builds-on', 'undated') });
    const { nodes } = layoutLineage(lineageOf(graphOf(undated, heir), heir));
    expect(nodes.map(({ entry }) => entry.id)).toEqual(['undated', 'heir']);
  });
  it('stays in order with forty records', () => {
    const root = framework({ id: 'root', adopted: '1990' });
    const many = Array.from({ length: 39 }, (_, at) =>
      framework({
        id: `f${at}`,
        adopted: String(1991 + at),
        relations: to('builds-on', at % 3 === 0 ? 'root' : `f${at - 1}`),
      }),
    );
    const { nodes, width } = layoutLineage(lineageOf(graphOf(root, ...many), root));
    expect(nodes).toHaveLength(40);
    expect(width).toBeLessThan(1100);
  });
});

describe('the words of a lineage', () => {
  it.each([
    [0, 'standards builds on resolution'],
    [1, 'standards adopted at council'],
  ])('say a step as a sentence', (at, sentence) => {
    const step = [
      { from: standards, type: 'builds-on', to: resolution } as const,
      { from: council, type: 'adopted', to: standards } as const,
    ][at];
    const { subject, verb, object } = sentenceOf(
      step ?? { from: review, type: 'amends', to: review },
    );
    expect(`${subject.id} ${verbOf(en, verb).toLowerCase()} ${object.id}`).toBe(sentence);
  });
  it.each([
    ['Luxor Resolution', ['Luxor', 'Resolution']],
    ['One two three four five six', ['One two', 'three…']],
    ['Incomprehensibilities', ['Incompreh…']],
  ])('break %s into two lines', (text, lines) => {
    expect(linesOf(text, (line) => line.length <= 10, 2)).toEqual(lines);
  });
  it('draw a line as one curve for each stretch', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 4 },
      { x: 20, y: 4 },
    ];
    expect(curveOf(points)).toBe('M0 0C5 0 5 4 10 4C15 4 15 4 20 4');
  });
});
