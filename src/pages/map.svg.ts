import type { APIRoute } from 'astro';
import { fullAddress } from '../addresses.ts';
import { drawMap, landOf } from '../figures/map-drawing.ts';
import { mapLayout } from '../figures/map.ts';
import { svgText } from '../figures/svg.ts';
import { graph } from '../graph/index.ts';
import { firstLanguage } from '../languages.ts';
import { venuesOf } from '../graph/venues.ts';
import { mapWords, venueLabel } from '../words/map.ts';
import { wordsFor } from '../words/index.ts';

/** Wide enough for a page of print. */
const WIDTH = 1060;

/** The map of all years as a drawing of its own. */
export const GET: APIRoute = () => {
  const language = firstLanguage;
  const { located } = venuesOf(graph.conferences, graph.gazetteer);
  const layout = mapLayout(located, WIDTH, (venue) => venueLabel(language, venue));
  const words = mapWords(language, wordsFor(language).mapPage.title, fullAddress('/map/'));
  return new Response(svgText(drawMap(layout, landOf(layout, 'land'), words)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
