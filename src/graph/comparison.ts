import type { Commitment, Entry, Place, Topic } from '../schemas/index.ts';
import type { Collection } from '../schemas/reference.ts';
import { pointsOf, type Point } from './points.ts';
import { strengthOrder, strongestOf, type Strength } from './strength.ts';
import { topicFinder, type TopicFinder } from './topic-words.ts';

/** How few and how many records stand side by side. */
export const FEWEST = 2;
export const MOST = 6;

/** Records of one family can be asked the same questions. */
export type Family = 'texts' | 'conferences' | 'organizations';

const families: Partial<Record<Collection, Family>> = {
  declarations: 'texts',
  frameworks: 'texts',
  conferences: 'conferences',
  organizations: 'organizations',
};

/** The family of a collection; series have none, they are compared by their editions. */
export function familyOf(collection: string): Family | undefined {
  return families[collection as Collection];
}

/** A part of an answer, before it is put into the words of a language. */
export type Value =
  | { word: string; of: string }
  | { text: string }
  | { date: string; until?: string }
  | { record: string }
  | { place: Place }
  | { count: number; of: string }
  | { address: string }
  | { strength: Strength; count: number };

/** A question that every record is asked, and what each answers; no answer is an empty list. */
export interface FactRow {
  field: string;
  cells: readonly (readonly Value[])[];
  /** For each record that answers nothing only because of the lens, how many points the lens leaves out. */
  leftOut: readonly number[];
}

/** A topic with the points on it, record by record. */
export interface TopicRow {
  topic: Topic;
  /** Label of the broader topic, if it has one. */
  roof?: string | undefined;
  cells: readonly (readonly Point[])[];
  /** For each record, how many points on the topic the lens leaves out. */
  leftOut: readonly number[];
  /** For each record, whether its editor gave it this topic as a whole. */
  whole: readonly boolean[];
}

/** Records side by side. */
export interface Comparison {
  family: Family;
  entries: readonly Entry[];
  facts: readonly FactRow[];
  topics: readonly TopicRow[];
}

/** What of the points is looked at; everything, if nothing is said. */
export interface Lens {
  addressee?: Commitment['addressees'][number] | undefined;
  /** This strength or a stronger one. */
  strength?: Strength | undefined;
}

/** Which rows are shown: all, those in which records differ, those in which all say something, those in which one says nothing. */
export const views = ['all', 'differences', 'shared', 'gaps'] as const;
export type View = (typeof views)[number];

/** Puts records of one family side by side; `questions` are what each is asked. */
export function compare(
  entries: readonly Entry[],
  topics: readonly Topic[],
  questions: (entry: Entry, points: readonly Point[]) => ReadonlyMap<string, readonly Value[]>,
  lens: Lens = {},
): Comparison {
  const find = topicFinder(topics);
  const points = entries.map((entry) => pointsIn(entry, find));
  const seen = points.map((own) => own.filter((point) => isSeen(point, lens)));
  const answers = entries.map((entry, at) => questions(entry, seen[at] ?? []));
  const unnarrowed = entries.map((entry, at) => questions(entry, points[at] ?? []));
  const fields = [...new Set(answers.flatMap((answer) => [...answer.keys()]))];
  const leftOut = (field: string, at: number) =>
    answers[at]?.get(field)?.length || !unnarrowed[at]?.get(field)?.length
      ? 0
      : (points[at]?.length ?? 0) - (seen[at]?.length ?? 0);
  return {
    family: familyOf(entries[0]?.collection ?? '') ?? 'texts',
    entries,
    facts: fields
      .map((field) => ({
        field,
        cells: answers.map((answer) => answer.get(field) ?? []),
        leftOut: entries.map((_, at) => leftOut(field, at)),
      }))
      .filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    topics: topicRows(entries, points, seen, topics),
  };
}

function pointsIn(entry: Entry, find: TopicFinder): Point[] {
  return entry.collection === 'declarations' || entry.collection === 'frameworks'
    ? pointsOf(entry, find)
    : [];
}

/** Whether a point is looked at. What is addressed to everyone is addressed to each; parts are coded for neither question. */
export function isSeen({ addressees, strength }: Point, lens: Lens): boolean {
  const to = lens.addressee;
  if (to !== undefined && !addressees.includes(to) && !addressees.includes('all')) return false;
  if (lens.strength === undefined) return true;
  return strength !== undefined && strengthOrder(strength) >= strengthOrder(lens.strength);
}

function topicRows(
  entries: readonly Entry[],
  points: readonly (readonly Point[])[],
  seen: readonly (readonly Point[])[],
  topics: readonly Topic[],
): TopicRow[] {
  return inOrder(topics)
    .map((topic): TopicRow => {
      const on = (own: readonly Point[]) => own.filter(({ topics }) => topics.includes(topic.id));
      const cells = seen.map(on);
      return {
        topic,
        roof: topics.find(({ id }) => id === topic.broader)?.label,
        cells,
        leftOut: points.map((own, at) => on(own).length - (cells[at]?.length ?? 0)),
        whole: entries.map((entry) => 'topics' in entry && entry.topics.includes(topic.id)),
      };
    })
    .filter(({ cells, leftOut, whole }) =>
      cells.some((points, at) => points.length > 0 || leftOut[at] || whole[at]),
    );
}

/** Topics under their broader ones, in the order of the vocabulary. */
export function inOrder(topics: readonly Topic[]): Topic[] {
  const broad = topics.filter(({ broader }) => broader === undefined);
  return broad.flatMap((topic) => [topic, ...topics.filter(({ broader }) => broader === topic.id)]);
}

/** Whether a row of facts is shown in a view. */
export function showsFact({ cells }: FactRow, view: View): boolean {
  const same = new Set(cells.map((cell) => JSON.stringify(cell))).size === 1;
  if (view === 'differences') return !same;
  if (view === 'shared') return same;
  return view === 'all' || cells.some((cell) => cell.length === 0);
}

/** Whether a row of a topic is shown in a view; records differ where one says nothing or says it less strongly. */
export function showsTopic({ cells }: TopicRow, view: View): boolean {
  const everyone = cells.every((points) => points.length > 0);
  if (view === 'differences') return !everyone || new Set(cells.map(strongestOf)).size > 1;
  if (view === 'shared') return everyone;
  return view === 'all' || !everyone;
}
