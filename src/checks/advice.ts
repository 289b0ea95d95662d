import { z } from 'astro/zod';
import countries from 'i18n-iso-countries';
import { lastDay } from '../graph/chronology.ts';
import { date } from '../schemas/date.ts';
import { country } from '../schemas/place.ts';
import { bare } from './field-schema.ts';

/** What someone who writes a value can be told beyond its schema. */
interface Advice {
  /** How it may be written, most precise first. */
  examples?: readonly string[];
  /** What should stand there instead of this very text. */
  expected?: (text: string) => string | undefined;
  /** The only value that the text can mean. */
  meant?: (text: string) => string | undefined;
}

const advice = z.registry<Advice>();
advice.add(date, { examples: ['2027-03-03', '2027-03', '2027'], expected: existingDay });
advice.add(country, { meant: countryCode });

/** What there is to say about the values of a schema. */
export function adviceOn(schema: z.core.$ZodType | undefined): Advice {
  return (schema && advice.get(bare(schema))) ?? {};
}

const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function existingDay(text: string): string | undefined {
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))-\d\d$/.exec(text)?.[1];
  if (month === undefined) return undefined;
  return `a day that exists: ${months.format(new Date(month))} has ${lastDay(month).slice(-2)}`;
}

/** The code of a country that is named by a code in small letters, by three letters, or in English. */
function countryCode(text: string): string | undefined {
  const code = countries.toAlpha2(text);
  return code !== undefined && countries.isValid(code)
    ? code
    : countries.getSimpleAlpha2Code(text, 'en');
}
