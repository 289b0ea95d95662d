import type { Entry, Place, Topic } from '../schemas/index.ts';
import type { Vocabulary } from '../schemas/vocabularies.ts';
import type { Verb } from '../graph/relations.ts';
import type { Words } from './forms.ts';
import { writeDate, writePeriod } from './dates.ts';
import { countryName } from './index.ts';
import { dateOf } from '../graph/build.ts';
import { languageOfRecords } from '../languages.ts';

/** The label of one word of a vocabulary. */
export function wordOf(vocabulary: Vocabulary, key: string): string {
  return vocabulary[key]?.label ?? key;
}

/** What a topic is called in a language: its label there, or else the one in the language of the records. */
export function topicLabel(language: string, topic: Topic): string {
  return topic.names?.[language] ?? topic.label;
}

/** The language of that label where it is not the page's own; a label that readers have in their language needs none. */
export function topicLanguage(language: string, topic: Topic | undefined): string | undefined {
  return topic?.names?.[language] === undefined ? languageOfRecords(language) : undefined;
}

/** Topics under their labels in a language, for tables that show labels; texts in the language of the records are still found by the own ones. */
export function topicsIn(language: string, topics: readonly Topic[]): Topic[] {
  return topics.map((topic) => ({
    ...topic,
    label: topicLabel(language, topic),
    aliases: [topic.label, ...(topic.aliases ?? [])],
  }));
}

/** What sort of thing a record is: "Working group meeting", "Initiative". */
export function kindLabel(words: Words, entry: Entry): string {
  const { conferenceKinds, declarationKinds, frameworkKinds, organizationKinds } =
    words.vocabularies;
  switch (entry.collection) {
    case 'conferences':
      return wordOf(conferenceKinds, entry.kind);
    case 'declarations':
      return wordOf(declarationKinds, entry.kind);
    case 'frameworks':
      return wordOf(frameworkKinds, entry.kind);
    case 'organizations':
      return wordOf(organizationKinds, entry.kind);
    case 'series':
      return words.collections.series.one;
  }
}

/** What a relation is called from the end it is seen from: "Builds on", "Built on by". */
export function verbOf(words: Words, { type, direction }: Verb): string {
  const { label, inverse } = words.vocabularies.relationTypes[type];
  return direction === 'stated' ? label : inverse;
}

/** A place as a reader expects it: "Beijing, China"; a city that is its own country is named once. */
export function placeName(language: string, { city, country }: Place): string {
  const name = countryName(language, country);
  return city === undefined || name.startsWith(city) ? name : `${city}, ${name}`;
}

/** When a record is dated; undefined where nothing says so. */
export function whenOf(language: string, entry: Entry): string | undefined {
  if (entry.collection === 'conferences' && entry.dates) return writePeriod(language, entry.dates);
  const date = dateOf(entry);
  return date === undefined ? undefined : writeDate(language, date);
}

/** When and where a record is, in one line; empty where neither is known. */
export function whenAndWhere(language: string, entry: Entry): string {
  const place = 'place' in entry && entry.place ? placeName(language, entry.place) : undefined;
  return [whenOf(language, entry), place].filter((fact) => fact !== undefined).join(' · ');
}

/** The title of a record's page: the name with what tells it from others of the same name, its year or its kind. */
export function titleOf(words: Words, entry: Entry): string {
  const year = dateOf(entry)?.slice(0, 4);
  if (entry.collection === 'series') return `${entry.name} (${words.collections.series.one})`;
  return year === undefined || entry.name.includes(year) ? entry.name : `${entry.name} (${year})`;
}
