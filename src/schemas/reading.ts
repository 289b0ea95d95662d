import { z } from 'astro/zod';
import { date } from './date.ts';
import { webAddress } from './text.ts';
import { oneOf, readingResults } from './vocabularies.ts';

/** When the address of a source was last tried, and what was found there. */
export const reading = z.strictObject({
  url: webAddress.describe('Address of the source, exactly as records cite it.'),
  read: date.describe('Day of the last try.'),
  found: oneOf(readingResults).describe('What was found.'),
});

/** The last reading of each source that has been tried: the whole of `readings.yaml`. */
export const readingList = reading.array();
