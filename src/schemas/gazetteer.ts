import { z } from 'astro/zod';
import { place } from './place.ts';
import { names } from './text.ts';

/** Two decimals tell a city, about a kilometre, and claim no more. */
const HUNDREDTH = 0.01;

/** Where a city lies, so that meetings in it can stand on a map, and what others call it. */
export const gazetteerPlace = z.strictObject({
  city: place.shape.city.unwrap().describe('City or town, exactly as records write it.'),
  country: place.shape.country,
  names: names
    .optional()
    .describe('What the city is called in other languages, by language tag; search knows these.'),
  lat: z
    .number()
    .min(-90)
    .max(90)
    .multipleOf(HUNDREDTH)
    .describe('Latitude in degrees with two decimals; south of the equator it is negative.'),
  lon: z
    .number()
    .min(-180)
    .max(180)
    .multipleOf(HUNDREDTH)
    .describe('Longitude in degrees with two decimals; west of Greenwich it is negative.'),
});

/** The cities that can stand on a map: the whole of `places.yaml`. */
export const gazetteer = gazetteerPlace.array();
