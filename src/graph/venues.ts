import type { Conference, GazetteerPlace, Place } from '../schemas/index.ts';
import { yearOf } from './chronology.ts';

/** A place with the meetings that were held there. */
export interface Venue {
  /** Names the place in addresses: `brussels-be`. */
  id: string;
  place: Place;
  /** In the order they were given. */
  conferences: Conference[];
}

/** A venue of which it is known where it lies. */
export type Located = Venue & { at: GazetteerPlace };

/** Where conferences were held; each stands in one of the four. */
export interface Venues {
  /** Those with most meetings first. */
  located: Located[];
  /** Places whose position is not recorded. */
  unlocated: Venue[];
  online: Conference[];
  /** Conferences of which no place is recorded. */
  unplaced: Conference[];
}

/** The first year of the decade in which a conference began, if its date is known. */
export function decadeOf({ dates }: Conference): number | undefined {
  return dates && Math.floor(yearOf(dates.start) / 10) * 10;
}

/** The decades in which conferences were held, earliest first, with the conferences of each. */
export function decadesOf(conferences: readonly Conference[]): [number, Conference[]][] {
  const dated = conferences.filter(({ dates }) => dates);
  return [...Map.groupBy(dated, (conference) => decadeOf(conference) ?? 0)].toSorted(
    ([a], [b]) => a - b,
  );
}

/** Joins conferences by the city they were held in, and cities to where they lie. */
export function venuesOf(
  conferences: readonly Conference[],
  gazetteer: readonly GazetteerPlace[],
): Venues {
  const positions = new Map(gazetteer.map((at) => [idOf(at), at]));
  const venues = joined(conferences).map((venue) => ({ ...venue, at: positions.get(venue.id) }));
  const placeless = conferences.filter(({ place }) => !place);
  return {
    located: venues.filter((venue): venue is Located => venue.at !== undefined),
    unlocated: venues.filter(({ at }) => at === undefined),
    online: placeless.filter(({ format }) => format === 'virtual'),
    unplaced: placeless.filter(({ format }) => format !== 'virtual'),
  };
}

function joined(conferences: readonly Conference[]): Venue[] {
  const venues = new Map<string, Venue>();
  for (const conference of conferences) {
    const { place } = conference;
    if (!place) continue;
    const id = idOf(place);
    const venue = venues.get(id);
    if (venue) venue.conferences.push(conference);
    else venues.set(id, { id, place, conferences: [conference] });
  }
  return [...venues.values()].toSorted(
    (a, b) => b.conferences.length - a.conferences.length || a.id.localeCompare(b.id, 'en'),
  );
}

function idOf({ city, country }: Place): string {
  return [city, country]
    .filter((part) => part !== undefined)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** The first and the last year of conferences that have a date. */
export function yearsOf(conferences: readonly Conference[]): [number, number] | undefined {
  const years = conferences.flatMap(({ dates }) => (dates ? [yearOf(dates.start)] : []));
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}
