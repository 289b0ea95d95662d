import { autocomplete } from '@clack/prompts';
import { nearest } from '../src/checks/near-miss.ts';
import type { Graph } from '../src/graph/build.ts';
import { outcomeStateOf } from '../src/graph/conferences.ts';
import { answered } from './interview.ts';

/** The meeting whose outcome is added: the one that is named, or one to choose; else what stands in the way. */
export async function meetingFor(
  named: string | undefined,
  graph: Graph,
  day: string,
): Promise<string | string[]> {
  const ids = graph.conferences.map(({ id }) => id);
  if (named !== undefined && ids.includes(named)) return named;
  if (named !== undefined && !named.startsWith('--')) return unknown(named, ids);
  const expected = graph.conferences.filter(
    (meeting) => outcomeStateOf(graph, meeting, day) === 'expected',
  );
  if (!process.stdin.isTTY || named !== undefined)
    return ['Name the meeting by its id: npm run new -- outcome ID', ...nextOf(expected)];
  const options = (expected.length > 0 ? expected : graph.conferences)
    .toReversed()
    .map(({ id, name }) => ({ value: id, label: name, hint: id }));
  return answered(
    await autocomplete({ message: 'Which meeting has an outcome?', options, maxItems: 10 }),
  );
}

function unknown(named: string, ids: readonly string[]): string[] {
  const near = nearest(named, ids);
  return [
    `There is no meeting "${named}".`,
    ...(near === undefined ? [] : [`Did you mean "${near}"?`]),
  ];
}

/** The meetings whose outcome is expected, the last ones first. */
function nextOf(expected: readonly { id: string }[]): string[] {
  const last = expected.toReversed().slice(0, 5);
  return last.length === 0 ? [] : [`Expected: ${last.map(({ id }) => id).join(', ')}.`];
}
