import { exactDay } from '../schemas/date.ts';
import type { Path } from '../checks/check.ts';
import { originsOf, placeOf } from './linked-facts.ts';
import { leftOut } from './linked-left-out.ts';
import { MOST_MEETINGS, nothing, type Found, type Holder, type Meeting } from './meeting.ts';
import { notice } from './notice.ts';
import { isThing, listOf, textOf, typesOf, eventsIn, type PlacedThing } from './things.ts';
import { dayOf, secureAddress } from './text.ts';
import { wrongStart } from './wrong-start.ts';

const statuses: Readonly<Record<string, string>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'confirmed',
  EventScheduled: 'confirmed',
  EventMovedOnline: 'confirmed',
};

const modes: Readonly<Record<string, string>> = {
  OfflineEventAttendanceMode: 'in-person',
  OnlineEventAttendanceMode: 'virtual',
  MixedEventAttendanceMode: 'hybrid',
};

/** How the first day is written. */
const EXAMPLE = (day: string) => `"startDate": "${day}"`;

/** Reads schema.org events out of JSON-LD values; `page` says what is known of the page around them. */
export function readLinkedData(
  values: readonly unknown[],
  page: { address?: string | undefined; language?: string | undefined } = {},
): Found {
  const events = values.flatMap((value, root) => eventsIn(value, [root]));
  if (events.length === 0) return nothing(notice('noEvents'));
  if (events.length > MOST_MEETINGS)
    return nothing(notice('tooMany', { n: events.length, most: MOST_MEETINGS }));
  const found: Found = { meetings: [], notices: [], problems: [] };
  for (const [index, event] of events.entries()) readEvent(event, page, index + 1, found);
  return found;
}

function readEvent(
  { thing, path }: PlacedThing,
  page: { address?: string | undefined; language?: string | undefined },
  number: number,
  found: Found,
): void {
  const name = textOf(thing['name']);
  const start = dayOf(textOf(thing['startDate']));
  const end = dayOf(textOf(thing['endDate']));
  const at = (property: string) => [...path, property];
  if (name === undefined)
    return void found.problems.push(
      notice('noName', { n: number, example: '"name": "…"' }, at('name')),
    );
  if (start === undefined || !isDate(start))
    return void found.problems.push(wrongStart(name, start, EXAMPLE, at('startDate')));
  const written = thing['url'] ?? thing['mainEntityOfPage'] ?? page.address;
  const url = secureAddress(textOf(written));
  const status = String(textOf(thing['eventStatus'])).replace(/^.*\//, '');
  const previous = dayOf(textOf(thing['previousStartDate']));
  const { place, origins } = placeOf(thing['location'], at('location'));
  const holders = listOf(thing['organizer']).flatMap((one) => holderOf(one, at('organizer')));
  const meeting: Meeting = {
    ...{ where: notice('event', { n: number }), name, start, url, holders },
    ...(end !== undefined && isDate(end) && end !== start && { end }),
    ...(previous !== undefined &&
      isDate(previous) &&
      previous !== start && { previousStart: previous }),
    status: statuses[status],
    format: modes[String(textOf(thing['eventAttendanceMode'])).replace(/^.*\//, '')],
    ...place,
    series: textOf(thing['superEvent']),
    subjects: [...listOf(thing['keywords']), ...listOf(thing['about'])].flatMap((one) =>
      (textOf(one) ?? '').split(/\s*[,;]\s*/).filter(Boolean),
    ),
    publisher: textOf(thing['publisher']) ?? holders[0]?.name,
    language: textOf(thing['inLanguage']) ?? page.language,
    modified: dayOf(textOf(thing['dateModified'])),
    notices: leftOut(thing, textOf(written), url, at),
    origins: { ...originsOf(thing, path), ...origins },
  };
  found.meetings.push(meeting);
}

/** A day, or a month or year, as schema.org allows. */
function isDate(text: string): boolean {
  return exactDay.safeParse(text).success || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text);
}

function holderOf(value: unknown, origin: Path): Holder[] {
  const name = textOf(value);
  if (name === undefined) return [];
  const isPerson = isThing(value) && typesOf(value).includes('Person');
  const isOrganization = isThing(value) && typesOf(value).length > 0;
  return isPerson ? [] : [{ name, isOrganization, origin }];
}
