import { adviceOn } from '../checks/advice.ts';
import type { PlacedProblem } from '../checks/report.ts';
import type { Graph } from '../graph/build.ts';
import { knownSource } from '../import/known-source.ts';
import { secureAddress } from '../import/text.ts';
import { language, webAddress } from '../schemas/text.ts';
import { optional, said, type FormProblem, type FormRemark, type FormValues } from './form.ts';

/** The fields about the page that says so, each with the part of the record that it fills. */
export const pageFields = {
  sourceUrl: 'sources.0.url',
  sourceTitle: 'sources.0.title',
  sourcePublisher: 'sources.0.publisher',
  sourceLanguage: 'sources.0.language',
} as const;

/** The page on which a form rests, described as other records describe it; `supposed` is what it is called otherwise. */
export function sourceFrom(
  values: FormValues,
  supposed: { title: string | undefined; publisher: string | undefined },
  graph: Graph,
): Record<string, unknown> {
  // An address that is not taken is told as one that is missing, so that the rest can be looked at.
  const url = addressIn(values['sourceUrl']);
  const date = said(values, 'sourceDate');
  return (
    knownSource(url, graph) ?? {
      title: said(values, 'sourceTitle') ?? supposed.title,
      publisher: said(values, 'sourcePublisher') ?? supposed.publisher,
      ...optional('date', date),
      ...optional('url', url),
      language: languageTag(said(values, 'sourceLanguage') ?? 'en'),
    }
  );
}

/** Only secure addresses are taken; without one readers could not look the facts up. */
export function addressProblems(values: FormValues): FormProblem[] {
  const text = values['sourceUrl'];
  if (typeof text !== 'string' || said(values, 'sourceUrl') === undefined) return [];
  if (addressIn(text) !== undefined) return [];
  const nearest = adviceOn(webAddress).meant?.(text.trim());
  const problem: PlacedProblem = {
    ...{ check: 'schema', file: '', path: ['sources', 0, 'url'], line: 1, column: 1 },
    unexpected: JSON.stringify(text.trim().slice(0, 60)),
    expected: 'an address that begins with https://',
    nearest: secureAddress(nearest),
  };
  return [{ field: 'sourceUrl', problem }];
}

/** The tag of a language, which may be called by its name; what is none stays as it is. */
export function languageTag(text: string): string {
  return language.safeParse(text).success ? text : (adviceOn(language).meant?.(text) ?? text);
}

/** What is named as a language has to be one. */
export function languageProblems(values: FormValues, fields: readonly string[]): FormProblem[] {
  return fields
    .filter((field) => !language.safeParse(languageTag(said(values, field) ?? 'en')).success)
    .map((field) => ({ field, asks: 'language' }));
}

/** The language of a page for which none was named. */
export function languageSupposed(
  values: FormValues,
  source: Record<string, unknown> | undefined,
): FormRemark[] {
  const isSupposed = said(values, 'sourceUrl') !== undefined && source?.['language'] !== undefined;
  return isSupposed && said(values, 'sourceLanguage') === undefined
    ? [{ field: 'sourceLanguage', says: 'language', language: String(source['language']) }]
    : [];
}

/** A secure address, also where it was typed as people say it, without the scheme. */
function addressIn(value: FormValues[string]): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const isBare = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text);
  return secureAddress(isBare ? `https://${text}` : text);
}
