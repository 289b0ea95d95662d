import type { Graph } from '../graph/build.ts';
import { firstDay, isPast } from '../graph/chronology.ts';
import { editionsOf } from '../graph/conferences.ts';
import type { Collection, Conference } from '../schemas/index.ts';
import type { Draft } from './draft.ts';

/** Those who help a meeting and do not speak in its name. */
const helpers: readonly string[] = ['supporter', 'funder'];

/** The number that the next meeting of a series has; none for a meeting before the last one known. */
export function nextEdition(graph: Graph, seriesId: string, start?: string): number | undefined {
  const series = graph.entries.get(seriesId);
  if (series?.collection !== 'series') return undefined;
  const editions = editionsOf(graph, series);
  const days = editions.flatMap(({ dates }) => (dates ? [firstDay(dates.start)] : []));
  if (start !== undefined && days.some((day) => day >= firstDay(start))) return undefined;
  const numbers = editions.flatMap(({ edition }) => edition ?? []);
  if (numbers.length > 0) return Math.max(...numbers) + 1;
  return editions.length === 0 ? 1 : undefined;
}

/** The meeting that a new one of a series follows; none for a meeting before the last one known. */
function lastEdition(graph: Graph, { series, dates }: Draft): Conference | undefined {
  const entry = graph.entries.get(series ?? '');
  if (entry?.collection !== 'series') return undefined;
  const last = editionsOf(graph, entry).findLast((edition) => edition.dates);
  const isEarlier =
    last?.dates && dates?.start && firstDay(last.dates.start) >= firstDay(dates.start);
  return isEarlier ? undefined : last;
}

/** Where a meeting of known dates stands in its life on a day, unless something else is said of it. */
function statusOn(dates: Draft['dates'], day: string): string | undefined {
  const last = dates?.end ?? dates?.start;
  if (last === undefined) return undefined;
  return isPast(last, day) ? 'concluded' : 'confirmed';
}

/** The draft with what can be supposed where nothing was said; an author may say otherwise. */
export function withDefaults(
  collection: Collection,
  draft: Draft,
  graph: Graph,
  day: string,
): Draft {
  const filled: Draft = {
    ...draft,
    sources: (draft.sources ?? [{}]).map((source) => ({ language: 'en', ...source })),
  };
  if (collection === 'conferences') supposeMeeting(filled, graph, day);
  if (collection === 'declarations') supposeOutcome(filled, graph);
  return filled;
}

/** The lists that an author has begun, with what is supposed of their items. */
export function listsBegun(filled: Draft, said: Draft): Draft {
  const begun = ([field, value]: [string, unknown]) => field in said && Array.isArray(value);
  return Object.fromEntries(Object.entries(filled).filter(begun));
}

function supposeMeeting(draft: Draft, graph: Graph, day: string): void {
  const status = draft.status ?? statusOn(draft.dates, day);
  if (status !== undefined) draft.status = status;
  const edition =
    draft.edition ?? (draft.series && nextEdition(graph, draft.series, draft.dates?.start));
  if (edition) draft.edition = edition;
  supposeAsLastTime(draft, lastEdition(graph, draft));
  if (draft.participants?.count !== undefined)
    draft.participants = { qualifier: 'about', ...draft.participants };
  if (draft.organizers) {
    draft.organizers = draft.organizers.map((item) => ({ role: 'organizer', ...(item as object) }));
  }
}

/** A meeting of a series is much like the one before. */
function supposeAsLastTime(draft: Draft, last: Conference | undefined): void {
  if (!last) return;
  draft['kind'] ??= last.kind;
  if (!draft.topics && last.topics) draft.topics = [...last.topics];
  if (!draft.organizers && last.organizers)
    draft.organizers = last.organizers.map(({ org, role }) => ({ org, role }));
}

function supposeOutcome(draft: Draft, graph: Graph): void {
  const meeting = graph.entries.get(draft.adoptedAt ?? '');
  if (meeting?.collection === 'conferences' && draft.issuers === undefined) {
    const organizers = (meeting.organizers ?? []).filter(({ role }) => !helpers.includes(role));
    const issuers = [...new Set(organizers.map(({ org }) => org))];
    if (issuers.length > 0) draft.issuers = issuers;
  }
  if (meeting?.collection === 'conferences' && meeting.topics) draft.topics ??= [...meeting.topics];
  const { topics, commitments } = draft;
  if (topics && commitments) draft.commitments = commitments.map((point) => ({ topics, ...point }));
}
