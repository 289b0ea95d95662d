import { problemsAmong } from '../../authoring/proof.ts';
import type { Draft } from '../../authoring/draft.ts';
import { recordText } from '../../authoring/record-text.ts';
import type { PlacedProblem } from '../../checks/report.ts';
import type { Graph } from '../../graph/build.ts';
import {
  addressProblems,
  languageProblems,
  languageSupposed,
  pageFields,
  sourceFrom,
} from '../cited-page.ts';
import { daysIn, withDaysRead } from '../days-read.ts';
import { faultsIn } from '../faults.ts';
import {
  said,
  type FormProblem,
  type FormResult,
  type FormValues,
  type HandedIn,
} from '../form.ts';
import { fieldAt } from '../places.ts';

type Source = Record<string, unknown>;

/** Says in the record of a meeting that no document was adopted, with the page that says so; `whole` is that record. */
export function noneFrom(
  values: FormValues,
  whole: Draft | undefined,
  graph: Graph,
  day: string,
): FormResult {
  const days = daysIn(values, ['sourceDate']);
  const own: FormProblem[] =
    said(values, 'sourceUrl') === undefined ? [{ field: 'sourceUrl' }] : [];
  const result = {
    ...{ subject: 'none' as const, collection: 'conferences' as const },
    ...{ duplicates: [], strangers: [], days, organizations: {}, remarks: [] },
  };
  // Until the record of the meeting is here, nothing can be said in it.
  if (!whole) return { ...result, draft: {}, records: [], problems: [...own, { asks: 'record' }] };
  const { draft, source, at } = withNone(whole, withDaysRead(values, days), graph);
  if (source['publisher'] === undefined) own.push({ field: 'sourcePublisher', asks: 'publisher' });
  const record = recordOf(draft, source);
  const others = withoutMeeting(graph, record.id);
  const before = new Set(problemsAmong(others, [recordOf(whole, source)], day).map(keyOf));
  const places = Object.entries({ ...pageFields, sourceDate: 'sources.0.date' }).map(
    ([field, place]) => [field, place.replace('0', String(at))],
  );
  const found = faultsIn(
    {
      records: [record],
      own: [...own, ...addressProblems(values), ...languageProblems(values, ['sourceLanguage'])],
      fieldOf: ({ path }) =>
        fieldAt(
          { ...(Object.fromEntries(places) as Record<string, string>), meeting: 'outcome' },
          path,
        ),
      follows: {},
    },
    others,
    day,
  );
  const problems = found.filter(({ problem }) => !problem || !before.has(keyOf(problem)));
  const remarks = languageSupposed(values, source);
  return { ...result, draft, records: [record], problems, remarks };
}

/** The record with what is new, and the source that supports it: another one, or one that it cites already. */
function withNone(
  whole: Draft,
  values: FormValues,
  graph: Graph,
): { draft: Draft; source: Source; at: number } {
  const sources = whole.sources ?? [];
  const [first] = (whole.organizers ?? []) as { org: string }[];
  const publisher = graph.entries.get(first?.org ?? '')?.name;
  const supposed = { title: whole.name, publisher };
  const cited: Source = sourceFrom(values, supposed, graph);
  const known = sources.findIndex(({ url }) => url !== undefined && url === cited['url']);
  const at = known < 0 ? sources.length : known;
  const supported = (sources[at]?.['supports'] ?? []) as string[];
  const source: Source = {
    ...(sources[at] ?? { id: newKey(sources), ...cited }),
    supports: [...new Set([...supported, 'outcome'])],
  };
  return {
    draft: {
      ...whole,
      outcome: 'none',
      sources: [...sources.slice(0, at), source, ...sources.slice(at + 1)],
    },
    ...{ source, at },
  };
}

function newKey(sources: readonly Source[]): string {
  const numbers = sources.map(({ id }) => Number(String(id).slice(1)) || 0);
  return `s${Math.max(0, ...numbers) + 1}`;
}

function recordOf({ id, ...whole }: Draft, source: Source): HandedIn {
  const draft: Draft = Object.fromEntries(
    Object.entries(whole).filter(([field]) => field !== 'collection'),
  );
  const text = (of: Draft) => recordText('conferences', of, { annotated: false });
  return {
    ...{ collection: 'conferences', id: String(id), text: text(draft) },
    added: text({ outcome: 'none', sources: [source] }),
  };
}

function withoutMeeting(graph: Graph, id: string): Graph {
  return { ...graph, conferences: graph.conferences.filter((one) => one.id !== id) };
}

/** What is wrong with a record without this change is no matter of it. */
function keyOf({ check, path, unexpected, expected }: PlacedProblem): string {
  return JSON.stringify([check, path, unexpected, expected]);
}
