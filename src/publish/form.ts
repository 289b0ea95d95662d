import { completed, type Draft } from '../authoring/draft.ts';
import { problemsAmong, type NewRecord } from '../authoring/proof.ts';
import { idFor, slug } from '../authoring/record-id.ts';
import { recordText } from '../authoring/record-text.ts';
import { adviceOn } from '../checks/advice.ts';
import { fileOf } from '../checks/check.ts';
import { idCalled, namedIn } from '../checks/named.ts';
import type { PlacedProblem } from '../checks/report.ts';
import { readDays, type DaysRead } from '../checks/written-date.ts';
import type { Graph } from '../graph/build.ts';
import { isPast } from '../graph/chronology.ts';
import { date as dateSchema } from '../schemas/date.ts';
import { webAddress } from '../schemas/text.ts';
import { likenesses, type Likeness } from '../import/duplicates.ts';
import { organizationDraft } from '../import/organization.ts';
import { plain, secureAddress } from '../import/text.ts';
import { kindIn } from '../import/wording.ts';
import { seriesFor, type Recognized } from '../import/series.ts';

/** The fields of the short form, in its order, each with the part of the record that it fills. */
export const formFields = {
  name: 'name',
  start: 'dates.start',
  end: 'dates.end',
  kind: 'kind',
  format: 'format',
  city: 'place.city',
  country: 'place.country',
  organizer: 'organizers.0.org',
  secondOrganizer: 'organizers.1.org',
  organizerKind: 'kind',
  series: 'series',
  edition: 'edition',
  status: 'status',
  summary: 'summary',
  topics: 'topics',
  sourceUrl: 'sources.0.url',
  sourceTitle: 'sources.0.title',
  sourcePublisher: 'sources.0.publisher',
  sourceLanguage: 'sources.0.language',
} as const;
export type FormField = keyof typeof formFields;

/** What stands in the form: text in every field, and the topics that are ticked. */
export type FormValues = Readonly<Partial<Record<Exclude<FormField, 'topics'>, string>>> & {
  readonly topics?: readonly string[];
};

/** Something wrong with one field of the form; without a field, with the record as a whole. */
export interface FormProblem {
  field?: FormField | undefined;
  /** What the checks found; none where a field is only empty. */
  problem?: PlacedProblem;
}

/** What becomes of the form: the files, or what stands in their way. */
export interface FormOutcome {
  draft: Draft;
  records: NewRecord[];
  problems: FormProblem[];
  duplicates: Likeness[];
  /** The series that the name tells of, where another or none is chosen. */
  recognized?: Recognized | undefined;
  /** How the first and the last day were understood. */
  days: DaysRead;
  /** Names of organizations that get a record. */
  strangers: string[];
}

const needed: readonly FormField[] = ['name', 'start', 'organizer', 'summary', 'sourceUrl'];

/** Holds the form against the same schemas and checks as every other record. */
export function outcomeOf(values: FormValues, graph: Graph, day: string): FormOutcome {
  const days = readDays(said(values, 'start'), said(values, 'end'));
  const { draft, strangers } = draftOf(withDays(values, days), graph, day);
  const recognized = seriesFor(draft.name ?? '', undefined, graph);
  const empty = needed.filter((field) => said(values, field) === undefined);
  const duplicates = likenesses(draft, graph);
  const problems: FormProblem[] = empty.map((field) => ({ field }));
  if (values.sourceUrl !== undefined && said(values, 'sourceUrl') !== undefined)
    problems.push(...addressProblem(values.sourceUrl));
  // Without a summary the whole could not be looked at, and faults would come one after the other.
  const judged = { summary: '…', ...draft };
  const records = recordsFrom(judged, strangers, values, graph);
  const found = problemsAmong(graph, records, day)
    .map((problem) => ({ field: fieldAt(problem, strangers), problem }))
    .filter(({ field }) => !problems.some((one) => one.field === field))
    .filter(({ field }) => !followsFrom(field, empty));
  problems.push(...found);
  const other = recognized !== undefined && recognized.series !== draft.series;
  return { draft, records, problems, duplicates, strangers, days, ...(other && { recognized }) };
}

/** The form with its days in the notation of records. */
function withDays(values: FormValues, { start, end }: DaysRead): FormValues {
  return { ...values, start: start ?? '', end: end ?? '' };
}

/** The page is described by the meeting and its organizer, so that nothing is told twice. */
function followsFrom(field: FormField | undefined, empty: readonly FormField[]): boolean {
  return (
    (field === 'sourceTitle' && empty.includes('name')) ||
    (field === 'sourcePublisher' && empty.includes('organizer'))
  );
}

function said(values: FormValues, field: FormField): string | undefined {
  const value = values[field];
  return typeof value === 'string' ? plain(value) : undefined;
}

/** Only secure addresses are taken; without one readers could not look the facts up. */
function addressProblem(text: string): FormProblem[] {
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

/** A secure address, also where it was typed as people say it, without the scheme. */
function addressIn(text: string | undefined): string | undefined {
  const isBare = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text?.trim() ?? '');
  return secureAddress(isBare ? `https://${text?.trim()}` : text);
}

