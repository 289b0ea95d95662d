import { nearest } from '../checks/near-miss.ts';
import { shown } from '../checks/report.ts';
import { formed } from '../checks/schema.ts';
import type { Problem } from '../checks/check.ts';
import { splitTarget, type Graph } from '../graph/build.ts';
import { referencesOf, schemas, type Collection } from '../schemas/index.ts';
import { referencesIn, type Target } from '../schemas/reference.ts';
import { id as idSchema } from '../schemas/text.ts';
import { typed, type Draft } from './draft.ts';
import { recordsFor } from './fields.ts';
import { questionAt, questionsFor, type Question } from './questions.ts';

/** What is missing or wrong in a draft, before it becomes a record among the others. */
export function problemsOf(collection: Collection, draft: Draft, graph: Graph): Problem[] {
  const { problems } = formed(schemas[collection], draft, '');
  const unknown = unknownReferences(collection, draft, graph);
  const places = new Set(unknown.map(({ path }) => path.join('.')));
  const all = [...problems.filter(({ path }) => !places.has(path.join('.'))), ...unknown];
  const questions = questionsFor(collection);
  const turn = ({ path }: Problem) =>
    questions.findIndex((one) => one === questionAt(questions, path));
  return all.toSorted((a, b) => turn(a) - turn(b));
}

function unknownReferences(collection: Collection, draft: Draft, graph: Graph): Problem[] {
  return referencesIn(draft, referencesOf[collection]).flatMap(({ path, target, to }) => {
    const { id } = splitTarget(target);
    const known = recordsFor(graph, to).map(({ value }) => value);
    if (known.includes(id)) return [];
    const found = { check: 'unknown-reference', file: '', path, unexpected: shown(target) };
    return [{ ...found, expected: expectedId(to), nearest: nearest(id.toLowerCase(), known) }];
  });
}

function expectedId(to: readonly Target[]): string {
  return `the id of one of the ${to.join(', ')}`;
}

function oneOf(question: Question | undefined): string {
  const words = question?.field.words.map(({ value }) => value) ?? [];
  return words.length === 0 ? '' : ` One of: ${words.join(', ')}.`;
}

/** A problem in plain words, named by the question it belongs to. */
export function told(problem: Problem, questions: readonly Question[]): string {
  const { path, unexpected, expected, nearest } = problem;
  const question = questionAt(questions, path);
  const item = path.find((step) => typeof step === 'number') ?? 0;
  const name = question ? `--${question.flag}` : path.join('.');
  const which = question?.path.includes('*') && item > 0 ? ` (number ${item + 1})` : '';
  if (unexpected === 'nothing')
    return `${name}${which} is missing: ${question?.field.help ?? ''}${oneOf(question)}`;
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return `${name}${which}: Unexpected ${unexpected}, expected ${expected}.${hint}`;
}

/** What is wrong with a single answer as it was typed, if anything is. */
export function wrongWith(question: Question, text: string): string | undefined {
  const [problem] = formed(question.field.schema, typed(question, text), '').problems;
  return problem && `Unexpected ${shown(text)}, expected ${problem.expected}.`;
}

/** What is wrong with the id of a new record, if anything is; `taken` is the file that has it already. */
export function idProblem(
  { name }: Draft,
  id: string | undefined,
  taken: string | undefined,
): string | undefined {
  if (taken !== undefined) return `${taken} is there already: choose another id with --id.`;
  if (id === undefined) {
    return name === undefined
      ? undefined
      : 'The name has no Latin letters or digits to make an id of: choose one with --id.';
  }
  const { problems } = formed(idSchema, id, '');
  return problems.map(({ expected }) => `--id: Unexpected ${shown(id)}, expected ${expected}.`)[0];
}
