import { autocomplete } from '@clack/prompts';
import type { Voice } from '../src/authoring/voice.ts';
import { nearest } from '../src/checks/near-miss.ts';
import type { Graph } from '../src/graph/build.ts';
import { outcomeStateOf } from '../src/graph/conferences.ts';
import { answered } from './question.ts';
import { phrase } from '../src/words/phrase.ts';

/** The meeting whose outcome is added: the one that is named, or one to choose; else what stands in the way. */
export async function meetingFor(
  named: string | undefined,
  graph: Graph,
  day: string,
  { words }: Voice,
): Promise<string | string[]> {
  const ids = graph.conferences.map(({ id }) => id);
  if (named !== undefined && ids.includes(named)) return named;
  if (named !== undefined && !named.startsWith('--')) return unknown(named, ids, words);
  const expected = graph.conferences.filter(
    (meeting) => outcomeStateOf(graph, meeting, day) === 'expected',
  );
  if (!process.stdin.isTTY || named !== undefined)
    return [words.nameMeeting, ...nextOf(expected, words)];
  const options = (expected.length > 0 ? expected : graph.conferences)
    .toReversed()
    .map(({ id, name }) => ({ value: id, label: name, hint: id }));
  return answered(await autocomplete({ message: words.whichMeeting, options, maxItems: 10 }));
}

function unknown(named: string, ids: readonly string[], words: Voice['words']): string[] {
  const near = nearest(named, ids);
  return [
    phrase(words.noMeeting, { id: named }),
    ...(near === undefined ? [] : [phrase(words.meant, { word: near })]),
  ];
}

/** The meetings whose outcome is expected, the last ones first. */
function nextOf(expected: readonly { id: string }[], words: Voice['words']): string[] {
  const last = expected.toReversed().slice(0, 5);
  const ids = last.map(({ id }) => id).join(', ');
  return ids === '' ? [] : [phrase(words.awaited, { ids })];
}
