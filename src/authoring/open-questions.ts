import type { Path } from '../checks/check.ts';
import { valueAt, type Draft } from './draft.ts';
import { questionAt, type Question } from './questions.ts';

/** The questions that a draft does not answer; those about a list are answered once the list is begun. */
export function unanswered(questions: readonly Question[], draft: Draft): Question[] {
  return questions.filter(({ path }) => {
    const place = path.includes('*') ? path.slice(0, 1) : path;
    return valueAt(draft, place) === undefined;
  });
}

/** The questions that problems at these places open again; a list is then told anew, from its first item. */
export function reopened(
  questions: readonly Question[],
  draft: Draft,
  places: readonly Path[],
): Question[] {
  const fields = new Set(places.map((place) => questionAt(questions, place)?.path[0]));
  const again = questions.filter(({ path }) => fields.has(path[0]));
  for (const { path } of again)
    if (path.includes('*')) Reflect.deleteProperty(draft, path[0] ?? '');
  return again;
}
