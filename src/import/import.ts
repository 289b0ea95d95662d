import { problemsAmong, type NewRecord } from '../authoring/proof.ts';
import { idFor, slug } from '../authoring/record-id.ts';
import { recordText } from '../authoring/record-text.ts';
import type { Draft } from '../authoring/draft.ts';
import { fileOf } from '../checks/check.ts';
import type { PlacedProblem } from '../checks/report.ts';
import type { Graph } from '../graph/build.ts';
import { organizationKinds } from '../schemas/vocabularies.ts';
import { likenesses, type Likeness } from './duplicates.ts';
import { draftFrom, type Given } from './draft.ts';
import type { Found, Meeting } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { organizationDraft, organizationKindIn } from './organization.ts';

/** A record that a file gives rise to. */
export interface Imported extends NewRecord {
  draft: Draft;
  notices: Notice[];
  /** Records that are probably about the same. */
  duplicates: Likeness[];
}

/** What becomes of a file: drafts that pass every check, or what stands in the way. */
export interface Import {
  records: Imported[];
  notices: Notice[];
  /** What is wrong with the file. */
  problems: Notice[];
  /** What the checks find in the drafts. */
  found: PlacedProblem[];
}

/** Makes drafts of all meetings in a file; probable duplicates are named and left to the author. */
export function importOf(
  { meetings, notices, problems }: Found,
  graph: Graph,
  given: Given,
): Import {
  const result: Import = { records: [], notices: [...notices], problems: [...problems], found: [] };
  const taken = new Set(graph.entries.keys());
  const told = new Map<string, Record<string, unknown>>();
  const seen = new Set<string>();
  for (const meeting of meetings) {
    const key = `${meeting.name} ${meeting.start}`;
    if (seen.has(key)) result.notices.push(notice('twiceInFile', { name: meeting.name }));
    else addMeeting(meeting, graph, given, { result, taken, told });
    seen.add(key);
  }
  result.found = problemsAmong(graph, result.records, given.day);
  return result;
}

interface Sofar {
  result: Import;
  taken: Set<string>;
  /** Sources by address, so that one page is described once. */
  told: Map<string, Record<string, unknown>>;
}

function addMeeting(meeting: Meeting, graph: Graph, given: Given, sofar: Sofar): void {
  const { draft, notices, strangers } = draftFrom(meeting, graph, given);
  describeOnce(draft, sofar.told);
  const holders = strangers.map((name) => addOrganization(name, draft, sofar));
  if (holders.length > 0) {
    const present = (draft.organizers ?? []) as { org: string }[];
    const all = [...present, ...holders.map((org) => ({ org, role: 'organizer' }))];
    draft.organizers = all.filter(({ org }, at) => all.findIndex((one) => one.org === org) === at);
    const [source] = draft.sources ?? [];
    const supports = (source?.['supports'] ?? []) as string[];
    if (source && !supports.includes('organizers'))
      source['supports'] = [...supports, 'organizers'];
  }
  const id = freeId(draft, graph, sofar.taken);
  const duplicates = likenesses(draft, graph);
  sofar.result.records.push(record('conferences', id, draft, notices, duplicates));
}

function record(
  collection: Imported['collection'],
  id: string,
  draft: Draft,
  notices: Notice[],
  duplicates: Likeness[] = [],
): Imported {
  return { collection, id, draft, notices, duplicates, text: recordText(collection, draft) };
}

/** The page of several meetings has one title: that under which it is met first. */
function describeOnce(draft: Draft, told: Sofar['told']): void {
  const [source] = draft.sources ?? [];
  const url = source?.['url'];
  if (!source || typeof url !== 'string') return;
  const { title, publisher, date, language } = told.get(url) ?? source;
  told.set(url, { title, publisher, date, language });
  Object.assign(source, { title, publisher, language });
  if (date === undefined) Reflect.deleteProperty(source, 'date');
  else source['date'] = date;
}

function addOrganization(name: string, meeting: Draft, { result, taken }: Sofar): string {
  const same = result.records.find(
    ({ collection, draft }) => collection === 'organizations' && draft.name === name,
  );
  if (same) return same.id;
  const kind = organizationKindIn(name, Object.keys(organizationKinds));
  const words = slug(name) || 'organization';
  const id = [words, ...numbered(words)].find((one) => !taken.has(one)) ?? words;
  taken.add(id);
  const notices = [notice('newOrganization', { name, kind })];
  result.records.unshift(
    record('organizations', id, organizationDraft(name, meeting, kind), notices),
  );
  return id;
}

function numbered(words: string): string[] {
  return Array.from({ length: 99 }, (_, index) => `${words}-${index + 2}`);
}

/** An id of the year and the name; of the kind and the day, if the name has no Latin letters; never one that is taken. */
function freeId(draft: Draft, graph: Graph, taken: Set<string>): string {
  const [year = '', ...rest] = (draft.dates?.start ?? '').split('-');
  const day = rest.join('-');
  const city = slug((draft['place'] as { city?: string } | undefined)?.city ?? '');
  const own = idFor('conferences', draft, graph);
  const made =
    own === undefined || own === year ? `${year}-${String(draft['kind'])}${day && `-${day}`}` : own;
  const candidates = [
    made,
    ...(city ? [`${made}-${city}`] : []),
    ...(day ? [`${made}-${day}`] : []),
    ...numbered(made),
  ];
  const id = candidates.find((one) => !taken.has(one)) ?? made;
  taken.add(id);
  return id;
}

/** The files of records by their paths in the content folder. */
export function filesOf(records: readonly NewRecord[]): Record<string, string> {
  return Object.fromEntries(records.map((one) => [fileOf(one), one.text]));
}
