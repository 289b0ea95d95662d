import { intro, log, text } from '@clack/prompts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { address, recordPath } from '../src/addresses.ts';
import { idProblem, toldOfAnswer } from '../src/authoring/answer-problems.ts';
import { problemsOf } from '../src/authoring/draft-problems.ts';
import { commandLine, helpFor } from '../src/authoring/command-line.ts';
import { listsBegun, withDefaults } from '../src/authoring/defaults.ts';
import { withDaysRead } from '../src/authoring/days-read.ts';
import { completed, draftOf, type Draft } from '../src/authoring/draft.ts';
import {
  collectionFrom,
  generalHelp,
  insteadOf,
  wordFor,
} from '../src/authoring/kinds-of-record.ts';
import { reopened, unanswered } from '../src/authoring/open-questions.ts';
import { questionsFor } from '../src/authoring/questions.ts';
import { idFor } from '../src/authoring/record-id.ts';
import { recordText } from '../src/authoring/record-text.ts';
import { checkDay } from '../src/build-day.ts';
import { fileOf, type Problem } from '../src/checks/check.ts';
import { lineFor, shown } from '../src/checks/report.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';
import type { Collection } from '../src/schemas/index.ts';
import { problemsWith, writeNew } from './admission.ts';
import { voiceHere, wordsHere } from './language.ts';
import { interview } from './interview.ts';
import { answered } from './question.ts';
import { openInEditor } from './opening.ts';
import { meetingFor } from './outcome.ts';
import { phrase } from '../src/words/phrase.ts';

/** What stands in the way of a record: in words, and the fields concerned. */
interface Verdict {
  lines: string[];
  problems: readonly Problem[];
  /** Whether another id has to be chosen. */
  isWrongId: boolean;
}

const voice = voiceHere();
const { words } = voice;
const before = checkContent(contentFolder, checkDay);
const { graph } = before;
const folder = path.relative(process.cwd(), contentFolder);

/** Holds a draft against its schema and, if it is well-formed, against all that is known. */
function judge(collection: Collection, draft: Draft, id: string | undefined): Verdict {
  const problems = problemsOf(collection, draft, graph, folder);
  const lines = problems.map((problem) => toldOfAnswer(problem, collection, voice));
  const file = fileOf({ collection, id: id ?? '' });
  const taken = existsSync(path.join(contentFolder, file));
  const wrongId = idProblem(draft, id, taken ? path.join(folder, file) : undefined, voice);
  if (wrongId !== undefined) lines.push(wrongId);
  if (lines.length > 0) return { lines, problems, isWrongId: wrongId !== undefined };
  const found = problemsWith(contentFolder, before, { [file]: recordText(collection, draft) });
  return {
    lines: found.map((problem) => lineFor(problem, folder, voice.telling)),
    problems: found,
    isWrongId: found.some(({ unexpected }) => unexpected.includes(shown(id))),
  };
}

function refuse(lines: readonly string[]): void {
  console.error([...lines, wordsHere().nothingWritten].join('\n'));
  process.exitCode = 1;
}

function write(collection: Collection, draft: Draft, id: string): void {
  const file = fileOf({ collection, id });
  writeNew(contentFolder, { [file]: recordText(collection, draft) });
  const page = `http://localhost:4321${address(recordPath({ collection, id }))}`;
  console.log(phrase(words.written, { file: path.join(folder, file), address: page }));
  // What a meeting that is over waits for.
  if (collection === 'conferences' && draft.status === 'concluded')
    console.log(phrase(words.nextStep, { id }));
}

/** Writes a record that was asked about, and opens it where its author writes such files. */
function writeAndOpen(collection: Collection, draft: Draft, id: string): void {
  write(collection, draft, id);
  openInEditor(path.join(contentFolder, fileOf({ collection, id })));
}

/** Asks until nothing stands in the way: first what no flag has answered, then what was wrong. */
async function ask(collection: Collection, draft: Draft, chosen: string | undefined) {
  const suppose = (said: Draft) => withDefaults(collection, said, graph, checkDay);
  const questions = questionsFor(collection);
  let open = unanswered(questions, draft);
  let id = chosen;
  intro(phrase(words.begin, { record: wordFor(collection) }));
  for (;;) {
    await interview(open, draft, { graph, suppose, voice });
    id ??= answered(
      await text({
        message: words.id,
        initialValue: idFor(collection, draft, graph) ?? '',
        validate: (value = '') => idProblem(draft, value, undefined, voice),
      }),
    );
    const whole = completed(collection, { ...draft, ...listsBegun(suppose(draft), draft) });
    const { lines, problems, isWrongId } = judge(collection, whole, id);
    if (lines.length === 0) return writeAndOpen(collection, whole, id);
    log.error(lines.join('\n'));
    const places = problems.map(({ path }) => path);
    open = reopened(questions, draft, places);
    if (isWrongId || open.length === 0) id = undefined;
  }
}

async function run(word: string | undefined, args: readonly string[]): Promise<void> {
  if (word === undefined) return refuse([generalHelp(voice)]);
  if (word === '--help') return console.log(generalHelp(voice));
  if (word === 'outcome') return outcome(args);
  const collection = collectionFrom(word);
  if (!collection) return refuse([...insteadOf(word, voice), words.moreHelp]);
  const line = commandLine(collection, args, voice);
  if (line.help) return console.log(helpFor(collection, voice));
  const { draft: said, understood } = withDaysRead(draftOf(line.answers), voice);
  for (const sentence of understood) console.log(sentence);
  if (!line.yes && line.problems.length === 0) {
    if (process.stdin.isTTY) return ask(collection, said, line.id);
    return refuse([words.noTerminal]);
  }
  const draft = completed(collection, withDefaults(collection, said, graph, checkDay));
  const id = line.id ?? idFor(collection, draft, graph);
  const { lines } = judge(collection, draft, id);
  const all = [...line.problems, ...lines];
  if (all.length > 0 || id === undefined) return refuse(all);
  write(collection, draft, id);
}

/** The second step of a meeting: the document that came out of it, linked to it from the beginning. */
async function outcome(args: readonly string[]): Promise<void> {
  if (args[0] === '--help') return run('declaration', args);
  const meeting = await meetingFor(args[0], graph, checkDay, voice);
  if (Array.isArray(meeting)) return refuse(meeting);
  const flags = args.slice(args[0] === meeting ? 1 : 0);
  return run('declaration', ['--adopted-at', meeting, ...flags]);
}

const [word, ...args] = process.argv.slice(2).filter((one) => !one.startsWith('--language='));
await run(word, args);
