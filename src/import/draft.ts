import { completed, type Draft } from '../authoring/draft.ts';
import { idCalled, namedIn, type Named } from '../checks/named.ts';
import type { Graph } from '../graph/build.ts';
import { isPast } from '../graph/chronology.ts';
import { conferenceStatuses } from '../schemas/vocabularies.ts';
import { draftOrigins, type DraftOrigins } from './draft-origins.ts';
import type { Given } from './given.ts';
import { holdersOf } from './holders.ts';
import type { Holder, Meeting } from './meeting.ts';
import { notice, type Notice, type Tell } from './notice.ts';
import { placeInto } from './place-of-meeting.ts';
import { seriesFor } from './series.ts';
import { sourceOf } from './source-of-meeting.ts';
import { summaryOf } from './summary.ts';
import { formatIn, kindIn } from './wording.ts';

/** A record made of a meeting, with what is to be told about it. */
export interface MadeDraft {
  draft: Draft;
  notices: Notice[];
  /** Organizations that hold it and have no record yet. */
  strangers: Holder[];
  origins: DraftOrigins;
}

/** Makes a conference of a meeting: what the file says in the words of the schema, and what it leaves open as notices. */
export function draftFrom(meeting: Meeting, graph: Graph, given: Given): MadeDraft {
  const notices = [...meeting.notices];
  const tell: Tell = (...all) => void notices.push(...all);
  const named = namedIn(graph);
  const format = meeting.format ?? formatIn(`${meeting.location ?? ''} ${meeting.name}`);
  const { strangers, organizers } = holdersOf(meeting, given, named, tell);
  const known = seriesFor(meeting.name, meeting.series, graph);
  const series = known?.series ?? given.series;
  const edition = meeting.edition ?? known?.edition;
  const draft: Draft = {
    name: meeting.name,
    kind: meeting.kind ?? kindIn(meeting.name),
    status: statusOf(meeting, given.day),
    dates: { start: meeting.start, ...(meeting.end !== undefined && { end: meeting.end }) },
    ...(meeting.previousStart !== undefined && {
      previousDates: [{ start: meeting.previousStart }],
    }),
    ...(format !== undefined && { format }),
    ...(meeting.theme !== undefined && { theme: meeting.theme }),
    ...(series !== undefined && { series }),
    ...(series !== undefined && edition !== undefined && { edition }),
    ...(organizers.length > 0 && { organizers }),
    ...topicsOf(meeting, given, named, tell),
  };
  if (format !== 'virtual') placeInto(draft, meeting, graph, tell);
  draft['summary'] = meeting.summary ?? summaryOf(draft);
  draft.sources = [sourceOf(meeting, graph, given)];
  tellOfGuesses(meeting, draft, tell);
  const origins = draftOrigins(meeting);
  return { draft: completed('conferences', draft), notices, strangers, origins };
}

function tellOfGuesses(meeting: Meeting, draft: Draft, tell: Tell): void {
  if (meeting.kind === undefined) tell(notice('supposedKind', { kind: String(draft['kind']) }));
  if (meeting.summary === undefined) tell(notice('supposedSummary'));
  const { series, edition, origins } = meeting;
  // Files of other kinds have folders that are no series, and nobody misses these.
  if (series !== undefined && draft.series === undefined && meeting.where.says === 'row')
    tell(notice('unknownSeries', { what: series }, origins.series));
  if (edition !== undefined && draft.edition === undefined)
    tell(notice('editionAlone', { n: edition }, origins.edition));
  if (draft.series !== undefined) tell(notice('recognizedSeries', { series: draft.series }));
  if (!/\p{Script=Latin}/u.test(meeting.name))
    tell(notice('otherScript', { name: meeting.name }, meeting.origins.name));
}

/** A meeting that is over has been held, unless the file says otherwise; a word that is no status is left for the checks. */
function statusOf({ status, start, end, where }: Meeting, day: string): string {
  const isOver = isPast(end ?? start, day);
  if (status !== undefined && (status in conferenceStatuses || where.says === 'row'))
    return isOver && (status === 'confirmed' || status === 'tentative') ? 'concluded' : status;
  return isOver ? 'concluded' : 'confirmed';
}

function topicsOf(
  { subjects, origins }: Meeting,
  given: Given,
  named: readonly Named[],
  tell: Tell,
): { topics?: string[] } {
  const found = subjects.map((word) => ({ word, id: idCalled(word, ['topics'], named) }));
  const unknown = found.filter(({ id }) => id === undefined).map(({ word }) => word);
  if (unknown.length > 0)
    tell(notice('unknownTopics', { words: unknown.join(', ') }, origins.subjects));
  const topics = [...new Set([...found.flatMap(({ id }) => id ?? []), ...(given.topics ?? [])])];
  return topics.length > 0 ? { topics } : {};
}
