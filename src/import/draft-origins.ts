import type { Path } from '../checks/check.ts';
import type { Meeting, Origins } from './meeting.ts';

/** Where in the author's file the fields of a draft came from, by their dotted paths; the empty one is the whole. */
export type DraftOrigins = Readonly<Record<string, Path>>;

/** The facts of a meeting that each field of its draft is made of; of a group the first one that is there. */
const madeOf = {
  '': ['whole'],
  name: ['name'],
  kind: ['kind'],
  status: ['status'],
  format: ['format'],
  dates: ['start'],
  'dates.start': ['start'],
  'dates.end': ['end'],
  'previousDates.0.start': ['previousStart'],
  place: ['location', 'city', 'country'],
  'place.city': ['city'],
  'place.country': ['country'],
  theme: ['theme'],
  series: ['series'],
  edition: ['edition'],
  topics: ['subjects'],
  summary: ['summary'],
  'sources.0.title': ['name'],
  'sources.0.publisher': ['publisher'],
  'sources.0.url': ['url'],
  'sources.0.language': ['language'],
  'sources.0.date': ['modified'],
} as const satisfies Record<string, readonly (keyof Origins)[]>;

/** The origins of a draft that is made of a meeting. */
export function draftOrigins({ origins, holders }: Meeting): DraftOrigins {
  const all = Object.entries(madeOf).flatMap(([field, facts]) => {
    const origin = facts.map((fact) => origins[fact]).find((one) => one !== undefined);
    return origin === undefined ? [] : [[field, origin] as const];
  });
  const holder = holders.find(({ origin }) => origin !== undefined)?.origin;
  return { ...Object.fromEntries(all), ...(holder && { organizers: holder }) };
}

/** Where a field came from, or the nearest group around it; `isOwn` says that it is that very field. */
export function originOf(
  origins: DraftOrigins,
  path: Path,
): { origin: Path; isOwn: boolean } | undefined {
  for (let length = path.length; length >= 0; length--) {
    const origin = origins[path.slice(0, length).join('.')];
    if (origin) return { origin, isOwn: length === path.length };
  }
  return undefined;
}
