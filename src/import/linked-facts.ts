import type { Path } from '../checks/check.ts';
import type { Meeting, Origins } from './meeting.ts';
import { plain } from './text.ts';
import { isThing, listOf, pathOfText, textOf, typesOf, type Thing } from './things.ts';

/** The property that each fact comes from. */
const properties = {
  ...{ name: 'name', start: 'startDate', end: 'endDate', previousStart: 'previousStartDate' },
  ...{ status: 'eventStatus', format: 'eventAttendanceMode', series: 'superEvent' },
  ...{ subjects: 'keywords', url: 'url', publisher: 'publisher', language: 'inLanguage' },
  modified: 'dateModified',
} as const satisfies Partial<Record<keyof Origins, string>>;

/** Where each fact of an event stands, in the innermost value that says it. */
export function originsOf(thing: Thing, path: Path): Origins {
  const all = Object.entries(properties).map(([fact, property]) => [
    fact,
    pathOfText(thing[property], [...path, property]),
  ]);
  return { ...(Object.fromEntries(all) as Omit<Origins, 'whole'>), whole: path };
}

type Held = Pick<Meeting, 'location' | 'city' | 'country'>;

/** Where an event is held, and where its file says so: a place with an address, words for one, or a place online. */
export function placeOf(value: unknown, path: Path): { place: Held; origins: Partial<Origins> } {
  const locations = listOf(value);
  const isOnline = (one: unknown) => isThing(one) && typesOf(one).includes('VirtualLocation');
  const at = locations.findIndex((one) => !isOnline(one));
  const onSite = locations[at];
  const own = Array.isArray(value) ? [...path, at] : path;
  const origins = { location: pathOfText(onSite, own) };
  if (onSite === undefined)
    return { place: locations.length > 0 ? { location: 'Online' } : {}, origins: {} };
  if (!isThing(onSite)) return { place: { location: plain(onSite) }, origins };
  const address = onSite['address'];
  if (!isThing(address)) {
    const words = [textOf(onSite['name']), textOf(address)].filter(Boolean);
    return { place: { location: words.join(', ') }, origins };
  }
  const [city, country] = [address['addressLocality'], address['addressCountry']];
  const inAddress = (part: string) => [...own, 'address', part];
  return {
    place: { location: textOf(onSite['name']), city: textOf(city), country: textOf(country) },
    origins: {
      ...origins,
      city: pathOfText(city, inAddress('addressLocality')),
      country: pathOfText(country, inAddress('addressCountry')),
    },
  };
}
