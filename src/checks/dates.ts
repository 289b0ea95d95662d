import { yearOf } from '../graph/chronology.ts';
import type { Graph } from '../graph/build.ts';
import type { Conference, Declaration, Framework, Observation } from '../schemas/index.ts';
import { fileOf, type Check, type Path, type Report } from './check.ts';
import { checkPast, isBefore } from './past.ts';
import { entriesOf } from './reference-sites.ts';
import { shown } from './report.ts';

/** Outcome documents are at times issued in the year after the meeting, never later. */
const YEARS_UNTIL_ISSUED = 1;

export const dates: Check = {
  id: 'dates',
  describe: 'Dates follow each other as events do, and ids begin with the year of their record.',
  check(graph, report, { day }) {
    for (const entry of entriesOf(graph)) checkPast(entry, day, report);
    for (const conference of graph.conferences) checkConference(conference, report);
    for (const declaration of graph.declarations) checkDeclaration(graph, declaration, report);
    for (const framework of graph.frameworks) checkFramework(framework, report);
  },
};

interface Dated {
  id: string;
  collection: string;
}

function mustFollow(
  record: Dated,
  path: Path,
  date: string | undefined,
  earlier: { date: string | undefined; is: string },
  report: Report,
) {
  if (!isBefore(date, earlier.date)) return;
  const expected = `a date not before ${shown(earlier.date)}, ${earlier.is}`;
  report({ file: fileOf(record), path, unexpected: shown(date), expected });
}

function checkYear(record: Dated, path: Path, date: string | undefined, report: Report) {
  if (date === undefined || record.id.startsWith(`${date.slice(0, 4)}-`)) return;
  const unexpected = `${shown(date)} in ${shown(record.id)}`;
  const expected = 'the year with which the id begins';
  report({ file: fileOf(record), path, unexpected, expected });
}

function checkConference(conference: Conference, report: Report) {
  const start = conference.dates?.start;
  checkYear(conference, ['dates', 'start'], start, report);
  const began = { date: start, is: 'the first day' };
  mustFollow(conference, ['dates', 'end'], conference.dates?.end, began, report);
  checkObservations(conference, 'followUps', conference.followUps, began, report);
}

function checkDeclaration(graph: Graph, declaration: Declaration, report: Report) {
  const { adopted, commitments } = declaration;
  checkYear(declaration, ['adopted'], adopted, report);
  const adoption = { date: adopted, is: 'the day of adoption' };
  checkObservations(declaration, 'commitments', commitments, adoption, report);
  for (const [index, { due }] of commitments.entries()) {
    mustFollow(declaration, ['commitments', index, 'due'], due, adoption, report);
  }
  const meeting = graph.entries.get(declaration.adoptedAt ?? '');
  if (meeting?.collection !== 'conferences' || !meeting.dates || adopted === undefined) return;
  const began = { date: meeting.dates.start.slice(0, 4), is: `the year of ${shown(meeting.id)}` };
  mustFollow(declaration, ['adopted'], adopted, began, report);
  const ended = yearOf(meeting.dates.end ?? meeting.dates.start);
  if (yearOf(adopted) > ended + YEARS_UNTIL_ISSUED) {
    const expected = `a date near ${shown(String(ended))}, the year of ${shown(meeting.id)}`;
    report({ file: fileOf(declaration), path: ['adopted'], unexpected: shown(adopted), expected });
  }
}

function checkFramework(framework: Framework, report: Report) {
  const adoption = { date: framework.adopted, is: 'the day of adoption' };
  mustFollow(framework, ['inForce'], framework.inForce, adoption, report);
  let latest: string | undefined;
  for (const [index, { date }] of (framework.versions ?? []).entries()) {
    const previous = { date: latest, is: 'the version before' };
    mustFollow(framework, ['versions', index, 'date'], date, previous, report);
    latest = date ?? latest;
  }
}

function checkObservations(
  record: Dated,
  field: string,
  promises: readonly { observations?: readonly Observation[] | undefined }[] = [],
  promised: { date: string | undefined; is: string },
  report: Report,
) {
  for (const [index, { observations = [] }] of promises.entries()) {
    for (const [at, { date }] of observations.entries()) {
      mustFollow(record, [field, index, 'observations', at, 'date'], date, promised, report);
    }
  }
}
