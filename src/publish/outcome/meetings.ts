import { idCalled, idMeant, namedIn } from '../../checks/named.ts';
import type { PlacedProblem } from '../../checks/report.ts';
import { compareLatestFirst, type Graph } from '../../graph/build.ts';
import { outcomeStateOf } from '../../graph/conferences.ts';
import type { Conference } from '../../schemas/index.ts';
import { said, type FormProblem, type FormValues } from '../form.ts';

/** As many meetings as can be looked over at once. */
const FEW = 6;

/** The meetings that have all the words that were typed, those first whose outcome is expected on a day, the latest before the others. */
export function meetingsWith(text: string, graph: Graph, day: string): Conference[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = graph.conferences
    .filter((one) => words.every((word) => wordsOf(one, graph).includes(word)))
    .toSorted(compareLatestFirst);
  const isExpected = (one: Conference) => outcomeStateOf(graph, one, day) === 'expected';
  return [...found.filter(isExpected), ...found.filter((one) => !isExpected(one))].slice(0, FEW);
}

/** What a meeting is called, when and where it was and who held it. */
function wordsOf(meeting: Conference, graph: Graph): string {
  const holders = (meeting.organizers ?? []).flatMap(({ org }) => graph.entries.get(org) ?? []);
  const names = [meeting, ...holders].flatMap(({ name, short, aliases = [], names = {} }) => [
    ...[name, short, ...aliases],
    ...Object.values(names),
  ]);
  return [...names, meeting.place?.city, meeting.dates?.start].join(' ').toLowerCase();
}

/** The name of a meeting; with its first day where several have that name. */
export function titleOf({ name, dates, id }: Conference, graph: Graph): string {
  const isShared = graph.conferences.some((one) => one.name === name && one.id !== id);
  return isShared ? `${name}, ${dates?.start ?? id}` : name;
}

/** The meeting that is meant by its title, a name, its id or the address of its page. */
export function meetingCalled(text: string | undefined, graph: Graph): Conference | undefined {
  if (text === undefined) return undefined;
  const address = /\/conferences\/([a-z0-9-]+)\/?(?:[#?].*)?$/.exec(text)?.[1];
  const titled = graph.conferences.find((one) => titleOf(one, graph) === text);
  const id = titled?.id ?? idCalled(address ?? text, ['conferences'], namedIn(graph));
  const entry = graph.entries.get(id ?? '');
  return entry?.collection === 'conferences' ? entry : undefined;
}

/** Says that no meeting is called so, and which one was probably meant. */
function unknownMeeting(text: string, graph: Graph): FormProblem {
  const meant = graph.entries.get(idMeant(text, ['conferences'], namedIn(graph)) ?? '');
  const problem: PlacedProblem = {
    ...{ check: 'unknown-reference', file: '', path: ['adoptedAt'], line: 1, column: 1 },
    unexpected: JSON.stringify(text.slice(0, 60)),
    expected: 'the name of a meeting that has a record here',
    nearest: meant?.collection === 'conferences' ? titleOf(meant, graph) : undefined,
  };
  return { field: 'meeting', problem };
}

/** Asks for the meeting where none is named, or none that is known. */
export function meetingProblems(
  values: FormValues,
  meeting: Conference | undefined,
  graph: Graph,
): FormProblem[] {
  const text = said(values, 'meeting');
  if (meeting) return [];
  return [text === undefined ? { field: 'meeting' } : unknownMeeting(text, graph)];
}
