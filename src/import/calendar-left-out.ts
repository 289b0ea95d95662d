import type ICAL from 'ical.js';
import type { Path } from '../checks/check.ts';
import { notice, type Notice } from './notice.ts';
import { plain } from './text.ts';

/** Properties that say nothing about the meeting itself. */
const TECHNICAL =
  /^(uid|dtstamp|sequence|created|last-modified|transp|class|priority|recurrence-id|exdate|x-.*)$/;
/** Properties that become part of the draft. */
const TAKEN =
  /^(summary|dtstart|dtend|duration|status|location|organizer|url|categories|description|rrule)$/;

type Component = InstanceType<typeof ICAL.Component>;

/** What the event says and the draft does not. */
export function leftOut(event: Component, insecure: string | undefined, path: Path): Notice[] {
  const names = event.getAllProperties().map(({ name }) => name);
  const others = names.filter((name) => !TAKEN.test(name) && !TECHNICAL.test(name));
  const alarms = event.getAllSubcomponents().length;
  const counts = Object.entries(Object.groupBy(others, (name) => name));
  return [
    ...(insecure === undefined
      ? []
      : [notice('insecure', { address: insecure }, [...path, 'url', 0])]),
    ...descriptionOf(event, path),
    ...counts.map(([name, all]) =>
      name === 'attendee'
        ? notice('people', { n: all?.length ?? 0 })
        : notice('leftOut', { what: name.toUpperCase(), n: all?.length ?? 0 }, [...path, name, 0]),
    ),
    ...(alarms > 0 ? [notice('leftOut', { what: 'VALARM', n: alarms })] : []),
  ];
}

function descriptionOf(event: Component, path: Path): Notice[] {
  const text = plain(event.getFirstPropertyValue('description'));
  const at = [...path, 'description', 0];
  return text === undefined ? [] : [notice('description', { n: text.length, text }, at)];
}
