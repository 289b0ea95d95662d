import { describe, expect, it } from 'vitest';
import { answeringPoints, crosswalkPairs, mappingsOf } from '../../src/graph/crosswalk.ts';
import { commitment, declaration, framework, graphOf, mapping, pillar } from '../records.ts';

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
  it('is seen from both sides, with broader and narrower turned round', () => {
    const answers = answeringPoints(graph);
    expect(answers.get('standards#p1')?.map(({ relation }) => relation)).toEqual(['broader']);
    expect(answers.get('2017-resolution#c1')?.map(({ relation }) => relation)).toEqual([
      'narrower',
    ]);
  });
});
