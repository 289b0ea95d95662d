import { z } from 'astro/zod';
import countries from 'i18n-iso-countries';
import { lastDay } from '../graph/chronology.ts';
import { date, period } from '../schemas/date.ts';
import { country, place } from '../schemas/place.ts';
import { language, webAddress } from '../schemas/text.ts';
import { bare } from './field-schema.ts';
import { languageCalled } from './language-name.ts';
import { monthOfNoDay, readDate, readDates } from './written-date.ts';

/** What someone who writes a value can be told beyond its schema. */
interface Advice {
  /** How it may be written, most precise first. */
  examples?: readonly string[];
  /** What should stand there instead of this very text. */
  expected?: (text: string) => string | undefined;
  /** The only value that the text can mean. */
  meant?: (text: string) => string | undefined;
  /** The group of fields that a text in its place can mean, with a blank for what it does not say. */
  group?: (text: string, blank: string) => Record<string, string> | undefined;
}

const advice = z.registry<Advice>();
advice.add(date, {
  examples: ['2027-03-03', '2027-03', '2027'],
  expected: (text) => existingDay(text) ?? eitherDay(text),
  meant: readDate,
});
advice.add(period, { group: onlyPeriod });
advice.add(country, { meant: countryCode });
advice.add(place, { group: placeCalled });
advice.add(language, { meant: languageCalled });
advice.add(webAddress, { meant: secured });

/** What there is to say about the values of a schema. */
export function adviceOn(schema: z.core.$ZodType | undefined): Advice {
  return (schema && advice.get(bare(schema))) ?? {};
}

const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function existingDay(text: string): string | undefined {
  const month = monthOfNoDay(text);
  if (month === undefined) return undefined;
  return `a day that exists: ${months.format(new Date(month))} has ${lastDay(month).slice(-2)}`;
}

/** Both days where it cannot be told which number is the month. */
function eitherDay(text: string): string | undefined {
  const days = readDates(text).flatMap(({ start, end }) => (end === undefined ? [start] : []));
  return days.length === 2 ? days.map((day) => JSON.stringify(day)).join(' or ') : undefined;
}

function onlyPeriod(text: string): Record<string, string> | undefined {
  const [only, ...others] = readDates(text);
  return others.length === 0 && only ? { ...only } : undefined;
}

/** The code of a country that is named by a code in small letters, by three letters, or in English. */
function countryCode(text: string): string | undefined {
  const code = countries.toAlpha2(text);
  return code !== undefined && countries.isValid(code)
    ? code
    : countries.getSimpleAlpha2Code(text, 'en');
}

/** A city, a country, or both with a comma between. */
function placeCalled(text: string, blank: string): Record<string, string> {
  const parts = text.split(',').map((part) => part.trim());
  const code = countryCode(parts.at(-1) ?? '');
  const city = (code === undefined ? parts : parts.slice(0, -1)).join(', ');
  return { ...(city !== '' && { city }), country: code ?? blank };
}

const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)/i;

/** The address with the secure scheme, also where it was typed without any. */
function secured(text: string): string | undefined {
  const address = `https://${text.replace(/^(?:https?:)?\/*/i, '')}`;
  const isOne = !OTHER_SCHEME.test(text) && URL.canParse(address);
  return isOne && new URL(address).hostname.includes('.') ? address : undefined;
}
