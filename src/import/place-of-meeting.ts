import type { Draft } from '../authoring/draft.ts';
import type { Graph } from '../graph/build.ts';
import type { Meeting } from './meeting.ts';
import { notice, type Tell } from './notice.ts';
import { countryCalled, placeIn } from './place.ts';

/** Puts the place of a meeting into its draft, as far as words tell it for certain. */
export function placeInto(
  draft: Draft,
  { location, city, country, where, origins }: Meeting,
  graph: Graph,
  tell: Tell,
): void {
  const words = [location, city, country].filter((word) => word !== undefined && word !== '');
  const code =
    country === undefined || /^[A-Z]{2}$/.test(country) ? country : countryCalled(country);
  const place =
    code === undefined
      ? placeIn(words.join(', '), graph.gazetteer)
      : { ...(city !== undefined && { city }), country: code };
  if (place) draft['place'] = place;
  // Who fills in the template has chosen these words; the checks say what is wrong with them.
  else if (where.says === 'row' && (country ?? city) !== undefined)
    draft['place'] = {
      ...(city !== undefined && { city }),
      ...(country !== undefined && { country }),
    };
  else if (words.length > 0)
    tell(notice('unknownPlace', { words: words.join(', ') }, origins.location ?? origins.city));
}
