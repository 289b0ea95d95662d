import { splitTarget, type Graph } from '../graph/build.ts';
import { relationTypes, type RelationKind } from '../schemas/relation.ts';
import { fileOf, type Check, type Path, type Report } from './check.ts';
import { entriesOf } from './reference-sites.ts';

/** A step from one id to another, and where it is stated. */
interface Step {
  to: string;
  file: string;
  path: Path;
}
type Steps = Map<string, Step[]>;

export const relationCycle: Check = {
  id: 'relation-cycle',
  describe:
    'What has an order has no circles: parents, broader topics, and texts that come from each other.',
  check(graph, report) {
    for (const steps of [
      ...relationSteps(graph).values(),
      parentSteps(graph),
      broaderSteps(graph),
    ]) {
      for (const circle of circlesIn(steps)) reportCircle(circle, report);
    }
  },
};

function reportCircle(circle: readonly Step[], report: Report) {
  const closing = circle.at(-1);
  if (!closing) return;
  const round = [closing, ...circle].map(({ to }) => to).join(' → ');
  const { file, path } = closing;
  report({ file, path, unexpected: `circle ${round}`, expected: 'a line that does not come back' });
}

function relationSteps(graph: Graph): Map<RelationKind, Steps> {
  const byType = new Map<RelationKind, Steps>();
  for (const entry of entriesOf(graph)) {
    const relations = 'relations' in entry ? (entry.relations ?? []) : [];
    for (const [index, { type, target }] of relations.entries()) {
      if (!relationTypes[type].acyclic) continue;
      const steps: Steps = byType.get(type) ?? new Map<string, Step[]>();
      const path = ['relations', index, 'target'];
      add(steps, entry.id, { to: splitTarget(target).id, file: fileOf(entry), path });
      byType.set(type, steps);
    }
  }
  return byType;
}

function parentSteps(graph: Graph): Steps {
  const steps: Steps = new Map();
  for (const organization of graph.organizations) {
    if (organization.parent === undefined) continue;
    const file = fileOf(organization);
    add(steps, organization.id, { to: organization.parent, file, path: ['parent'] });
  }
  return steps;
}

function broaderSteps(graph: Graph): Steps {
  const steps: Steps = new Map();
  for (const [index, { id, broader }] of graph.topics.entries()) {
    if (broader === undefined) continue;
    add(steps, id, { to: broader, file: 'topics.yaml', path: [index, 'broader'] });
  }
  return steps;
}

function add(steps: Steps, from: string, step: Step) {
  steps.set(from, [...(steps.get(from) ?? []), step]);
}

/** The circles in a set of steps, each once. Walks without recursion: lines may be very long. */
function circlesIn(steps: Steps): Step[][] {
  const circles: Step[][] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const onLine = new Set([start]);
    const line: { id: string; rest: Step[]; by?: Step }[] = [{ id: start, rest: stepsFrom(start) }];
    for (let last = line.at(-1); last && !done.has(start); last = line.at(-1)) {
      const step = last.rest.pop();
      if (!step) {
        done.add(last.id);
        onLine.delete(last.id);
        line.pop();
        continue;
      }
      if (onLine.has(step.to)) {
        const back = line.findIndex(({ id }) => id === step.to);
        circles.push([...line.slice(back + 1).flatMap(({ by }) => (by ? [by] : [])), step]);
      } else if (!done.has(step.to)) {
        line.push({ id: step.to, rest: stepsFrom(step.to), by: step });
        onLine.add(step.to);
      }
    }
  }
  return circles;

  function stepsFrom(id: string): Step[] {
    return (steps.get(id) ?? []).toReversed();
  }
}
