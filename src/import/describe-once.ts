import type { Draft } from '../authoring/draft.ts';

/** Sources by address, as they were met first. */
export type Told = Map<string, Record<string, unknown>>;

/** The page of several meetings has one title: that under which it is met first. */
export function describeOnce(draft: Draft, told: Told): void {
  const [source] = draft.sources ?? [];
  const url = source?.['url'];
  if (!source || typeof url !== 'string') return;
  const { title, publisher, date, language } = told.get(url) ?? source;
  told.set(url, { title, publisher, date, language });
  Object.assign(source, { title, publisher, language });
  if (date === undefined) Reflect.deleteProperty(source, 'date');
  else source['date'] = date;
}
