import { splitTarget, type Graph } from '../graph/build.ts';
import { fileOf, type Check, type Report } from './check.ts';
import { allPoints, likeness, type Point } from './published-points.ts';
import { shown } from './report.ts';

/** Below this likeness a text is another text. */
const OTHER_TEXT = 0.2;
/** From this likeness on it is the text that was published. */
const SAME_TEXT = 0.8;

export const permanentIds: Check = {
  id: 'permanent-ids',
  describe: 'A published commitment or pillar keeps its id for ever, and no other takes it.',
  check(graph, report, { permanentIds: { published, withdrawn }, taken }) {
    const points = allPoints(graph);
    const byRecord = Map.groupBy(points, ({ record }) => record.id);
    for (const inRecord of byRecord.values()) reportRepeated(inRecord, report);
    const takenBack = new Set(withdrawn);
    for (const point of points.filter(({ address }) => takenBack.has(address))) {
      const unexpected = `${shown(point.address)}, which was withdrawn`;
      reportId(point, unexpected, 'an id that was never used', report);
    }
    for (const [address, words] of Object.entries(published)) {
      const { id } = splitTarget(presentAddress(graph, address));
      const isBroken = taken.has(id) && !graph.entries.has(id);
      if (takenBack.has(address) || isBroken) continue;
      checkPublished(graph, address, words, byRecord.get(id) ?? [], report);
    }
  },
};

/** The address of a point whose record may have moved since. */
function presentAddress(graph: Graph, address: string): string {
  const { id, point } = splitTarget(address);
  return `${graph.moved.get(id) ?? id}#${point}`;
}

function checkPublished(
  graph: Graph,
  address: string,
  words: string,
  points: readonly Point[],
  report: Report,
) {
  const own = presentAddress(graph, address);
  const here = points.find((point) => point.address === own);
  if (here && likeness(words, here.text) >= OTHER_TEXT) return;
  const elsewhere = points.find(
    (point) => point !== here && likeness(words, point.text) >= SAME_TEXT,
  );
  if (elsewhere) {
    const unexpected = `${shown(elsewhere.address)} for the text that was published as ${shown(own)}`;
    const mend = { path: [...elsewhere.path, 'id'], value: splitTarget(own).point };
    reportId(elsewhere, unexpected, shown(own), (problem) => report({ ...problem, mend }));
  } else if (here) {
    report({
      file: fileOf(here.record),
      path: [...here.path, 'text'],
      unexpected: `other text under the published id ${shown(own)}`,
      expected: `the point "${words} …", or a new id`,
    });
  } else {
    report({
      file: 'permanent-ids.yaml',
      path: ['published', address],
      unexpected: `loss of the published point ${shown(own)}`,
      expected: 'the point in its record, or its id under "withdrawn"',
      at: 'key',
    });
  }
}

function reportRepeated(points: readonly Point[], report: Report) {
  const seen = new Set<string>();
  for (const point of points) {
    if (seen.has(point.address)) {
      reportId(point, `second ${shown(point.address)}`, 'an id that was never used', report);
    }
    seen.add(point.address);
  }
}

function reportId({ record, path }: Point, unexpected: string, expected: string, report: Report) {
  report({ file: fileOf(record), path: [...path, 'id'], unexpected, expected });
}
