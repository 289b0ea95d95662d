import {
  autocomplete,
  autocompleteMultiselect,
  cancel,
  isCancel,
  log,
  select,
  text,
} from '@clack/prompts';
import { meantBy, wrongWith } from '../src/authoring/answer-problems.ts';
import type { Draft } from '../src/authoring/draft.ts';
import { recordsFor, type Choice } from '../src/authoring/fields.ts';
import { searching } from '../src/authoring/searching.ts';
import { wordFor } from '../src/authoring/kinds-of-record.ts';
import { choicesIn, type Voice } from '../src/authoring/voice.ts';
import type { Question } from '../src/authoring/questions.ts';
import type { Graph } from '../src/graph/build.ts';
import type { Target } from '../src/schemas/reference.ts';
import { wordsHere } from './language.ts';
import { phrase } from '../src/words/phrase.ts';

/** A question as it is put: about which item, whether it must be answered, and the answer that is supposed. */
export interface Put {
  title: string;
  needed: boolean;
  initial: unknown;
  draft: Draft;
  voice: Voice;
}

/** Puts a question: as a list to choose from where its answers are known, else as a line to type. */
export async function ask(
  question: Question,
  graph: Graph,
  asked: Put,
): Promise<string | string[]> {
  const { words, to, many } = question.field;
  const { title: message, needed, initial, voice } = asked;
  if (words.length === 0 && to.length === 0) return askText(question, asked);
  const choices = words.length > 0 ? choicesIn(voice, words) : recordsFor(graph, to);
  const added = to.map((kind) => adding(kind, voice)).join(' ');
  const none = { value: '', label: voice.words.none, means: added };
  const options = (needed ? choices : [none, ...choices]).map(option);
  const asking = { message, options, filter: searching(choices), maxItems: SHOWN_AT_ONCE };
  if (many) {
    const initialValues = Array.isArray(initial) ? initial.map(String) : [];
    const ticked = await autocompleteMultiselect({ ...asking, required: true, initialValues });
    return answered(ticked).filter((value) => value !== '');
  }
  const supposed = typeof initial === 'string' ? { initialValue: initial } : {};
  if (words.length > 0) return answered(await select<string>({ message, options, ...supposed }));
  const validate = (value: unknown) =>
    value === undefined ? `${voice.words.nothingMatches} ${added}` : undefined;
  return answered(await autocomplete({ ...asking, validate, ...supposed }));
}

/** What to do about a record that is not there to be chosen. */
function adding(kind: Target, { words }: Voice): string {
  return kind === 'topics' ? words.newTopic : phrase(words.newRecord, { record: wordFor(kind) });
}

async function askText(question: Question, asked: Put): Promise<string> {
  const { title, needed, initial, draft, voice } = asked;
  const answer = await text({
    message: title,
    initialValue: initial === undefined ? '' : String(initial),
    validate: (value = '') => {
      if (value.trim() === '') return needed ? voice.words.needed : undefined;
      return wrongWith(question, meantBy(question, value.trim()), draft, voice);
    },
  });
  const written = answered(answer).trim();
  const meant = meantBy(question, written);
  if (meant !== written) log.info(phrase(voice.words.meaning, { meant }));
  return meant;
}

/** Longer lists push the question out of sight. */
const SHOWN_AT_ONCE = 10;

function option({ value, label, means }: Choice) {
  return { value, label, hint: means };
}

/** The answer, unless the author breaks off. */
export function answered<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel(wordsHere().nothingWritten);
  process.exit(1);
}
