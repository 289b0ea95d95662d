import type { Draft } from '../../authoring/draft.ts';
import { languageSupposed } from '../cited-page.ts';
import { said, type FormRemark, type FormValues } from '../form.ts';

/** What was supposed of a meeting. */
export function remarksOn(values: FormValues, draft: Draft): FormRemark[] {
  const isSupposed = draft.name !== undefined && said(values, 'kind') === undefined;
  return [
    ...(isSupposed
      ? [{ field: 'kind', says: 'kindSupposed' as const, words: [String(draft['kind'])] }]
      : []),
    ...languageSupposed(values, draft.sources?.[0]),
  ];
}
