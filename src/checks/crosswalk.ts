import { splitTarget } from '../graph/build.ts';
import type { Check } from './check.ts';
import { shown } from './report.ts';

export const crosswalk: Check = {
  id: 'crosswalk',
  describe: 'A mapping leads from a point of one text to a point of another, and is judged once.',
  check(graph, report) {
    const first = new Map<string, number>();
    graph.crosswalk.forEach(({ from, to }, at) => {
      const problem = { file: 'crosswalk.yaml', path: [at, 'to'] };
      for (const [field, target] of Object.entries({ from, to })) {
        if (splitTarget(target).point !== undefined) continue;
        const expected = 'a point of the text, such as 2017-luxor-resolution#c3';
        report({ ...problem, path: [at, field], unexpected: shown(target), expected });
      }
      if (splitTarget(from).id === splitTarget(to).id) {
        const unexpected = `${shown(to)}, in the text of the first point`;
        report({ ...problem, unexpected, expected: 'a point of another text' });
      }
      const key = [from, to].toSorted().join(' ');
      if (first.has(key)) {
        const unexpected = `${shown(from)} and ${shown(to)} again`;
        report({ ...problem, unexpected, expected: 'one judgement of two points' });
      }
      first.set(key, at);
    });
  },
};
