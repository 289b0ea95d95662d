import type { Draft } from '../../authoring/draft.ts';
import { said, ticked, type FormProblem, type FormValues } from '../form.ts';
import { rowsIn } from '../rows-said.ts';

const needed = ['name', 'summary', 'sourceUrl'] as const;

/** What has to be filled in before a document can be looked at. */
export function emptyFields(values: FormValues, draft: Draft): FormProblem[] {
  const isPointless = ticked(values, 'pointless').length > 0;
  const halves = rowsIn(values, 'names').flatMap((row) =>
    ['language', 'name'].filter((field) => row.said(field) === undefined).map(row.name),
  );
  return [
    ...needed.filter((field) => said(values, field) === undefined).map((field) => ({ field })),
    ...(draft['kind'] === undefined ? [{ field: 'kind' }] : []),
    ...halves.map((field) => ({ field })),
    ...((draft.commitments ?? []).some(({ topics }) => topics === undefined)
      ? [{ field: 'topics', asks: 'topics' as const }]
      : []),
    ...(draft.commitments === undefined && !isPointless
      ? [{ field: 'commitments', asks: 'points' as const }]
      : []),
  ];
}
