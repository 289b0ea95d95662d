import ICAL from 'ical.js';
import {
  detailsOf,
  lastDayOf,
  originsOf,
  rawOf,
  type CalendarEvent,
  type Component,
} from './calendar-event.ts';
import type { Path } from '../checks/check.ts';
import { brokenLineIn, calendarStretches } from './calendar-stretches.ts';
import { dayIn } from './days.ts';
import { MOST_MEETINGS, nothing, type Found, type Meeting } from './meeting.ts';
import { notice } from './notice.ts';
import { dayOf, plain } from './text.ts';
import { wrongStart } from './wrong-start.ts';
import { yearlyDays } from './yearly.ts';

/** How the first day is written. */
const EXAMPLE = (day: string) => `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`;

/** Reads an iCalendar file (RFC 5545), as calendar programs export it. */
export function readCalendar(text: string): Found {
  let parsed: unknown[];
  try {
    parsed = ICAL.parse(text) as unknown[];
  } catch (reason) {
    return nothing(
      notice('brokenCalendar', { reason: (reason as Error).message }, brokenLineIn(text)),
    );
  }
  const calendars = Array.isArray(parsed[0]) ? parsed : [parsed];
  const events = calendars.flatMap((one, index) => {
    const calendar = new ICAL.Component(one as ConstructorParameters<typeof ICAL.Component>[0]);
    const whole = ['vcalendar', index];
    return calendar
      .getAllSubcomponents('vevent')
      .map((event, at): CalendarEvent => ({ event, calendar, path: [...whole, 'vevent', at] }));
  });
  if (events.length === 0) return nothing(notice('noEvents'));
  if (events.length > MOST_MEETINGS)
    return nothing(notice('tooMany', { n: events.length, most: MOST_MEETINGS }));
  const found: Found = { meetings: [], notices: [], problems: [] };
  const asWritten = (path: Path) => calendarStretches(text)(path)?.found;
  for (const [index, event] of events.entries()) readEvent(event, index + 1, asWritten, found);
  return found;
}

function readEvent(
  all: CalendarEvent,
  number: number,
  asWritten: (path: Path) => string | undefined,
  found: Found,
): void {
  const { event, calendar, path } = all;
  const name = plain(event.getFirstPropertyValue('summary'));
  const where = notice('event', { n: number });
  const about = { where: name ?? `${number}` };
  const access = String(event.getFirstPropertyValue('class') ?? '').toUpperCase();
  if (access === 'PRIVATE' || access === 'CONFIDENTIAL') {
    found.notices.push(notice('private', about, path));
    return;
  }
  if (event.hasProperty('recurrence-id')) {
    found.notices.push(notice('exception', about, path));
    return;
  }
  const zone = plain(calendar.getFirstPropertyValue('x-wr-timezone'));
  const startsAt = [...path, 'dtstart', 0];
  const start = dayIn(rawOf(event, 'dtstart'), zone);
  if (name === undefined)
    found.problems.push(
      notice('noName', { n: number, example: 'SUMMARY:…' }, [...path, 'summary', 0]),
    );
  if (start === undefined)
    found.problems.push(wrongStart(about.where, asWritten(startsAt), EXAMPLE, startsAt));
  if (name === undefined || start === undefined) return;
  const end = lastDayOf(event, start, zone);
  const first: Meeting = {
    ...{ where, name, start },
    ...(end !== undefined && end !== start && { end }),
    ...detailsOf(all),
    origins: originsOf(all),
  };
  found.meetings.push(...editionsOf(event, first));
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
    const repeats = notice('repeats', { rule: text }, [...first.origins.whole, 'rrule', 0]);
    return [{ ...first, notices: [...first.notices, repeats] }];
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
