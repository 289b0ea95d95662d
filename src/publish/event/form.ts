import type { Draft } from '../../authoring/draft.ts';
import { recordText } from '../../authoring/record-text.ts';
import type { PlacedProblem } from '../../checks/report.ts';
import { readDays, type DaysRead } from '../../checks/written-date.ts';
import type { Graph } from '../../graph/build.ts';
import { likenesses } from '../../import/duplicates.ts';
import { seriesFor, type Recognized } from '../../import/series.ts';
import { addressProblems, languageProblems, pageFields } from '../cited-page.ts';
import { faultsIn, withStandIns } from '../faults.ts';
import {
  said,
  type Form,
  type FormProblem,
  type FormResult,
  type FormValues,
  type HandedIn,
} from '../form.ts';
import { datedId } from '../free-id.ts';
import {
  fieldOfStranger,
  kindNeeded,
  organizationsIn,
  recordsOf,
  togetherIn,
} from '../organizations.ts';
import { fieldAt } from '../places.ts';
import { meetingFrom } from './draft.ts';
import { remarksOn } from './remarks.ts';

/** The fields of the form of an event, in its order, each with the part of the record that it fills. */
export const eventFields = {
  name: 'name',
  start: 'dates.start',
  end: 'dates.end',
  kind: 'kind',
  format: 'format',
  city: 'place.city',
  country: 'place.country',
  organizer: 'organizers.0.org',
  secondOrganizer: 'organizers.1.org',
  organizerKind: 'organization.kind',
  series: 'series',
  edition: 'edition',
  status: 'status',
  summary: 'summary',
  topics: 'topics',
  ...pageFields,
} as const;
export type EventField = keyof typeof eventFields;

/** What becomes of the form of an event. */
export interface EventResult extends FormResult {
  /** The series that the name tells of, where another or none is chosen. */
  recognized?: Recognized | undefined;
}

const needed: readonly EventField[] = ['name', 'start', 'organizer', 'summary', 'sourceUrl'];

/** The form of an event: held against the same schemas and checks as every other record. */
export const eventForm: Form<EventResult> = { name: 'event', made: eventFrom };

/** Makes the record of a meeting, and those of organizations that are new. */
export function eventFrom(values: FormValues, graph: Graph, day: string): EventResult {
  const days = readDays(said(values, 'start'), said(values, 'end'));
  const organizations = organizationsIn(values, ['organizer', 'secondOrganizer'], graph);
  const { strangers, ...holders } = togetherIn(organizations);
  const draft = meetingFrom(withDays(values, days), holders, graph, day);
  const recognized = seriesFor(draft.name ?? '', undefined, graph);
  const empty = needed.filter((field) => said(values, field) === undefined);
  const isAlone = draft.edition !== undefined && draft.series === undefined;
  const records = recordsOfMeeting(values, { draft, strangers }, graph);
  const judged = {
    records,
    own: [
      ...empty.map((field) => ({ field })),
      ...countryNeeded(values),
      ...kindNeeded(values, 'organizerKind', strangers),
      ...(isAlone ? [{ field: 'series', asks: 'series' as const }] : []),
      ...addressProblems(values),
      ...languageProblems(values, ['sourceLanguage']),
    ],
    fieldOf: (problem: PlacedProblem) =>
      fieldOfStranger(problem, { kind: 'organizerKind', name: 'organizer' }) ??
      (problem.check === 'orphan' ? 'organizer' : undefined) ??
      fieldAt(eventFields, problem.path),
    // The page is described by the meeting and its organizer.
    follows: { sourceTitle: 'name', sourcePublisher: 'organizer' },
  };
  const problems = faultsIn(judged, graph, day);
  const other = recognized !== undefined && recognized.series !== draft.series;
  return {
    ...{ subject: 'event', collection: 'conferences', draft, records, problems, strangers },
    duplicates: likenesses(draft, graph).map((one) => ({ ...one, collection: 'conferences' })),
    ...{ days: { start: days }, organizations, remarks: remarksOn(values, draft) },
    ...(other && { recognized }),
  };
}

function recordsOfMeeting(
  values: FormValues,
  { draft, strangers }: { draft: Draft; strangers: readonly string[] },
  graph: Graph,
): HandedIn[] {
  const judged = withStandIns(draft, graph);
  const kind = said(values, 'organizerKind');
  return [
    {
      collection: 'conferences',
      id: datedId('conferences', judged, judged.dates?.start, graph),
      text: recordText('conferences', judged, { annotated: false }),
    },
    ...recordsOf(strangers, { draft: judged, kind, knownFor: 'holding' }, graph),
  ];
}

/** A city alone is no place. */
function countryNeeded(values: FormValues): FormProblem[] {
  const isOpen = said(values, 'city') !== undefined && said(values, 'country') === undefined;
  return isOpen ? [{ field: 'country' }] : [];
}

/** The form with its days in the notation of records. */
function withDays(values: FormValues, { start, end }: DaysRead): FormValues {
  return { ...values, start: start ?? '', end: end ?? '' };
}
