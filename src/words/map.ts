import type { MapWords } from '../figures/map-drawing.ts';
import { yearsOf, type Venue } from '../graph/venues.ts';
import { phrase, plural, wordsFor } from './index.ts';
import { placeName } from './records.ts';

/** The years of a venue as a reader expects them: "2016 to 2024", "2018", or nothing where no date is known. */
export function yearsText(language: string, { conferences }: Venue): string {
  const [from, to] = yearsOf(conferences) ?? [];
  if (from === undefined || to === undefined) return '';
  return from === to ? String(from) : phrase(wordsFor(language).mapPage.years, { from, to });
}

/** A venue in a line: "Brussels, Belgium: 20 meetings, 2016 to 2024". */
export function venueText(language: string, venue: Venue): string {
  const meetings = plural(language, wordsFor(language).mapPage.meetings, venue.conferences.length);
  const told = [meetings, yearsText(language, venue)].filter((part) => part !== '').join(', ');
  return `${placeName(language, venue.place)}: ${told}`;
}

/** What stands beside a dot: "Brussels 22"; the number is left out where it is one. */
export function venueLabel(language: string, { place, conferences }: Venue): string {
  const name = place.city ?? placeName(language, place);
  return conferences.length > 1 ? `${name} ${conferences.length}` : name;
}

/** The words of a drawn map whose links lead to the list on the page at the given address. */
export function mapWords(language: string, title: string, page: string): MapWords {
  return {
    title,
    describe: ({ venue }) => venueText(language, venue),
    addressOf: ({ venue }) => `${page}#place-${venue.id}`,
    meetings: wordsFor(language).mapPage.key,
  };
}
