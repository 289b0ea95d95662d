import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { firstLanguage } from '../../languages.ts';
import { site } from '../../../site.config.ts';
import { fullAddress, recordPath } from '../../addresses.ts';
import { kindLabel, placeName } from '../../words/records.ts';
import { plainText, shortened } from '../../words/prose.ts';
import { phrase, wordsFor } from '../../words/index.ts';
import type { Dataset } from '../dataset.ts';
import { topicsOf } from '../subjects.ts';
import type { Happening } from './happenings.ts';

const words = wordsFor(firstLanguage);
const { host } = new URL(site.address);
/** A week: what is written in a calendar here changes with releases. */
const REFRESH = 7 * 24 * 60 * 60;
const TITLE = 90;
const LINE = '\r\n';

/** A happening as the text of an event, folded and ended as RFC 5545 asks. */
export type EventText = string;

/** The calendar with its name, as far as its events. */
function calendar(name: string, description: string, url: string) {
  return ical({
    prodId: { company: site.name, product: site.name, language: firstLanguage.toUpperCase() },
    name: escaped(name),
    description: escaped(description),
    url,
    ttl: REFRESH,
    scale: 'GREGORIAN',
  });
}

/** Text as RFC 5545 (3.3.11) writes it; the library does so for events alone. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

const BEGIN = `BEGIN:VEVENT${LINE}`;
const END = 'END:VCALENDAR';

/** Tells each happening once; every calendar that has it takes over the text. */
export function eventTeller({ graph }: Dataset): (happening: Happening) => EventText {
  return (happening) => {
    const { entry, point, status } = happening;
    const topics = [...topicsOf(entry)].flatMap((id) => graph.topicsById.get(id)?.label ?? []);
    const whole = calendar('', '', '');
    whole.createEvent({
      id: `${happening.uid}@${host}`,
      start: new Date(happening.start),
      end: new Date(happening.end),
      allDay: true,
      stamp: new Date(happening.changed),
      lastModified: new Date(happening.changed),
      sequence: happening.sequence,
      summary: summaryOf(happening),
      description: descriptionOf(happening),
      ...locationOf(happening),
      url: fullAddress(recordPath(entry, point)),
      status: ICalEventStatus[status],
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [words.calendars.sorts[happening.sort], ...topics].map((name) => ({ name })),
    });
    const text = whole.toString();
    return text.slice(text.indexOf(BEGIN), text.lastIndexOf(END));
  };
}

function summaryOf({ sort, entry, what }: Happening): string {
  if (sort === 'meeting') return entry.name;
  const text = what === undefined ? entry.name : shortened(plainText(what), TITLE);
  return phrase(words.calendars.summaries[sort], { text });
}

function descriptionOf({ sort, entry, what, exact }: Happening): string {
  const parts = [
    what === undefined ? plainText(entry.summary ?? '') : plainText(what),
    sort === 'meeting' ? kindLabel(words, entry) : entry.name,
    exact ? '' : words.calendars[sort === 'meeting' ? 'monthOnly' : 'byEndOf'],
  ];
  return parts.filter(Boolean).join('\n\n');
}

function locationOf({ sort, entry }: Happening): { location?: string } {
  const place = sort === 'meeting' && entry.collection === 'conferences' ? entry.place : undefined;
  return place ? { location: placeName(firstLanguage, place) } : {};
}

/** A calendar of events. */
export function calendarText(
  name: string,
  description: string,
  path: `/${string}`,
  events: readonly EventText[],
): string {
  const text = calendar(name, description, fullAddress(path)).toString();
  return `${text.slice(0, text.lastIndexOf(END))}${events.join('')}${END}${LINE}`;
}
