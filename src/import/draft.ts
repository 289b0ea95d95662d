import { completed, type Draft } from '../authoring/draft.ts';
import { idCalled, namedIn, type Named } from '../checks/named.ts';
import type { Graph } from '../graph/build.ts';
import { isPast } from '../graph/chronology.ts';
import { language } from '../schemas/text.ts';
import { conferenceStatuses } from '../schemas/vocabularies.ts';
import type { Meeting } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { countryCalled, placeIn } from './place.ts';
import { seriesFor } from './series.ts';
import { summaryOf } from './summary.ts';
import { formatIn, kindIn } from './wording.ts';

/** What an author adds for all meetings of a file. */
export interface Given {
  /** The day on which it is read. */
  day: string;
  /** What the source is called where the file does not say. */
  file: string;
  address?: string | undefined;
  organizer?: string | undefined;
  series?: string | undefined;
  topics?: readonly string[] | undefined;
}

/** A record made of a meeting, with what is to be told about it. */
export interface MadeDraft {
  draft: Draft;
  notices: Notice[];
  /** Organizations that hold it and have no record yet. */
  strangers: string[];
}

/** Makes a conference of a meeting: what the file says in the words of the schema, and what it leaves open as notices. */
export function draftFrom(meeting: Meeting, graph: Graph, given: Given): MadeDraft {
  const notices = [...meeting.notices];
  const tell = (...all: Notice[]) => void notices.push(...all);
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
  return { draft: completed('conferences', draft), notices, strangers };
}

function tellOfGuesses(meeting: Meeting, draft: Draft, tell: (...all: Notice[]) => void): void {
  if (meeting.kind === undefined) tell(notice('supposedKind', { kind: String(draft['kind']) }));
  if (meeting.summary === undefined) tell(notice('supposedSummary'));
  if (draft.series !== undefined) tell(notice('recognizedSeries', { series: draft.series }));
  if (!/\p{Script=Latin}/u.test(meeting.name)) tell(notice('otherScript', { name: meeting.name }));
}

/** A meeting that is over has been held, unless the file says otherwise; a word that is no status is left for the checks. */
function statusOf({ status, start, end, where }: Meeting, day: string): string {
  const isOver = isPast(end ?? start, day);
  if (status !== undefined && (status in conferenceStatuses || where.says === 'row'))
    return isOver && (status === 'confirmed' || status === 'tentative') ? 'concluded' : status;
  return isOver ? 'concluded' : 'confirmed';
}

function holdersOf(
  { holders }: Meeting,
  given: Given,
  named: readonly Named[],
  tell: (...all: Notice[]) => void,
) {
  const organizers: { org: string; role: string }[] = [];
  const strangers: string[] = [];
  for (const { name, isOrganization } of holders) {
    const org = organizationCalled(name, named);
    if (org !== undefined) organizers.push({ org, role: 'organizer' });
    else if (isOrganization) strangers.push(name);
    else tell(notice('unknownHolder', { name }));
  }
  if (organizers.length + strangers.length === 0 && given.organizer !== undefined)
    organizers.push({ org: given.organizer, role: 'organizer' });
  const seen = new Set<string>();
  return {
    strangers,
    organizers: organizers.filter(({ org }) => !seen.has(org) && seen.add(org)),
  };
}

/** The organization that is meant by its name, also with its acronym in brackets. */
function organizationCalled(name: string, named: readonly Named[]): string | undefined {
  const [, whole = name, acronym] = /^(.*?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  return [name, whole, acronym ?? name]
    .map((one) => idCalled(one, ['organizations'], named))
    .find((id) => id !== undefined);
}

function topicsOf(
  { subjects }: Meeting,
  given: Given,
  named: readonly Named[],
  tell: (...all: Notice[]) => void,
): { topics?: string[] } {
  const found = subjects.map((word) => ({ word, id: idCalled(word, ['topics'], named) }));
  const unknown = found.filter(({ id }) => id === undefined).map(({ word }) => word);
  if (unknown.length > 0) tell(notice('unknownTopics', { words: unknown.join(', ') }));
  const topics = [...new Set([...found.flatMap(({ id }) => id ?? []), ...(given.topics ?? [])])];
  return topics.length > 0 ? { topics } : {};
}

function placeInto(
  draft: Draft,
  { location, city, country, where }: Meeting,
  graph: Graph,
  tell: (...all: Notice[]) => void,
): void {
  const words = [location, city, country].filter((word) => word !== undefined && word !== '');
  const code =
    country === undefined || /^[A-Z]{2}$/.test(country) ? country : countryCalled(country);
  const place =
    code === undefined
      ? placeIn(words.join(', '), graph.gazetteer)
      : { ...(city !== undefined && { city }), country: code };
  if (place) draft['place'] = place;
  // Who fills in the template has chosen these words; the checks say what is wrong with them.
  else if (where.says === 'row' && (country ?? city) !== undefined)
    draft['place'] = {
      ...(city !== undefined && { city }),
      ...(country !== undefined && { country }),
    };
  else if (words.length > 0) tell(notice('unknownPlace', { words: words.join(', ') }));
}

function sourceOf(meeting: Meeting, graph: Graph, given: Given): Record<string, unknown> {
  const url = meeting.url ?? given.address;
  const known = url === undefined ? undefined : knownSource(url, graph);
  if (known) return known;
  const modified = meeting.modified;
  return {
    title: meeting.name,
    publisher: meeting.publisher ?? (url === undefined ? given.file : new URL(url).hostname),
    ...(modified !== undefined &&
      /^\d{4}-\d\d-\d\d$/.test(modified) &&
      modified <= given.day && { date: modified }),
    ...(url !== undefined && { url }),
    language: languageOf(meeting),
  };
}

/** The language of the source; who fills in the template has chosen it, and the checks say what is wrong with it. */
function languageOf({ language: tag, where }: Meeting): string {
  const [usual = tag] = canonical(tag);
  if (usual !== undefined && (where.says === 'row' || language.safeParse(usual).success))
    return usual;
  return 'en';
}

function canonical(tag: string | undefined): string[] {
  try {
    return tag === undefined ? [] : Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

/** A page that other records cite is described here as it is there. */
function knownSource(url: string, graph: Graph): Record<string, unknown> | undefined {
  for (const { sources } of graph.entries.values()) {
    const source = sources.find((one) => one.url === url);
    if (source) {
      const { title, publisher, date, language } = source;
      return { title, publisher, ...(date !== undefined && { date }), url, language };
    }
  }
  return undefined;
}
