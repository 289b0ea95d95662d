import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Located } from '../graph/venues.ts';
import { nudged, placeLabels, type Circle, type Label } from './dots.ts';

/** Where Asia meets America: turning the globe so far keeps the tip of Siberia in one piece. */
const TURN = -11;
const ANTARCTICA = '010';
/** Radius of a dot for one meeting; on small maps it is larger beside the land, so that it can still be seen. */
const radiusFor = (width: number) => 1.2 + width / 640;
/** How much width there must be for each name, so that names of the largest places do not drown in those of others. */
const WIDTH_FOR_NAME = 30;
/** Numbers of meetings that the key shows, as far as there are as many. */
const keyed = [1, 5, 20];

/** A place on the map. */
export interface Dot extends Circle {
  venue: Located;
  /** Where its name stands, if there is room for it. */
  label?: Label;
}

/** A map of the world, ready to be drawn. */
export interface MapLayout {
  width: number;
  height: number;
  /** The outline of all land but Antarctica, as an SVG path. */
  land: string;
  /** Largest first, so that small ones lie on top. */
  dots: Dot[];
  /** The dots of the key: how many meetings, and where they are drawn. */
  key: (Circle & { meetings: number })[];
}

/** What the label of a venue says. */
export type Naming = (venue: Located) => string;

const atlas = world as unknown as Topology<{ countries: GeometryCollection }>;
const land = merge(
  atlas,
  atlas.objects.countries.geometries.filter(
    ({ id, type }) => id !== ANTARCTICA && (type === 'Polygon' || type === 'MultiPolygon'),
  ) as Parameters<typeof merge>[1],
);

/** The land at one width, the same for all years. */
interface Base {
  projection: GeoProjection;
  height: number;
  land: string;
}

const bases = new Map<number, Base>();

function baseFor(width: number): Base {
  const known = bases.get(width);
  if (known) return known;
  const projection = geoEqualEarth().rotate([TURN, 0]).fitWidth(width, land);
  const path = geoPath(projection).digits(1);
  const base = { projection, height: Math.ceil(path.bounds(land)[1][1]), land: path(land) ?? '' };
  bases.set(width, base);
  return base;
}

/** Lays out venues on a map of the given width: equal areas of land and equal areas of dots for equal numbers of meetings. */
export function mapLayout(venues: readonly Located[], width: number, nameOf: Naming): MapLayout {
  const { projection, height, land } = baseFor(width);
  const unit = radiusFor(width);
  const dots = nudged(
    venues.map((venue) => {
      const [x, y] = projection([venue.at.lon, venue.at.lat]) ?? [0, 0];
      return { venue, x, y, r: unit * Math.sqrt(venue.conferences.length) };
    }),
  ).toSorted((a, b) => b.r - a.r);
  const key = keyFor(venues, unit, height);
  const named = dots.slice(0, width / WIDTH_FOR_NAME);
  const labels = placeLabels(
    named.map(({ venue, ...circle }) => ({ ...circle, text: nameOf(venue) })),
    [...dots, ...key],
    { width, height },
  );
  return {
    width,
    height,
    land,
    dots: dots.map((dot, at) => ({ ...dot, ...(labels[at] && { label: labels[at] }) })),
    key,
  };
}

/** Stands in the lower left corner, in the empty Pacific; the circles share their lowest point. */
function keyFor(venues: readonly Located[], unit: number, height: number): MapLayout['key'] {
  const most = Math.max(0, ...venues.map(({ conferences }) => conferences.length));
  const shown = keyed.filter((meetings) => meetings <= most);
  const largest = unit * Math.sqrt(shown.at(-1) ?? 0);
  return shown.map((meetings) => {
    const r = unit * Math.sqrt(meetings);
    return { meetings, r, x: largest + 2, y: height - r - 2 };
  });
}
