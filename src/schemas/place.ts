import { z } from 'astro/zod';
import countries from 'i18n-iso-countries';
import { line } from './text.ts';

/** A country or economy by its ISO 3166-1 alpha-2 code, in capitals. */
export const country = z
  .string()
  .refine((code) => code.length === 2 && code === code.toUpperCase() && countries.isValid(code), {
    error: 'a two-letter country code of ISO 3166-1, in capitals, such as CN or BE',
  });

/** Where a meeting was held, a text adopted, or an organization has its seat. */
export const place = z.strictObject({
  city: line.optional().describe('City or town, by its usual English name.'),
  country: country.describe('Country or economy, ISO 3166-1 alpha-2, such as CN, BE or HK.'),
});
