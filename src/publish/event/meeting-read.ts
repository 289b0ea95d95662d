import { namedIn } from '../../checks/named.ts';
import type { Graph } from '../../graph/build.ts';
import { draftFrom } from '../../import/draft.ts';
import type { Meeting } from '../../import/meeting.ts';
import { notice, type Notice } from '../../import/notice.ts';
import { organizationsNamed } from '../../import/organizations-named.ts';
import { BETWEEN_NAMES } from '../organizations.ts';
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
  const [organizer, ...others] = holdersOf(meeting, graph);
  return {
    values: {
      ...{ name: draft.name, kind: draft['kind'] },
      ...{ start: draft.dates?.start, end: draft.dates?.end },
      ...{ status: meeting.status === undefined ? '' : draft.status, format: draft['format'] },
      ...{ city: place.city, country: place.country, organizer },
      secondOrganizer: others.join(BETWEEN_NAMES),
      ...{ series: draft.series, edition: draft.edition, summary: meeting.summary },
      ...{ sourceUrl: source['url'], sourceTitle: source['title'] },
      ...{ sourcePublisher: meeting.publisher, sourceLanguage: source['language'] },
    },
    topics: draft.topics ?? [],
    leftOpen: [
      ...notices.filter(({ says }) => says !== 'supposedSummary'),
      ...(meeting.theme === undefined ? [] : [notice('noField', { what: meeting.theme })]),
    ],
  };
}

/** The names of those who hold it, as the form asks for them: a person only where the name is like that of an organization. */
function holdersOf({ holders }: Meeting, graph: Graph): string[] {
  const named = namedIn(graph);
  const names = holders.flatMap(({ name, isOrganization }) => {
    const { called, meant } = organizationsNamed(name, named);
    if (called.length > 0) return called.map((id) => graph.entries.get(id)?.name ?? id);
    return isOrganization || meant.length > 0 ? [name] : [];
  });
  return [...new Set(names)];
}
