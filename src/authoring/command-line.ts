import { parseArgs } from 'node:util';
import { nearest } from '../checks/near-miss.ts';
import type { Collection } from '../schemas/index.ts';
import type { Answer } from './draft.ts';
import { wordFor } from './kinds-of-record.ts';
import { suchAs } from './fields.ts';
import { questionsFor, type Question } from './questions.ts';
import { helpIn, inEnglish, type Voice } from './voice.ts';
import { phrase } from '../words/phrase.ts';

/** What was typed after `npm run new --`. */
export interface CommandLine {
  /** Answers in the order in which they were given. */
  answers: Answer[];
  /** The id that the author chose. */
  id?: string;
  /** Whether to write without asking. */
  yes: boolean;
  help: boolean;
  /** What cannot be understood, in plain words. */
  problems: string[];
}

const own = { id: 'string', yes: 'boolean', language: 'string', help: 'boolean' } as const;

/** Reads flags, each the answer to a question. */
export function commandLine(
  collection: Collection,
  args: readonly string[],
  { words }: Voice = inEnglish,
): CommandLine {
  const questions = questionsFor(collection);
  const flags = [...questions.map(({ flag }) => flag), ...Object.keys(own)];
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: own[flag as keyof typeof own] ?? 'string' }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const line: CommandLine = { answers: [], yes: false, help: false, problems: [] };
  for (const token of tokens) {
    if (token.kind === 'positional')
      line.problems.push(phrase(words.ofNoFlag, { value: token.value }));
    if (token.kind === 'option') readFlag(token, line, questions, words);
  }
  return line;
}

function readFlag(
  { name, value }: { name: string; value?: string | undefined },
  line: CommandLine,
  questions: readonly Question[],
  words: Voice['words'],
): void {
  const flags = [...questions.map(({ flag }) => flag), ...Object.keys(own)];
  const question = questions.find(({ flag }) => flag === name);
  if (name === 'yes' || name === 'help') line[name] = true;
  // It was heard before anything else.
  else if (name === 'language') return;
  else if (!flags.includes(name)) line.problems.push(unknownFlag(name, flags, words));
  else if (value === undefined || value.trim() === '' || value.startsWith('--'))
    line.problems.push(phrase(words.needsValue, { flag: name }));
  else if (!question) line.id = value;
  else if (isRepeated(question, line.answers))
    line.problems.push(phrase(words.givenTwice, { flag: name }));
  else line.answers.push(...answersFrom(question, value.trim(), questions));
}

function unknownFlag(name: string, flags: readonly string[], words: Voice['words']): string {
  const near = nearest(name, flags);
  const meant = near === undefined ? '' : ` ${phrase(words.meantFlag, { flag: near })}`;
  return phrase(words.noFlag, { flag: name }) + meant;
}

function isRepeated({ flag, path, field }: Question, answers: readonly Answer[]): boolean {
  const once = !field.many && !path.includes('*');
  return once && answers.some(({ question }) => question.flag === flag);
}

/** `wco:host` answers two questions at once: who, and in which role. */
function answersFrom(question: Question, value: string, questions: readonly Question[]): Answer[] {
  const role = questions.find(({ flag }) => flag === `${question.flag}-role`);
  const colon = value.indexOf(':');
  if (!role || colon < 0) return [{ question, value }];
  return [
    { question, value: value.slice(0, colon) },
    { question: role, value: value.slice(colon + 1) },
  ];
}

/** All flags of a collection with what the schema says about them. */
export function helpFor(collection: Collection, voice: Voice = inEnglish): string {
  const { words } = voice;
  return [
    `npm run new -- ${wordFor(collection)} [flags]`,
    '',
    words.helpOn,
    '',
    ...questionsFor(collection).map((question) => helpOn(question, collection, voice)),
    `  --id\n      ${words.helpOnId}`,
    `  --yes\n      ${words.helpOnYes}`,
    `  --language\n      ${words.helpOnLanguage}`,
    `  --help\n      ${words.helpOnHelp}`,
    '',
  ].join('\n');
}

function helpOn({ flag, path, field }: Question, collection: Collection, voice: Voice): string {
  const { words } = voice;
  const defaults: Readonly<Record<string, string>> = words.supposed[collection];
  const what = defaults[flag];
  const all = field.words.map(({ value }) => value).join(', ');
  const notes = [
    helpIn(voice, field),
    field.always && what === undefined ? words.required : '',
    field.many || path.includes('*') ? words.repeated : '',
    what === undefined ? '' : phrase(words.default, { what }),
    suchAs(field, words),
    all === '' ? '' : phrase(words.oneOf, { words: all }),
  ];
  return `  --${flag}\n      ${notes.filter((note) => note !== '').join(' ')}`;
}
