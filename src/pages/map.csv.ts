import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { graph } from '../graph/index.ts';
import { firstLanguage } from '../languages.ts';
import { venuesOf, yearsOf, type Located, type Venue } from '../graph/venues.ts';
import { countryName } from '../words/index.ts';

const columns = ['place', 'countryCode', 'country', 'lat', 'lon', 'meetings', 'from', 'to'];

function rowOf(venue: Venue | Located): Record<string, unknown> {
  const { place, conferences } = venue;
  const [from, to] = yearsOf(conferences) ?? [];
  return {
    place: place.city,
    countryCode: place.country,
    country: countryName(firstLanguage, place.country),
    ...('at' in venue && { lat: venue.at?.lat, lon: venue.at?.lon }),
    meetings: conferences.length,
    from,
    to,
  };
}

/** The places of the map as a table. */
export const GET: APIRoute = () => {
  const { located, unlocated } = venuesOf(graph.conferences, graph.gazetteer);
  const rows = [...located, ...unlocated].map(rowOf);
  const text = stringify(rows, { bom: true, header: true, columns, escape_formulas: true });
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
