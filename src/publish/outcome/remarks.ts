import type { Draft } from '../../authoring/draft.ts';
import { isBefore } from '../../checks/past.ts';
import type { Conference } from '../../schemas/index.ts';
import { date } from '../../schemas/date.ts';
import { languageSupposed } from '../cited-page.ts';
import { pointsIn } from './points-said.ts';
import { said, ticked, type FormRemark, type FormValues } from '../form.ts';

/** The last day of a meeting: on it a document was adopted, until its author says otherwise. */
export function lastDayOf(meeting: Conference | undefined): string | undefined {
  return meeting?.dates?.end ?? meeting?.dates?.start;
}

/** What was supposed of a document, and what its author is asked to look at once more: it may be right. */
export function remarksOn(
  values: FormValues,
  draft: Draft,
  meeting: Conference | undefined,
): FormRemark[] {
  const kind = draft['kind'] as string | undefined;
  const nobody: FormRemark['says'] = meeting?.organizers === undefined ? 'nobodyKnown' : 'noIssuer';
  const isNamed = kind !== undefined && said(values, 'kind') === undefined;
  return [
    ...(isNamed ? [{ field: 'kind', says: 'kindByName' as const, words: [kind] }] : []),
    ...onAdoption(values, draft, meeting),
    ...(meeting && draft.issuers === undefined
      ? [{ field: 'issuers', says: nobody, isDoubt: true }]
      : []),
    ...(draft.topics && ticked(values, 'topics').length === 0
      ? [{ field: 'topics', says: 'topicsOfPoints' as const, words: draft.topics }]
      : []),
    ...pointsIn(values).flatMap((row, at): FormRemark[] => {
      const topics = draft.commitments?.[at]?.['topics'] as string[] | undefined;
      const isFound = topics !== undefined && row.ticked('topics').length === 0;
      return isFound ? [{ field: row.name('topics'), says: 'topicsFound', words: topics }] : [];
    }),
    ...languageSupposed(values, draft.sources?.[0]),
  ];
}

function onAdoption(
  values: FormValues,
  draft: Draft,
  meeting: Conference | undefined,
): FormRemark[] {
  const days = meeting?.dates;
  const { adopted } = draft;
  const field = 'adopted';
  const isSupposed = said(values, field) === undefined;
  if (adopted === undefined || !days || !date.safeParse(adopted).success) return [];
  if (isSupposed) return [{ field, says: 'lastDay', days: { start: adopted } }];
  const isOutside = isBefore(adopted, days.start) || isBefore(lastDayOf(meeting), adopted);
  const { start, end } = days;
  return isOutside
    ? [
        {
          field,
          says: 'outside',
          days: { start, ...(end !== undefined && { end }) },
          isDoubt: true,
        },
      ]
    : [];
}
