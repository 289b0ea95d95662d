import ICAL from 'ical.js';
import { MOST_MEETINGS, nothing, type Found, type Meeting } from './meeting.ts';
import { notice, type Notice } from './notice.ts';
import { dayIn, shifted } from './days.ts';
import { dayOf, plain, secureAddress } from './text.ts';
import { yearlyDays } from './yearly.ts';

/** Properties that say nothing about the meeting itself. */
const TECHNICAL =
  /^(uid|dtstamp|sequence|created|last-modified|transp|class|priority|recurrence-id|exdate|x-.*)$/;
/** Properties that become part of the draft. */
const TAKEN =
  /^(summary|dtstart|dtend|duration|status|location|organizer|url|categories|description|rrule)$/;

type Component = InstanceType<typeof ICAL.Component>;

/** Reads an iCalendar file (RFC 5545), as calendar programs export it. */
export function readCalendar(text: string): Found {
  let parsed: unknown[];
  try {
    parsed = ICAL.parse(text) as unknown[];
  } catch (reason) {
    return nothing(notice('brokenCalendar', { reason: (reason as Error).message }));
  }
  const calendars = Array.isArray(parsed[0]) ? parsed : [parsed];
  const events = calendars.flatMap((calendar) => {
    const component = new ICAL.Component(
      calendar as ConstructorParameters<typeof ICAL.Component>[0],
    );
    return component.getAllSubcomponents('vevent').map((event) => ({ event, component }));
  });
  if (events.length === 0) return nothing(notice('noEvents'));
  if (events.length > MOST_MEETINGS)
    return nothing(notice('tooMany', { n: events.length, most: MOST_MEETINGS }));
  const found: Found = { meetings: [], notices: [], problems: [] };
  for (const [index, { event, component }] of events.entries())
    readEvent(event, component, index + 1, found);
  return found;
}

function readEvent(event: Component, calendar: Component, number: number, found: Found): void {
  const name = plain(event.getFirstPropertyValue('summary'));
  const where = notice('event', { n: number });
  const about = { where: name ?? `${number}` };
  const access = String(event.getFirstPropertyValue('class') ?? '').toUpperCase();
  if (access === 'PRIVATE' || access === 'CONFIDENTIAL') {
    found.notices.push(notice('private', about));
    return;
  }
  if (event.hasProperty('recurrence-id')) {
    found.notices.push(notice('exception', about));
    return;
  }
  const zone = plain(calendar.getFirstPropertyValue('x-wr-timezone'));
  const start = dayIn(rawOf(event, 'dtstart'), zone);
  if (name === undefined) found.problems.push(notice('noName', { n: number }));
  if (start === undefined) found.problems.push(notice('noStart', about));
  if (name === undefined || start === undefined) return;
  const end = lastDayOf(event, start, zone);
  const first: Meeting = {
    ...{ where, name, start },
    ...(end !== undefined && end !== start && { end }),
    ...detailsOf(event, calendar),
  };
  found.meetings.push(...editionsOf(event, first));
}

/** A value as the file has it, dates as text. */
function rawOf(event: Component, name: string): string | undefined {
  const property = event.getFirstProperty(name);
  const value: unknown = (property?.jCal as unknown[] | undefined)?.[3];
  return typeof value === 'string' ? value : undefined;
}

/** An all-day event ends on the day before its DTEND; one that ends at midnight, too. */
function lastDayOf(event: Component, start: string, zone: string | undefined): string | undefined {
  const raw = rawOf(event, 'dtend');
  if (raw !== undefined) {
    const end = dayIn(raw, zone);
    const isExclusive = !raw.includes('T') || /T00:00(:00)?/.test(raw);
    return end !== undefined && isExclusive && end > start ? shifted(end, -1) : end;
  }
  const days = /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/.exec(
    String(event.getFirstPropertyValue('duration') ?? ''),
  );
  const length = Number(days?.[1] ?? 0) * 7 + Number(days?.[2] ?? 0);
  return length > 1 ? shifted(start, length - 1) : undefined;
}

function detailsOf(event: Component, calendar: Component) {
  const value = (name: string) => plain(event.getFirstPropertyValue(name));
  const raw = event.getFirstPropertyValue('url');
  const url = secureAddress(raw);
  const summary = event.getFirstProperty('summary');
  const language: unknown = summary?.getParameter('language');
  return {
    status: value('status')?.toLowerCase(),
    location: value('location'),
    holders: event.getAllProperties('organizer').flatMap((organizer) => {
      const name = plain(organizer.getParameter('cn'));
      return name === undefined || name.includes('@') ? [] : [{ name, isOrganization: false }];
    }),
    subjects: event
      .getAllProperties('categories')
      .flatMap((one) => one.getValues().flatMap((word: unknown) => plain(word) ?? [])),
    series: undefined,
    url,
    publisher: plain(calendar.getFirstPropertyValue('x-wr-calname')),
    ...(typeof language === 'string' && { language }),
    modified: dayOf(rawOf(event, 'last-modified')),
    notices: leftOut(event, raw !== null && url === undefined ? plain(raw) : undefined),
  };
}

/** What the event says and the draft does not. */
function leftOut(event: Component, insecure: string | undefined): Notice[] {
  const names = event.getAllProperties().map(({ name }) => name);
  const others = names.filter((name) => !TAKEN.test(name) && !TECHNICAL.test(name));
  const alarms = event.getAllSubcomponents().length;
  const counts = Object.entries(Object.groupBy(others, (name) => name));
  return [
    ...(insecure === undefined ? [] : [notice('insecure', { address: insecure })]),
    ...descriptionOf(event),
    ...counts.map(([name, all]) =>
      name === 'attendee'
        ? notice('people', { n: all?.length ?? 0 })
        : notice('leftOut', { what: name.toUpperCase(), n: all?.length ?? 0 }),
    ),
    ...(alarms > 0 ? [notice('leftOut', { what: 'VALARM', n: alarms })] : []),
  ];
}

function descriptionOf(event: Component): Notice[] {
  const text = plain(event.getFirstPropertyValue('description'));
  return text === undefined ? [] : [notice('description', { n: text.length, text })];
}

/** A yearly meeting is a record for each year; other repetitions are named, for every record is one dated meeting. */
function editionsOf(event: Component, first: Meeting): Meeting[] {
  const rule = event.getFirstProperty('rrule');
  if (!rule) return [first];
  const text = String(rule.getFirstValue());
  const excluded = event
    .getAllProperties('exdate')
    .flatMap((one) => (one.jCal as unknown[]).slice(3))
    .flatMap((day) => dayOf(day) ?? []);
  const days = yearlyDays(text, first.start);
  if (!days) {
    return [{ ...first, notices: [...first.notices, notice('repeats', { rule: text })] }];
  }
  return days
    .filter((day) => !excluded.includes(day))
    .map((start) => ({
      ...first,
      start,
      ...(first.end !== undefined && {
        end: `${Number(start.slice(0, 4)) + Number(first.end.slice(0, 4)) - Number(first.start.slice(0, 4))}${first.end.slice(4)}`,
      }),
    }));
}
