import { problemsAmong, type NewRecord } from '../authoring/proof.ts';
import { freeId, idFor, isTaken } from '../authoring/record-id.ts';
import { recordText } from '../authoring/record-text.ts';
import type { Draft } from '../authoring/draft.ts';
import { fileOf } from '../checks/check.ts';
import type { PlacedProblem } from '../checks/report.ts';
import type { Graph } from '../graph/build.ts';
import { organizationKinds } from '../schemas/vocabularies.ts';
import { likenesses, type Likeness } from './duplicates.ts';
import { draftFrom } from './draft.ts';
import type { DraftOrigins } from './draft-origins.ts';
import { describeOnce } from './describe-once.ts';
import { spotsIn } from './find-spot.ts';
import { freeMeetingId } from './free-id.ts';
import type { Given } from './given.ts';
import type { Found, Holder, Meeting } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { organizationDraft, organizationKindIn } from './organization.ts';
import { problemsInFile } from './problems-in-file.ts';

/** A record that a file gives rise to. */
export interface Imported extends NewRecord {
  draft: Draft;
  origins: DraftOrigins;
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
  /** What the checks find in the drafts, told where it stands in the author's file. */
  found: PlacedProblem[];
}

/** Makes drafts of all meetings in a file; probable duplicates are named and left to the author. */
export function importOf(
  { meetings, notices, problems, source }: Found,
  graph: Graph,
  given: Given,
): Import {
  const result: Import = { records: [], notices: [...notices], problems: [...problems], found: [] };
  const told = new Map<string, Record<string, unknown>>();
  const seen = new Set<string>();
  const taken = (id: string) => isTaken(id, graph) || result.records.some((one) => one.id === id);
  for (const meeting of meetings) {
    const key = `${meeting.name} ${meeting.start}`;
    if (seen.has(key))
      result.notices.push(notice('twiceInFile', { name: meeting.name }, meeting.origins.whole));
    else addMeeting(meeting, graph, given, { result, isTaken: taken, told });
    seen.add(key);
  }
  const found = problemsAmong(graph, result.records, given.day);
  result.found = problemsInFile(found, result.records, spotsIn(source), given.file);
  return result;
}

interface Sofar {
  result: Import;
  isTaken: (id: string) => boolean;
  /** Sources by address, so that one page is described once. */
  told: Map<string, Record<string, unknown>>;
}

function addMeeting(meeting: Meeting, graph: Graph, given: Given, sofar: Sofar): void {
  const { draft, notices, strangers, origins } = draftFrom(meeting, graph, given);
  describeOnce(draft, sofar.told);
  const holders = strangers.map((holder) => addOrganization(holder, draft, graph, sofar));
  if (holders.length > 0) {
    const present = (draft.organizers ?? []) as { org: string }[];
    const all = [...present, ...holders.map((org) => ({ org, role: 'organizer' }))];
    draft.organizers = all.filter(({ org }, at) => all.findIndex((one) => one.org === org) === at);
    const [source] = draft.sources ?? [];
    const supports = (source?.['supports'] ?? []) as string[];
    if (source && !supports.includes('organizers'))
      source['supports'] = [...supports, 'organizers'];
  }
  const id = freeMeetingId(draft, graph, sofar.isTaken);
  const duplicates = likenesses(draft, graph);
  const text = recordText('conferences', draft);
  sofar.result.records.push({
    ...{ collection: 'conferences', id, draft, origins, notices, duplicates, text },
  });
}

function addOrganization(
  { name, origin }: Holder,
  meeting: Draft,
  graph: Graph,
  { result, isTaken }: Sofar,
): string {
  const same = result.records.find(
    ({ collection, draft }) => collection === 'organizations' && draft.name === name,
  );
  if (same) return same.id;
  const kind = organizationKindIn(name, Object.keys(organizationKinds));
  const id = freeId([idFor('organizations', { name }, graph) ?? 'organization'], isTaken);
  const notices = [notice('newOrganization', { name, kind }, origin)];
  const draft = organizationDraft(name, meeting, kind);
  result.records.unshift({
    ...{ collection: 'organizations', id, draft, notices, duplicates: [] },
    text: recordText('organizations', draft),
    origins: origin ? { '': origin, name: origin } : {},
  });
  return id;
}

/** The files of records by their paths in the content folder. */
export function filesOf(records: readonly NewRecord[]): Record<string, string> {
  return Object.fromEntries(records.map((one) => [fileOf(one), one.text]));
}
