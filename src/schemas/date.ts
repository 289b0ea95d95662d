import { z } from 'astro/zod';

const EXPECTED = 'a date such as 2018-02-09, 2018-02 or "2018"';

/** YAML readers turn `2018` into a number and `2018-02-09` into a Date; both are turned back into the text that was written. */
function asWritten(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date && !Number.isNaN(value.valueOf()))
    return value.toISOString().slice(0, 10);
  return value;
}

const day = z.iso.date();
/** What programs that read the data are told of a date. */
const PUBLISHED_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const YEAR_OR_MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/**
 * A date as precise as it is known: a day, a month or a year (EDTF level 0, ISO 8601-2).
 * Days that do not exist are refused; an unknown date is left out, never invented.
 */
export const date = z.preprocess(
  asWritten,
  z
    .string({ error: EXPECTED })
    .refine((text) => YEAR_OR_MONTH.test(text) || day.safeParse(text).success, EXPECTED)
    .meta({ pattern: PUBLISHED_PATTERN }),
);

/** A date that is known to the day. */
export const exactDay = date.refine(
  (text) => day.safeParse(text).success,
  'a day such as 2018-02-09',
);

/** First and last day of a meeting; without `end` it lasted one day, or its end is not known. */
export const period = z.strictObject({
  start: date.describe('First day, as precise as a source gives it.'),
  end: date.optional().describe('Last day; leave it out where no source gives it.'),
});
