import type { Draft } from '../../authoring/draft.ts';
import { said, ticked, type FormProblem, type FormValues } from '../form.ts';
import { rowsIn } from '../rows-said.ts';
import { pointsIn } from './points-said.ts';

const needed = ['name', 'summary', 'sourceUrl'] as const;

const pointNeeds = ['text', 'strength', 'addressees', 'topics'] as const;

/** What has to be filled in before a document can be looked at. */
export function emptyFields(values: FormValues, draft: Draft): FormProblem[] {
  const isPointless = ticked(values, 'pointless').length > 0;
  const halves = rowsIn(values, 'names').flatMap((row) =>
    ['language', 'name'].filter((field) => row.said(field) === undefined).map(row.name),
  );
  return [
    ...needed.filter((field) => said(values, field) === undefined).map((field) => ({ field })),
    ...(draft['kind'] === undefined ? [{ field: 'kind', asks: 'kind' as const }] : []),
    ...(draft.sources?.[0]?.['publisher'] === undefined
      ? [{ field: 'sourcePublisher', asks: 'publisher' as const }]
      : []),
    ...halves.map((field) => ({ field })),
    ...pointsIn(values).flatMap(({ name, said: saidIn }, at) =>
      pointNeeds
        .filter((field) => draft.commitments?.[at]?.[field] === undefined)
        .filter((field) => field !== 'topics' || saidIn('text') !== undefined)
        .map((field) => ({ field: name(field), ...(field === 'topics' && { asks: field }) })),
    ),
    ...(draft.commitments === undefined && !isPointless
      ? [{ field: 'commitments', asks: 'points' as const }]
      : []),
  ];
}
