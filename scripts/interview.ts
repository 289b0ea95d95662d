import { log } from '@clack/prompts';
import { isPeriod } from '../src/authoring/answer-problems.ts';
import { concrete, put, typed, valueAt, type Draft } from '../src/authoring/draft.ts';
import { titleFor } from '../src/authoring/question-title.ts';
import type { Voice } from '../src/authoring/voice.ts';
import type { Question } from '../src/authoring/questions.ts';
import { readDays } from '../src/checks/written-date.ts';
import type { Graph } from '../src/graph/build.ts';
import { ask } from './question.ts';
import { phrase } from '../src/words/phrase.ts';

/** What an interview rests on: the records to choose from, and what is supposed where nothing was said. */
export interface Knowledge {
  graph: Graph;
  suppose: (draft: Draft) => Draft;
  voice: Voice;
}

/**
 * Asks in the terminal and puts each answer into the draft. Questions about the items of a list
 * come round again until the first of them is left empty.
 */
export async function interview(
  questions: readonly Question[],
  draft: Draft,
  knowledge: Knowledge,
): Promise<void> {
  const groups = Map.groupBy(questions, ({ flag, path }) => (inList(path) ? path[0] : flag));
  for (const group of groups.values()) {
    let item = 0;
    while ((await askAll(group, item, draft, knowledge)) && inList(group[0]?.path ?? [])) item++;
  }
}

function inList(path: readonly string[]): boolean {
  return path.includes('*');
}

/** Asks about one item; without an answer to the first question there is no such item. */
async function askAll(
  group: readonly Question[],
  item: number,
  draft: Draft,
  { graph, suppose, voice }: Knowledge,
): Promise<boolean> {
  for (const question of group) {
    const { field, path, after } = question;
    if (after && valueAt(draft, after) === undefined) continue;
    const place = concrete(path, item);
    const begun = valueAt(draft, place.slice(0, -1)) !== undefined;
    const needed = (field.required && begun) || (field.always && item === 0);
    const title = titleFor(question, item, needed, voice);
    const initial = valueAt(suppose(draft), place);
    const answer = await ask(question, graph, { title, needed, initial, draft, voice });
    if (inList(path) && question === group[0] && answer === '') return false;
    if (typeof answer === 'string' && isPeriod(question, answer)) putPeriod(draft, answer, voice);
    else put(draft, place, typeof answer === 'string' ? typed(question, answer) : answer);
  }
  return true;
}

/** Takes both days out of one answer, and says how it was understood. */
function putPeriod(draft: Draft, text: string, { words }: Voice): void {
  const { start = '', end = '' } = readDays(text, undefined);
  put(draft, ['dates', 'start'], start);
  put(draft, ['dates', 'end'], end);
  log.info(phrase(words.meaning, { meant: phrase(words.period, { start, end }) }));
}
