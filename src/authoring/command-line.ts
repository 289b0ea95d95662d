import { parseArgs } from 'node:util';
import { nearest } from '../checks/near-miss.ts';
import type { Collection } from '../schemas/index.ts';
import type { Answer } from './draft.ts';
import { supposed } from './defaults.ts';
import { wordFor } from './kinds-of-record.ts';
import { suchAs } from './fields.ts';
import { questionsFor, type Question } from './questions.ts';

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

const own = { id: 'string', yes: 'boolean', help: 'boolean' } as const;

/** Reads flags, each the answer to a question. */
export function commandLine(collection: Collection, args: readonly string[]): CommandLine {
  const questions = questionsFor(collection);
  const flags = [...questions.map(({ flag }) => flag), ...Object.keys(own)];
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: own[flag as keyof typeof own] ?? 'string' }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const line: CommandLine = { answers: [], yes: false, help: false, problems: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') line.problems.push(`"${token.value}" belongs to no flag.`);
    if (token.kind === 'option') readFlag(token, line, questions, flags);
  }
  return line;
}

function readFlag(
  { name, value }: { name: string; value?: string | undefined },
  line: CommandLine,
  questions: readonly Question[],
  flags: readonly string[],
): void {
  const question = questions.find(({ flag }) => flag === name);
  if (name === 'yes' || name === 'help') line[name] = true;
  else if (!flags.includes(name)) line.problems.push(unknownFlag(name, flags));
  else if (value === undefined || value.trim() === '' || value.startsWith('--'))
    line.problems.push(`--${name} needs a value.`);
  else if (!question) line.id = value;
  else if (isRepeated(question, line.answers)) line.problems.push(`--${name} is given twice.`);
  else line.answers.push(...answersFrom(question, value.trim(), questions));
}

function unknownFlag(name: string, flags: readonly string[]): string {
  const near = nearest(name, flags);
  return `There is no --${name}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
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
export function helpFor(collection: Collection): string {
  return [
    `npm run new -- ${wordFor(collection)} [flags]`,
    '',
    'Asks for what no flag answers, then writes the record.',
    '',
    ...questionsFor(collection).map((question) => helpOn(question, supposed[collection])),
    '  --id\n      Id of the record: its file name and address, for good. Default: its year and name.',
    '  --yes\n      Write without asking.',
    '  --help\n      Show this.',
    '',
  ].join('\n');
}

function helpOn({ flag, path, field }: Question, defaults: Readonly<Record<string, string>>) {
  const notes = [
    field.help,
    field.always && !(flag in defaults) ? 'Required.' : '',
    field.many || path.includes('*') ? 'May be repeated.' : '',
    flag in defaults ? `Default: ${defaults[flag]}.` : '',
    suchAs(field),
    field.words.length > 0 ? `One of: ${field.words.map(({ value }) => value).join(', ')}.` : '',
  ];
  return `  --${flag}\n      ${notes.filter((note) => note !== '').join(' ')}`;
}
