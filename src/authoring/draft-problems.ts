import { idMeant, namedIn } from '../checks/named.ts';
import { shown } from '../checks/report.ts';
import { formed } from '../checks/schema.ts';
import type { Problem } from '../checks/check.ts';
import { nouns } from '../checks/unknown-reference.ts';
import { splitTarget, type Graph } from '../graph/build.ts';
import { referencesOf, schemas, type Collection } from '../schemas/index.ts';
import { referencesIn, type Target } from '../schemas/reference.ts';
import type { Draft } from './draft.ts';
import { recordsFor } from './fields.ts';
import { questionAt, questionsFor } from './questions.ts';

/** What is missing or wrong in a draft, before it becomes a record among the others in a folder. */
export function problemsOf(
  collection: Collection,
  draft: Draft,
  graph: Graph,
  folder: string,
): Problem[] {
  const { problems } = formed(schemas[collection], draft, '');
  const unknown = unknownReferences(collection, draft, graph, folder);
  const places = new Set(unknown.map(({ path }) => path.join('.')));
  const all = [...problems.filter(({ path }) => !places.has(path.join('.'))), ...unknown];
  const questions = questionsFor(collection);
  const turn = ({ path }: Problem) =>
    questions.findIndex((one) => one === questionAt(questions, path));
  return all.toSorted((a, b) => turn(a) - turn(b));
}

function unknownReferences(
  collection: Collection,
  draft: Draft,
  graph: Graph,
  folder: string,
): Problem[] {
  const named = namedIn(graph);
  return referencesIn(draft, referencesOf[collection]).flatMap(({ path, target, to }) => {
    const { id } = splitTarget(target);
    const known = recordsFor(graph, to).map(({ value }) => value);
    if (known.includes(id)) return [];
    const found = { check: 'unknown-reference', file: '', path, unexpected: shown(target) };
    return [{ ...found, expected: expectedId(to, folder), nearest: idMeant(id, to, named) }];
  });
}

function expectedId(to: readonly Target[], folder: string): string {
  const inside = folder === '' ? '' : `${folder}/`;
  return to
    .map((kind) => {
      const where = inside + kind;
      return kind === 'topics'
        ? `the id of a topic (they stand in ${where}.yaml)`
        : `the id of ${nouns[kind]} (the file names in ${where}, without .yaml)`;
    })
    .join(' or ');
}
