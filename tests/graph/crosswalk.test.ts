import { describe, expect, it, test } from 'vitest';
import {
  answeringPoints,
  crosswalkPairs,
  inverseOf,
  mappingsOf,
} from '../../src/graph/crosswalk.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  mapping,
  pillar,
} from '../records.ts';

const resolution = declaration({
  id: '2017-resolution',
  commitments: [
    commitment({ id: 'c1', text: 'Customs should obtain advance data and assess risk.' }),
    commitment({ id: 'c2', text: 'Customs should gather statistics on trade.' }),
  ],
});
const standards = framework({
  id: 'standards',
  pillars: [
    pillar({ id: 'p1', name: 'Advance data', text: 'Data sent ahead, risk assessed.' }),
    pillar({ id: 'p2', name: 'Statistics', text: 'Customs gather trade statistics.' }),
  ],
});
const judged = mapping({ from: 'standards#p1', to: '2017-resolution#c1', relation: 'broader' });
const dangling = mapping({ from: 'standards#p9', to: '2017-resolution#c1' });
const graph = graphOf(resolution, standards, judged, dangling);

describe('the crosswalk', () => {
  it('joins the points that mappings name, and leaves out those that do not exist', () => {
    expect(mappingsOf(graph).map(({ from, to }) => [from.point.id, to.point.id])).toEqual([
      ['p1', 'c1'],
    ]);
  });
  it('keeps what is merely alike apart from what was judged', () => {
    const [pair] = crosswalkPairs(graph);
    expect(pair?.mapped).toHaveLength(1);
    expect(pair?.suggested.map(({ from, to }) => [from.point.id, to.point.id])).toEqual([
      ['p2', 'c2'],
    ]);
  });
  it('joins two texts once, however many mappings there are, and names them', () => {
    const second = mapping({ from: 'standards#p2', to: '2017-resolution#c2', relation: 'exact' });
    const [pair, ...others] = crosswalkPairs(graphOf(resolution, standards, judged, second));
    expect(others).toEqual([]);
    expect([pair?.from.id, pair?.to.id]).toEqual(['standards', '2017-resolution']);
    expect(pair?.mapped.map(({ mapping }) => mapping)).toEqual([judged, second]);
    expect(pair?.suggested).toEqual([]);
  });
  it('suggests with the words that both points have, and only from the first text to the second', () => {
    const [suggested] = crosswalkPairs(graph)[0]?.suggested ?? [];
    expect(suggested?.words.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['statistics', 'trade']),
    );
    expect(suggested?.score).toBeGreaterThan(0.22);
    expect(suggested?.from.entry).toBe(standards);
    expect(suggested?.to.entry).toBe(resolution);
  });
  it('suggests nothing for a single word in common', () => {
    const text = declaration({
      id: '2018-text',
      commitments: [
        commitment({ id: 'c1', text: 'Penguins.', topics: [] }),
        commitment({ id: 'c2', text: 'Customs should obtain advance data and assess risk.' }),
      ],
    });
    const birds = framework({
      id: 'birds',
      pillars: [
        pillar({ id: 'p1', name: 'Penguins', text: 'Counted.' }),
        pillar({ id: 'p2', name: 'Advance data', text: 'Obtain data, assess risk.' }),
      ],
    });
    const known = mapping({ from: 'birds#p2', to: '2018-text#c2' });
    const [pair] = crosswalkPairs(graphOf(text, birds, known));
    expect(pair?.suggested).toEqual([]);
  });
  it('suggests for two words in common, to the other text and never to its own', () => {
    const text = declaration({
      id: '2018-text',
      commitments: [commitment({ id: 'c1', text: 'Feed penguins.', topics: [] })],
    });
    const birds = framework({
      id: 'birds',
      pillars: [
        pillar({ id: 'p1', name: 'Penguins', text: 'Feed.', topics: [] }),
        pillar({ id: 'p2', name: 'Penguins', text: 'Feed, feed.', topics: [] }),
        pillar({ id: 'p3', name: 'Seals', text: 'Counted.', topics: [] }),
      ],
    });
    const known = mapping({ from: 'birds#p3', to: '2018-text#c1' });
    const [pair] = crosswalkPairs(graphOf(text, birds, known));
    expect(pair?.suggested.map(({ from, to }) => [from.point.id, to.point.id])).toEqual([
      ['p1', 'c1'],
      ['p2', 'c1'],
    ]);
  });
  it('has a pair for each two texts', () => {
    const third = declaration({ id: '2019-third', commitments: [commitment({ id: 'c1' })] });
    const other = mapping({ from: 'standards#p1', to: '2019-third#c1' });
    const pairs = crosswalkPairs(graphOf(resolution, standards, third, judged, other));
    expect(pairs.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['standards', '2017-resolution'],
      ['standards', '2019-third'],
    ]);
  });
  it('joins nothing to what has no points', () => {
    const meeting = conference({ id: '2018-forum' });
    const wrong = mapping({ from: '2018-forum#c1', to: '2017-resolution#c1' });
    const unknown = mapping({ from: 'nowhere#p1', to: '2017-resolution#c1' });
    expect(mappingsOf(graphOf(meeting, resolution, wrong, unknown))).toEqual([]);
  });
  test.each([
    ['exact', 'exact'],
    ['close', 'close'],
    ['broader', 'narrower'],
    ['narrower', 'broader'],
    ['related', 'related'],
  ] as const)('that is %s from one side is %s from the other', (one, other) => {
    expect(inverseOf[one]).toBe(other);
  });
  it('tells each point by all that answer to it, once for a graph', () => {
    const second = mapping({ from: 'standards#p2', to: '2017-resolution#c1' });
    const both = graphOf(resolution, standards, judged, second);
    const answers = answeringPoints(both);
    expect(
      answers.get('2017-resolution#c1')?.map(({ other, mapping }) => [other.point.id, mapping]),
    ).toEqual([
      ['p1', judged],
      ['p2', second],
    ]);
    expect(answeringPoints(both)).toBe(answers);
  });
  it('is seen from both sides, with broader and narrower turned round', () => {
    const answers = answeringPoints(graph);
    expect(answers.get('standards#p1')?.map(({ relation }) => relation)).toEqual(['broader']);
    expect(answers.get('2017-resolution#c1')?.map(({ relation }) => relation)).toEqual([
      'narrower',
    ]);
  });
});
