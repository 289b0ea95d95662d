import { dateOf } from '../graph/build.ts';
import { firstDay } from '../graph/chronology.ts';
import type { Entry, Place } from '../schemas/index.ts';
import { writeDate, writePeriod } from '../words/dates.ts';
import { wordsFor } from '../words/index.ts';
import { kindLabel, placeName } from '../words/records.ts';
import type { Facet } from './state.ts';

type Pair<Name extends string> = [name: Name, value: string];

/** What the search index is told of a record besides the text of its page. */
export interface SearchFields {
  /** Facets: name and value, one pair for each value. */
  filters: Pair<Facet>[];
  /** Names and facts: searched, and shown with a result. */
  metadata: Pair<'title' | 'aliases' | 'record' | 'kind' | 'when' | 'place'>[];
  /** One key for each order in time: a record without a date comes last in both, and is never left out. */
  sort: Pair<'newest' | 'oldest'>[];
}

/** Reads the facets, names and dates of a record for the index, in the language of its page. */
export function searchFieldsOf(entry: Entry, language: string): SearchFields {
  const day = dayOf(entry);
  return {
    filters: filtersOf(entry),
    metadata: metadataOf(entry, language),
    sort: [
      ['newest', day ?? '0000'],
      ['oldest', day ?? '9999'],
    ],
  };
}

function dayOf(entry: Entry): string | undefined {
  const date = dateOf(entry);
  return date && firstDay(date);
}

/** The facets of a record: name and value, one pair for each value. */
export function filtersOf(entry: Entry): Pair<Facet>[] {
  const year = dayOf(entry)?.slice(0, 4);
  const place = placeOf(entry);
  const pairs = (name: Facet, values: readonly string[]) =>
    values.map((value): Pair<Facet> => [name, value]);
  return [
    ['type', entry.collection],
    ...pairs('topic', 'topics' in entry ? entry.topics : []),
    ...pairs('organization', organizationsOf(entry)),
    ...pairs('country', place ? [place.country] : []),
    ...pairs('year', year === undefined ? [] : [year]),
  ];
}

/** Where a meeting was held or an organization has its seat. */
function placeOf(entry: Entry): Place | undefined {
  if (entry.collection === 'conferences') return entry.place;
  return entry.collection === 'organizations' ? entry.seat : undefined;
}

function metadataOf(entry: Entry, language: string): SearchFields['metadata'] {
  const names = [entry.short, ...(entry.aliases ?? []), ...Object.values(entry.names ?? {})];
  const date = dateOf(entry);
  const when =
    entry.collection === 'conferences' && entry.dates
      ? writePeriod(language, entry.dates)
      : date && writeDate(language, date);
  const place = placeOf(entry);
  const metadata: SearchFields['metadata'] = [
    ['title', entry.name],
    ['aliases', names.filter((name) => name !== undefined).join(' · ')],
    ['record', `${entry.collection}/${entry.id}`],
    ['kind', kindLabel(wordsFor(language), entry)],
    ['when', when ?? ''],
    ['place', place ? placeName(language, place) : ''],
  ];
  return metadata.filter(([, value]) => value !== '');
}

/** The organizations that convened, issued, keep or are the parent of a record. */
function organizationsOf(entry: Entry): readonly string[] {
  switch (entry.collection) {
    case 'conferences':
      return [...new Set((entry.organizers ?? []).map(({ org }) => org))];
    case 'declarations':
      return entry.issuers ?? [];
    case 'frameworks':
      return [entry.custodian];
    case 'organizations':
      return entry.parent ? [entry.parent] : [];
    case 'series':
      return entry.organizers ?? [];
  }
}
