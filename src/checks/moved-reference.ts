import { splitTarget, type Graph } from '../graph/build.ts';
import type { Check, Report, Surroundings } from './check.ts';
import { referenceSites } from './reference-sites.ts';
import { shown } from './report.ts';

export const movedReference: Check = {
  id: 'moved-reference',
  describe: 'References use present ids, and moved.yaml leads each old id to one that exists.',
  check(graph, report, surroundings) {
    for (const { file, path, target } of referenceSites(graph)) {
      const { id, point } = splitTarget(target);
      const present = graph.moved.get(id);
      if (present === undefined) continue;
      const value = point === undefined ? present : `${present}#${point}`;
      const unexpected = `former id ${shown(id)}`;
      report({ file, path, unexpected, expected: shown(value), mend: { path, value } });
    }
    for (const [former, present] of graph.moved) {
      checkMove(graph, former, present, report, surroundings);
    }
  },
};

function checkMove(
  graph: Graph,
  former: string,
  present: string,
  report: Report,
  { taken, unread }: Surroundings,
) {
  const problem = { file: 'moved.yaml', path: [former] };
  if (taken.has(former)) {
    const unexpected = `former id ${shown(former)}, which a record still has`;
    report({ ...problem, unexpected, expected: 'an id that is no longer used', at: 'key' });
  }
  const next = graph.moved.get(present);
  if (next !== undefined) {
    const unexpected = `${shown(present)}, which has moved itself`;
    const mend = { path: problem.path, value: next };
    report({ ...problem, unexpected, expected: shown(next), mend });
  } else if (!taken.has(present) && unread.size === 0) {
    report({ ...problem, unexpected: shown(present), expected: 'the id of a record that exists' });
  }
}
