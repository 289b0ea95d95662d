import type { Value } from '../graph/comparison.ts';
import type { Entry } from '../schemas/index.ts';
import { writeDate, writePeriod } from '../words/dates.ts';
import { counted, type Telling } from './telling.ts';

/** A value in words. */
export function valueText(value: Value, telling: Telling): string {
  const { language, words } = telling;
  if ('word' in value) return words.vocabularies[value.of]?.[value.word] ?? value.word;
  if ('strength' in value)
    return `${value.count} ${words.vocabularies['strengths']?.[value.strength]?.toLowerCase() ?? value.strength}`;
  if ('count' in value) return counted(telling, value.of, value.count);
  if ('record' in value) return telling.recordOf(value.record)?.name ?? value.record;
  if ('place' in value) return placeText(language, value.place);
  if ('date' in value)
    return value.until === undefined
      ? writeDate(language, value.date)
      : writePeriod(language, { start: value.date, end: value.until });
  return 'address' in value ? value.address : value.text;
}

const regions = new Map<string, Intl.DisplayNames>();

function placeText(
  language: string,
  { city, country }: { city?: string | undefined; country: string },
): string {
  const names = regions.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  regions.set(language, names);
  const name = names.of(country) ?? country;
  return city === undefined || name.startsWith(city) ? name : `${city}, ${name}`;
}

/** What sort of thing a record is. */
export function kindText(entry: Entry, { words }: Telling): string {
  const of = {
    conferences: 'conferenceKinds',
    declarations: 'declarationKinds',
    frameworks: 'frameworkKinds',
    organizations: 'organizationKinds',
    series: '',
  }[entry.collection];
  return 'kind' in entry ? (words.vocabularies[of]?.[entry.kind] ?? entry.kind) : '';
}

/** By when, as far as it is known, a record takes its place in time. */
export function yearText(entry: Entry): string | undefined {
  const date =
    entry.collection === 'conferences'
      ? entry.dates?.start
      : 'adopted' in entry
        ? entry.adopted
        : undefined;
  return date?.slice(0, 4);
}
