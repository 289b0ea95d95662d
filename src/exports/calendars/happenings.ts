import { firstDay, lastDay } from '../../graph/chronology.ts';
import type { Conference, Declaration, Entry, Framework } from '../../schemas/index.ts';
import { conferenceStatuses } from '../../schemas/vocabularies.ts';
import type { Dataset } from '../dataset.ts';
import { historian, type History } from '../releases/history.ts';

/** Something that stands in a calendar. */
export interface Happening {
  /** Never changes: what it is and in which record it stands. */
  uid: string;
  entry: Entry;
  /** The point that sets a date, if one does. */
  point?: string;
  sort: 'meeting' | 'deadline' | 'entry-into-force';
  /** What was promised, where it is a deadline. */
  what?: string;
  /** First day and, because calendars end before it, the day after the last. */
  start: string;
  end: string;
  /** Whether the days are known, or only the month. */
  exact: boolean;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** How often it was moved or put right; only ever grows. */
  sequence: number;
  /** Day on which the record was last changed. */
  changed: string;
}

/** Fields that move or rename a meeting. */
const moving = ['dates', 'place', 'status', 'name'];
const MONTH = 'YYYY-MM'.length;
const DAY = 'YYYY-MM-DD'.length;

/** Everything with a date to stand in a calendar; a meeting of which only the year is known has none. */
export function happeningsOf(dataset: Dataset): Happening[] {
  const { graph } = dataset;
  const lifeOf = historian(dataset);
  return [
    ...graph.conferences.flatMap((entry) => [
      ...meeting(entry, lifeOf(entry)),
      ...followUps(entry, lifeOf(entry)),
    ]),
    ...graph.declarations.flatMap((entry) => deadlines(entry, lifeOf(entry))),
    ...graph.frameworks.flatMap((entry) => entryIntoForce(entry, lifeOf(entry))),
  ];
}

function meeting(entry: Conference, life: History): Happening[] {
  const { dates, status, previousDates = [], corrections = [] } = entry;
  if (!dates || dates.start.length < MONTH) return [];
  const last = lastDay(dates.end ?? dates.start);
  const corrected = corrections.filter(({ fields }) => fields?.some((one) => moving.includes(one)));
  const changed = moving.reduce((sum, field) => sum + (life.changes.get(field) ?? 0), 0);
  return [
    {
      uid: entry.id,
      entry,
      sort: 'meeting',
      start: firstDay(dates.start),
      end: dayAfter(last),
      exact: dates.start.length === DAY,
      status: conferenceStatuses[status].iCalendar,
      sequence: previousDates.length + corrected.length + changed,
      changed: life.changed,
    },
  ];
}

function deadline(entry: Entry, name: string, due: string, what: string, life: History): Happening {
  const day = lastDay(due);
  return {
    uid: `${entry.id}-${name}-due`,
    entry,
    sort: 'deadline',
    what,
    start: day,
    end: dayAfter(day),
    exact: due.length === DAY,
    status: 'CONFIRMED',
    sequence: life.changes.get('commitments') ?? life.changes.get('followUps') ?? 0,
    changed: life.changed,
  };
}

function followUps(entry: Conference, life: History): Happening[] {
  return (entry.followUps ?? []).flatMap(({ due, what }, at) =>
    due === undefined ? [] : [deadline(entry, `follow-up-${at + 1}`, due, what, life)],
  );
}

function deadlines(entry: Declaration, life: History): Happening[] {
  return entry.commitments.flatMap(({ id, due, text }) =>
    due === undefined ? [] : [{ ...deadline(entry, id, due, text, life), point: id }],
  );
}

function entryIntoForce(entry: Framework, life: History): Happening[] {
  const { inForce } = entry;
  if (inForce?.length !== DAY) return [];
  return [
    {
      uid: `${entry.id}-in-force`,
      entry,
      sort: 'entry-into-force',
      start: inForce,
      end: dayAfter(inForce),
      exact: true,
      status: 'CONFIRMED',
      sequence: life.changes.get('inForce') ?? 0,
      changed: life.changed,
    },
  ];
}

const MILLISECONDS = 86_400_000;

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + MILLISECONDS).toISOString().slice(0, 10);
}
