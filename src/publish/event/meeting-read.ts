import type { Graph } from '../../graph/build.ts';
import { draftFrom } from '../../import/draft.ts';
import type { Meeting } from '../../import/meeting.ts';
import type { Notice } from '../../import/notice.ts';
import { today } from '../today.ts';
import type { EventField } from './form.ts';

/** What a file says of a meeting, field by field, and what it leaves open. */
export interface MeetingRead {
  values: Partial<Record<EventField, unknown>>;
  topics: readonly string[];
  leftOpen: Notice[];
}

/** The facts of a meeting as they stand in the form. */
export function meetingRead(meeting: Meeting, graph: Graph, file: string): MeetingRead {
  const { draft, notices } = draftFrom(meeting, graph, { day: today(), file });
  const place = (draft['place'] ?? {}) as { city?: string; country?: string };
  const [source = {}] = draft.sources ?? [];
  const [organizer, ...others] = holdersOf(meeting, (draft.organizers ?? []) as Held[], graph);
  return {
    values: {
      ...{ name: draft.name, kind: draft['kind'] },
      ...{ start: draft.dates?.start, end: draft.dates?.end },
      ...{ status: meeting.status === undefined ? '' : draft.status, format: draft['format'] },
      ...{ city: place.city, country: place.country, organizer },
      secondOrganizer: others.find((name) => name !== organizer && !isSame(name, organizer, graph)),
      ...{ series: draft.series, edition: draft.edition, summary: meeting.summary },
      ...{ sourceUrl: source['url'], sourceTitle: source['title'] },
      ...{ sourcePublisher: meeting.publisher, sourceLanguage: source['language'] },
    },
    topics: draft.topics ?? [],
    leftOpen: notices.filter(({ says }) => says !== 'supposedSummary'),
  };
}

interface Held {
  org: string;
}

function holdersOf({ holders }: Meeting, organizers: readonly Held[], graph: Graph): string[] {
  const strangers = holders.filter(({ isOrganization }) => isOrganization);
  return [
    ...organizers.map(({ org }) => graph.entries.get(org)?.name ?? org),
    ...strangers.map(({ name }) => name),
  ];
}

/** Whether a name is that of an organization that stands there already. */
function isSame(name: string, other: string | undefined, graph: Graph): boolean {
  const entry = graph.organizations.find((one) => one.name === other);
  return [entry?.name, entry?.short, ...(entry?.aliases ?? [])].some(
    (one) => one?.toLowerCase() === name.replace(/\s*\([^)]*\)$/, '').toLowerCase(),
  );
}
