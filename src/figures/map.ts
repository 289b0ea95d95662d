import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Located } from '../graph/venues.ts';
import { nudged, placeLabels, type Circle, type Label } from './dots.ts';

/** Where Asia meets America: turning the globe so far keeps the tip of Siberia in one piece. */
const TURN = -11;
const ANTARCTICA = '010';
/** How much of the map's width the radius of a dot for one meeting takes, with a little more on small maps. */
const radiusFor = (width: number) => 1.2 + width / 480;
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

const atlas = world as unknown as Topology<{ countries: GeometryCollection }>;
const land = merge(
  atlas,
  atlas.objects.countries.geometries.filter(
    ({ id, type }) => id !== ANTARCTICA && (type === 'Polygon' || type === 'MultiPolygon'),
  ) as Parameters<typeof merge>[1],
);

function projectionFor(width: number): { projection: GeoProjection; height: number } {
  const projection = geoEqualEarth().rotate([TURN, 0]).fitWidth(width, land);
  return { projection, height: Math.ceil(geoPath(projection).bounds(land)[1][1]) };
}

/** Lays out venues on a map of the given width: equal areas of land and equal areas of dots for equal numbers of meetings. */
export function mapLayout(venues: readonly Located[], width: number, nameOf: Naming): MapLayout {
  const { projection, height } = projectionFor(width);
  const unit = radiusFor(width);
  const dots = nudged(
    venues.map((venue) => {
      const [x, y] = projection([venue.at.lon, venue.at.lat]) ?? [0, 0];
      return { venue, x, y, r: unit * Math.sqrt(venue.conferences.length) };
    }),
  ).toSorted((a, b) => b.r - a.r);
  const labels = placeLabels(
    dots.map(({ venue, ...circle }) => ({ ...circle, text: nameOf(venue) })),
    { width, height },
  );
  return {
    width,
    height,
    land: geoPath(projection).digits(1)(land) ?? '',
    dots: dots.map((dot, at) => ({ ...dot, ...(labels[at] && { label: labels[at] }) })),
    key: keyFor(venues, unit, height),
  };
}

/** What the label of a venue says. */
export type Naming = (venue: Located) => string;

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
