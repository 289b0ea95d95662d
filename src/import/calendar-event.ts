import type ICAL from 'ical.js';
import type { Path } from '../checks/check.ts';
import { leftOut } from './calendar-left-out.ts';
import { dayIn, shifted } from './days.ts';
import type { Origins } from './meeting.ts';
import { dayOf, plain, secureAddress } from './text.ts';

/** A part of a calendar with its properties. */
export type Component = InstanceType<typeof ICAL.Component>;

/** An event, its calendar, and the path to it in the file. */
export interface CalendarEvent {
  event: Component;
  calendar: Component;
  path: Path;
}

/** A value as the file has it, dates as text. */
export function rawOf(event: Component, name: string): string | undefined {
  const property = event.getFirstProperty(name);
  const value: unknown = (property?.jCal as unknown[] | undefined)?.[3];
  return typeof value === 'string' ? value : undefined;
}

/** An all-day event ends on the day before its DTEND; one that ends at midnight, too. */
export function lastDayOf(
  event: Component,
  start: string,
  zone: string | undefined,
): string | undefined {
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

/** What an event says of itself beside its name and days. */
export function detailsOf({ event, calendar, path }: CalendarEvent) {
  const value = (name: string) => plain(event.getFirstPropertyValue(name));
  const raw = event.getFirstPropertyValue('url');
  const url = secureAddress(raw);
  const summary = event.getFirstProperty('summary');
  const language: unknown = summary?.getParameter('language');
  return {
    status: value('status')?.toLowerCase(),
    location: value('location'),
    holders: event.getAllProperties('organizer').flatMap((organizer, at) => {
      const name = plain(organizer.getParameter('cn'));
      return name === undefined || name.includes('@')
        ? []
        : [{ name, isOrganization: false, origin: [...path, 'organizer', at] }];
    }),
    subjects: event
      .getAllProperties('categories')
      .flatMap((one) => one.getValues().flatMap((word: unknown) => plain(word) ?? [])),
    series: undefined,
    url,
    publisher: plain(calendar.getFirstPropertyValue('x-wr-calname')),
    ...(typeof language === 'string' && { language }),
    modified: dayOf(rawOf(event, 'last-modified')),
    notices: leftOut(event, raw !== null && url === undefined ? plain(raw) : undefined, path),
  };
}

/** The property that each fact comes from. */
const properties = {
  ...{ name: 'summary', start: 'dtstart', status: 'status', location: 'location' },
  ...{ subjects: 'categories', url: 'url', modified: 'last-modified' },
} as const satisfies Partial<Record<keyof Origins, string>>;

/** Where each fact of an event stands in its file. */
export function originsOf({ event, path }: CalendarEvent): Origins {
  const all = Object.entries(properties).map(([fact, name]) => [fact, [...path, name, 0]]);
  return {
    ...(Object.fromEntries(all) as Omit<Origins, 'whole'>),
    ...{ whole: path, end: [...path, event.hasProperty('dtend') ? 'dtend' : 'duration', 0] },
    publisher: [...path.slice(0, 2), 'x-wr-calname', 0],
  };
}
