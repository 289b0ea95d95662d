import { exactDay } from '../schemas/date.ts';
import { MOST_MEETINGS, nothing, type Found, type Holder, type Meeting } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { dayOf, plain, secureAddress } from './text.ts';

type Thing = Record<string, unknown>;

/** Deeper than events in a graph in a list nothing is looked for. */
const DEEPEST = 6;

/** Properties that become part of the draft, or say nothing about the meeting. */
const TAKEN =
  /^(@.*|name|startDate|endDate|previousStartDate|eventStatus|eventAttendanceMode|location|organizer|url|description|inLanguage|superEvent|keywords|about|mainEntityOfPage|image|identifier|sameAs|subEvent|publisher|dateModified)$/;

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

/** Reads schema.org events out of JSON-LD values; `page` says what is known of the page around them. */
export function readLinkedData(
  values: readonly unknown[],
  page: { address?: string | undefined; language?: string | undefined } = {},
): Found {
  const events = values.flatMap((value) => eventsIn(value));
  if (events.length === 0) return nothing(notice('noEvents'));
  if (events.length > MOST_MEETINGS)
    return nothing(notice('tooMany', { n: events.length, most: MOST_MEETINGS }));
  const found: Found = { meetings: [], notices: [], problems: [] };
  for (const [index, thing] of events.entries()) readEvent(thing, page, index + 1, found);
  return found;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).map((type) => String(type).replace(/^.*[/:#]/, ''));
}

/** The events of a value: alone, in a list, in a graph, or what a page is about. */
function eventsIn(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => eventsIn(one, depth + 1));
  if (!isThing(value)) return [];
  if (typesOf(value).some((type) => /Event$/.test(type))) return [value];
  return ['@graph', 'mainEntity', 'itemListElement', 'item', 'event', 'events'].flatMap((inside) =>
    eventsIn(value[inside], depth + 1),
  );
}

/** A text, also one that is given with its language. */
function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return plain(isThing(first) ? (first['@value'] ?? first['name'] ?? first['@id']) : first);
}

function readEvent(
  thing: Thing,
  page: { address?: string | undefined; language?: string | undefined },
  number: number,
  found: Found,
): void {
  const name = textOf(thing['name']);
  const start = dayOf(textOf(thing['startDate']));
  const end = dayOf(textOf(thing['endDate']));
  if (name === undefined) return void found.problems.push(notice('noName', { n: number }));
  if (start === undefined || !isDate(start))
    return void found.problems.push(notice('noStart', { where: name }));
  const written = thing['url'] ?? thing['mainEntityOfPage'] ?? page.address;
  const url = secureAddress(textOf(written));
  const status = String(textOf(thing['eventStatus'])).replace(/^.*\//, '');
  const previous = dayOf(textOf(thing['previousStartDate']));
  const holders = listOf(thing['organizer']).flatMap(holderOf);
  const meeting: Meeting = {
    ...{ where: notice('event', { n: number }), name, start, url, holders },
    ...(end !== undefined && isDate(end) && end !== start && { end }),
    ...(previous !== undefined &&
      isDate(previous) &&
      previous !== start && { previousStart: previous }),
    status: statuses[status],
    format: modes[String(textOf(thing['eventAttendanceMode'])).replace(/^.*\//, '')],
    ...placeOf(listOf(thing['location'])),
    series: textOf(thing['superEvent']),
    subjects: [...listOf(thing['keywords']), ...listOf(thing['about'])].flatMap((one) =>
      (textOf(one) ?? '').split(/\s*[,;]\s*/).filter(Boolean),
    ),
    publisher: textOf(thing['publisher']) ?? holders[0]?.name,
    language: textOf(thing['inLanguage']) ?? page.language,
    modified: dayOf(textOf(thing['dateModified'])),
    notices: leftOut(thing, textOf(written), url),
  };
  found.meetings.push(meeting);
}

/** A day, or a month or year, as schema.org allows. */
function isDate(text: string): boolean {
  return exactDay.safeParse(text).success || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text);
}

function holderOf(value: unknown): Holder[] {
  const name = textOf(value);
  if (name === undefined) return [];
  const isPerson = isThing(value) && typesOf(value).includes('Person');
  return isPerson ? [] : [{ name, isOrganization: isThing(value) && typesOf(value).length > 0 }];
}

/** Where it is held: a place with an address, words for one, or a place online. */
function placeOf(locations: readonly unknown[]): Pick<Meeting, 'location' | 'city' | 'country'> {
  const onSite = locations.find(
    (one) => !(isThing(one) && typesOf(one).includes('VirtualLocation')),
  );
  if (onSite === undefined) return locations.length > 0 ? { location: 'Online' } : {};
  if (!isThing(onSite)) return { location: plain(onSite) };
  const address = onSite['address'];
  if (!isThing(address))
    return { location: [textOf(onSite['name']), textOf(address)].filter(Boolean).join(', ') };
  return {
    location: textOf(onSite['name']),
    city: textOf(address['addressLocality']),
    country: textOf(address['addressCountry']),
  };
}

function leftOut(thing: Thing, written: string | undefined, url: string | undefined): Notice[] {
  const description = textOf(thing['description']);
  const people = listOf(thing['organizer']).filter(
    (one) => isThing(one) && typesOf(one).includes('Person'),
  ).length;
  const others = Object.keys(thing).filter((key) => !TAKEN.test(key));
  return [
    ...(written !== undefined && url === undefined
      ? [notice('insecure', { address: written })]
      : []),
    ...(description === undefined
      ? []
      : [notice('description', { n: description.length, text: description })]),
    ...(people > 0 ? [notice('people', { n: people })] : []),
    ...[...others, ...('subEvent' in thing ? ['subEvent'] : [])].map((what) =>
      notice('leftOut', { what, n: listOf(thing[what]).length }),
    ),
  ];
}
