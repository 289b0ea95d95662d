import { buildDay } from '../build-day.ts';
import { happeningsOf } from '../exports/calendars/happenings.ts';
import { datasetOf } from '../exports/dataset.ts';
import { historian } from '../exports/releases/history.ts';
import { organizationsBehind, topicsWithBroader } from '../exports/subjects.ts';
import { graph, releases } from '../graph/index.ts';

/** The records with their version, for what pages say of the data as such. */
export const dataset = datasetOf(graph, releases, buildDay);

const happenings = happeningsOf(dataset);

/** The ids of topics, organizations and meetings that have a calendar of their own. */
export const withCalendar: ReadonlySet<string> = new Set(
  happenings.flatMap(({ entry }) => [
    entry.id,
    ...topicsWithBroader(graph, entry),
    ...organizationsBehind(graph, entry),
  ]),
);

/** What releases and corrections tell of a record's own life. */
export const lifeOf = historian(dataset);