function draftOf(values: FormValues, graph: Graph, day: string) {
  const get = (field: FormField) => said(values, field);
  const [name, start, end, city, country] = (
    ['name', 'start', 'end', 'city', 'country'] as const
  ).map(get);
  const edition = get('edition');
  const named = namedIn(graph);
  const holders = [get('organizer'), get('secondOrganizer')].filter((one) => one !== undefined);
  const known = new Map(holders.map((one) => [one, idCalled(one, ['organizations'], named)]));
  const strangers = [...new Set(holders.filter((one) => known.get(one) === undefined))];
  const draft: Draft = {
    ...(name !== undefined && { name }),
    kind: get('kind') ?? kindIn(name ?? ''),
    ...(start !== undefined && {
      dates: { start, ...(end !== undefined && end !== start && { end }) },
    }),
    status: get('status') ?? statusBy(end ?? start, day),
    ...optional('format', get('format')),
    ...((city ?? country) !== undefined && {
      place: { ...optional('city', city), ...optional('country', country) },
    }),
    ...optional('series', get('series')),
    ...(edition !== undefined && {
      edition: /^\d{1,4}$/.test(edition) ? Number(edition) : edition,
    }),
    ...optional('summary', get('summary')),
    ...((values.topics ?? []).length > 0 && { topics: [...new Set(values.topics)] }),
  } as Draft;
  const source: Record<string, unknown> = {
    title: get('sourceTitle') ?? name,
    publisher: get('sourcePublisher') ?? holders[0],
    ...optional('url', addressIn(values.sourceUrl) ?? get('sourceUrl')),
    language: get('sourceLanguage') ?? 'en',
  };
  draft.sources = [knownSource(source['url'], graph) ?? source];
  const ids = idsFor(holders, known, graph);
  if (ids.length > 0) draft.organizers = ids.map((org) => ({ org, role: 'organizer' }));
  return { draft: completed('conferences', draft), strangers };
}

function optional(field: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [field]: value };
}

function statusBy(last: string | undefined, day: string): string {
  return dateSchema.safeParse(last).success && isPast(last ?? '', day) ? 'concluded' : 'confirmed';
}

/** The ids of those who hold the meeting; an organization that is new gets one of its name. */
function idsFor(
  holders: readonly string[],
  known: ReadonlyMap<string, string | undefined>,
  graph: Graph,
): string[] {
  return [
    ...new Set(
      holders.map((name) => known.get(name) ?? freeId(slug(name) || 'organization', graph)),
    ),
  ];
}

function freeId(words: string, graph: Graph): string {
  const short = words.slice(0, 80).replace(/-$/, '');
  const numbered = Array.from({ length: 99 }, (_, index) => `${short}-${index + 2}`);
  return [short, ...numbered].find((id) => !isTaken(id, graph)) ?? short;
}

function isTaken(id: string, graph: Graph): boolean {
  return graph.entries.has(id) || graph.topicsById.has(id) || graph.moved.has(id);
}

/** A page that other records cite is described here as it is there. */
function knownSource(url: unknown, graph: Graph): Record<string, unknown> | undefined {
  if (typeof url !== 'string') return undefined;
  for (const { sources } of graph.entries.values()) {
    const found = sources.find((one) => one.url === url);
    if (found) {
      const { title, publisher, date, language } = found;
      return { title, publisher, ...(date !== undefined && { date }), url, language };
    }
  }
  return undefined;
}

function recordsFrom(
  draft: Draft,
  strangers: readonly string[],
  values: FormValues,
  graph: Graph,
): NewRecord[] {
  const year = /^\d{4}/.exec(draft.dates?.start ?? '')?.[0];
  const made = idFor('conferences', draft, graph);
  const fallback = [draft.dates?.start?.slice(0, 4) ?? 'new', String(draft['kind'])].join('-');
  const id = freeId(made === undefined || made === year ? slug(fallback) : made, graph);
  const kind = said(values, 'organizerKind') ?? '';
  return [
    ...strangers.map((name) => {
      const organization = freeId(slug(name) || 'organization', graph);
      const text = textOf('organizations', organizationDraft(name, draft, kind));
      return { collection: 'organizations' as const, id: organization, text };
    }),
    { collection: 'conferences', id, text: textOf('conferences', draft) },
  ];
}

function textOf(collection: NewRecord['collection'], draft: Draft): string {
  return recordText(collection, draft, { annotated: false });
}

/** The field of the form at which a problem is to be mended. */
function fieldAt(problem: PlacedProblem, strangers: readonly string[]): FormField | undefined {
  const isStranger = problem.file.startsWith('organizations/');
  const place = problem.path.join('.');
  if (isStranger) {
    if (place === 'kind') return 'organizerKind';
    return place === 'name' || strangers.length === 0 ? 'organizer' : atPath(place);
  }
  return atPath(place);
}

function atPath(place: string): FormField | undefined {
  const all = Object.entries(formFields) as [FormField, string][];
  const found =
    all.find(([field, path]) => path === place && field !== 'organizerKind') ??
    all.find(
      ([, path]) => place !== '' && (path.startsWith(`${place}.`) || place.startsWith(`${path}.`)),
    );
  return found?.[0];
}

/** The files that the form gives, by their paths in the content folder. */
export function filesFrom({ records }: FormOutcome): Record<string, string> {
  return Object.fromEntries(records.map((record) => [fileOf(record), record.text]));
}
