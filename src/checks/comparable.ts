import { familyOf } from '../graph/comparison.ts';
import type { Check } from './check.ts';
import { shown } from './report.ts';

export const comparable: Check = {
  id: 'comparable',
  describe:
    'A prepared comparison holds texts, conferences or organizations, never a mixture, and each record once.',
  check(graph, report) {
    graph.comparisons.forEach(({ records = [] }, at) => {
      const [first] = records.flatMap((id) => graph.entries.get(id) ?? []);
      records.forEach((id, column) => {
        const problem = { file: 'comparisons.yaml', path: [at, 'records', column] };
        const entry = graph.entries.get(id);
        if (records.indexOf(id) < column) {
          report({ ...problem, unexpected: `${shown(id)} again`, expected: 'each record once' });
        } else if (entry && familyOf(entry.collection) !== familyOf(first?.collection ?? '')) {
          const unexpected = `${shown(id)}, one of the ${entry.collection}`;
          const expected = `records that can be asked the same as ${shown(first?.id)}`;
          report({ ...problem, unexpected, expected });
        }
      });
    });
  },
};
