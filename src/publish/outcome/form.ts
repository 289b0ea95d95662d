import type { Draft } from '../../authoring/draft.ts';
import { recordText } from '../../authoring/record-text.ts';
import type { PlacedProblem } from '../../checks/report.ts';
import type { Graph } from '../../graph/build.ts';
import type { Conference } from '../../schemas/index.ts';
import { addressProblems, languageProblems } from '../cited-page.ts';
import { daysIn, withDaysRead } from '../days-read.ts';
import { faultsIn, withStandIns } from '../faults.ts';
import { said, type Form, type FormResult, type FormValues, type HandedIn } from '../form.ts';
import { datedId } from '../free-id.ts';
import { fieldOfStranger, kindNeeded, recordsOf } from '../organizations.ts';
import { fieldAt } from '../places.ts';
import { rowsIn } from '../rows-said.ts';
import { alike } from './alike.ts';
import { documentFrom, type DocumentSaid } from './draft.ts';
import { emptyFields } from './empty-fields.ts';
import { notYet } from './not-yet.ts';
import { meetingCalled, meetingProblems } from './meetings.ts';
import { noneFrom } from './none.ts';
import { pointsIn } from './points-said.ts';
import { remarksOn } from './remarks.ts';

/** What becomes of the form of an outcome. */
export interface OutcomeResult extends FormResult {
  /** The meeting that it came out of. */
  meeting?: Conference | undefined;
}

/** The form of an outcome; `whole` are the records of meetings as far as they were fetched, for saying that nothing came out of them. */
export function outcomeForm(whole: ReadonlyMap<string, Draft>): Form<OutcomeResult> {
  return {
    name: 'outcome',
    made(values, graph, day) {
      const meeting = meetingCalled(said(values, 'meeting'), graph);
      const result =
        said(values, 'outcome') === 'none'
          ? noneFrom(values, meeting && whole.get(meeting.id), graph, day)
          : documentMade(values, meeting, graph, day);
      const unknown = meetingProblems(values, meeting, graph);
      // Without a meeting there is none whose record could be fetched, and no more to say of it.
      const others = result.problems.filter(
        ({ asks, field }) => meeting || (asks !== 'record' && field !== 'meeting'),
      );
      return {
        ...result,
        problems: [...unknown, ...others],
        meeting,
      };
    },
  };
}

/** Makes the record of a document that was adopted or issued, and those of organizations that are new. */
function documentMade(
  values: FormValues,
  meeting: Conference | undefined,
  graph: Graph,
  day: string,
): FormResult {
  const points = pointsIn(values);
  const days = daysIn(values, ['adopted', 'sourceDate', ...points.map(({ name }) => name('due'))]);
  const told = documentFrom(withDaysRead(values, days), meeting, graph);
  const remarks = remarksOn(values, told.draft, meeting);
  const { draft, strangers, organizations, places } = told;
  const records = recordsOfDocument(values, told, meeting, graph);
  const titles = rowsIn(values, 'names').map(({ name }) => name('language'));
  const issuer = rowsIn(values, 'issuers').map(({ name }) => name('name'))[0] ?? 'issuers';
  const judged = {
    records,
    own: [
      ...emptyFields(values, draft),
      ...kindNeeded(values, 'issuerKind', strangers),
      ...addressProblems(values),
      ...languageProblems(values, ['sourceLanguage', ...titles]),
      ...notYet(draft, day),
    ],
    fieldOf: (problem: PlacedProblem) =>
      fieldOfStranger(problem, { kind: 'issuerKind', name: issuer }) ??
      (problem.check === 'orphan' ? 'meeting' : undefined) ??
      fieldAt(places, problem.path),
    // The page is described by the document.
    follows: { sourceTitle: 'name' },
  };
  return {
    ...{ subject: 'outcome', collection: 'declarations', draft, records, strangers },
    ...{ days, organizations, remarks },
    problems: faultsIn(judged, graph, day),
    duplicates: alike(draft, meeting, graph),
  };
}

function recordsOfDocument(
  values: FormValues,
  { draft, strangers }: DocumentSaid,
  meeting: Conference | undefined,
  graph: Graph,
): HandedIn[] {
  const judged = withStandIns({ kind: 'declaration', ...draft }, graph);
  const kind = said(values, 'issuerKind');
  return [
    {
      collection: 'declarations',
      id: datedId('declarations', judged, draft.adopted ?? meeting?.dates?.start, graph),
      text: recordText('declarations', judged, { annotated: false }),
    },
    ...recordsOf(strangers, { draft: judged, kind, knownFor: 'issuing' }, graph),
  ];
}
