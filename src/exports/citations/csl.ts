import { site } from '../../../site.config.ts';
import type { Cited } from './cited.ts';

/** A record for reference managers in CSL-JSON 1.0.2. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: { literal: string }[];
  issued?: CslDate;
  accessed: CslDate;
  'container-title': string;
  version: string;
  URL: string;
  language: string;
  'event-place'?: string;
}

interface CslDate {
  'date-parts': number[][];
}

/** A date or a period in parts. */
function parts(...dates: (string | undefined)[]): CslDate {
  return {
    'date-parts': dates
      .filter((date) => date !== undefined)
      .map((date) => date.split('-').map(Number)),
  };
}

/** The title with the point of the text that is meant. */
export function titleWithPoint({ title, point }: Cited): string {
  return point === undefined ? title : `${title}, ${point}`;
}

/** A record as an item of CSL-JSON. */
export function cslItem(cited: Cited): CslItem {
  const { date, until, place } = cited;
  return {
    id: cited.key,
    type: 'webpage',
    title: titleWithPoint(cited),
    author: cited.authors.map((literal) => ({ literal })),
    ...(date !== undefined && { issued: parts(date, until) }),
    accessed: parts(cited.day),
    'container-title': site.name,
    version: cited.version,
    URL: cited.url,
    language: 'en',
    ...(place && { 'event-place': [place.city, place.country].filter(Boolean).join(', ') }),
  };
}
