import { adviceOn } from '../checks/advice.ts';
import { isBefore } from '../checks/past.ts';
import { shown } from '../checks/report.ts';
import { told } from '../checks/telling.ts';
import { readDays } from '../checks/written-date.ts';
import { formed } from '../checks/schema.ts';
import type { Problem } from '../checks/check.ts';
import type { Collection } from '../schemas/index.ts';
import { id as idSchema } from '../schemas/text.ts';
import { typed, type Draft } from './draft.ts';
import { questionAt, questionsFor, type Question } from './questions.ts';
import { helpIn, inEnglish, type Voice } from './voice.ts';
import { phrase } from '../words/phrase.ts';

function oneOf(question: Question | undefined, { words }: Voice): string {
  const all = question?.field.words.map(({ value }) => value) ?? [];
  return all.length === 0 ? '' : ` ${phrase(words.oneOf, { words: all.join(', ') })}`;
}

/** A problem in plain words, named by the question it belongs to, with what is supposed without an answer. */
export function toldOfAnswer(
  problem: Problem,
  collection: Collection,
  voice: Voice = inEnglish,
): string {
  const { words, telling } = voice;
  const { path, unexpected, nearest } = problem;
  const questions = questionsFor(collection);
  const defaults: Readonly<Record<string, string>> = words.supposed[collection];
  const question = questionAt(questions, path);
  const item = path.find((step) => typeof step === 'number') ?? 0;
  const name = question ? `--${question.flag}` : path.join('.');
  const isNumbered = question?.path.includes('*') === true && item > 0;
  const flag = isNumbered ? phrase(words.number, { flag: name, n: item + 1 }) : name;
  if (unexpected === 'nothing') {
    const what = defaults[question?.flag ?? ''];
    const otherwise = what === undefined ? '' : ` ${phrase(words.without, { what })}`;
    const help = question ? helpIn(voice, question.field) : '';
    return phrase(words.missing, { flag, help }) + oneOf(question, voice) + otherwise;
  }
  const isWritten = question !== undefined && nearest !== undefined;
  const write = isWritten ? { line: `${name} ${inShell(nearest)}` } : undefined;
  return phrase(telling.words.about, { place: flag, said: told({ ...problem, write }, telling) });
}

/** A value as it is typed after a flag. */
function inShell(value = ''): string {
  return /^[\w./:-]+$/.test(value) ? value : JSON.stringify(value);
}

/** What an author means by an answer: the value in its own notation, if it can mean only one. */
export function meantBy({ field }: Question, text: string): string {
  return adviceOn(field.schema).meant?.(text) ?? text;
}

/** Whether an answer about the first day tells the last one too. */
export function isPeriod({ path }: Question, text: string): boolean {
  return path.join('.') === 'dates.start' && readDays(text, undefined).end !== undefined;
}

/** What is wrong with a single answer as it was typed, beside the answers given before. */
export function wrongWith(
  question: Question,
  text: string,
  draft: Draft,
  { telling }: Voice = inEnglish,
): string | undefined {
  const unexpected = shown(text);
  if (isPeriod(question, text)) return undefined;
  const [problem] = formed(question.field.schema, typed(question, text), '').problems;
  if (problem) return told({ unexpected, expected: problem.expected }, telling);
  const start = draft.dates?.start;
  return question.path.join('.') === 'dates.end' && isBefore(text, start)
    ? told({ unexpected, expected: `a date not before ${shown(start)}, the first day` }, telling)
    : undefined;
}

/** What is wrong with the id of a new record, if anything is; `taken` is the file that has it already. */
export function idProblem(
  { name }: Draft,
  id: string | undefined,
  taken: string | undefined,
  { words, telling }: Voice = inEnglish,
): string | undefined {
  if (taken !== undefined) return phrase(words.taken, { file: taken });
  if (id === undefined) {
    return name === undefined ? undefined : words.noLatin;
  }
  const { problems } = formed(idSchema, id, '');
  const [first] = problems;
  const said = first && told({ unexpected: shown(id), expected: first.expected }, telling);
  return said && phrase(telling.words.about, { place: '--id', said });
}
