import countries from 'i18n-iso-countries';
import type { Topic } from '../schemas/index.ts';
import { countryName } from '../words/index.ts';
import { topicLabel } from '../words/records.ts';

/** Words of a closed list among which an author chooses, with what stands first where nothing is chosen. */
export interface Choices {
  first: string;
  all: readonly { value: string; label: string; means?: string }[];
}

/** The words of a vocabulary. */
export function choicesOf(vocabulary: Readonly<Record<string, { label: string }>>): Choices['all'] {
  return Object.entries(vocabulary).map(([value, { label }]) => ({ value, label }));
}

/** The words of a vocabulary with what each means. */
export function explainedChoices(
  vocabulary: Readonly<Record<string, { label: string; means: string }>>,
): Choices['all'] {
  return Object.entries(vocabulary).map(([value, { label, means }]) => ({ value, label, means }));
}

/** Topics by their names in a language. */
export function topicChoices(topics: readonly Topic[], language: string): Choices['all'] {
  return topics.map((topic) => ({ value: topic.id, label: topicLabel(language, topic) }));
}

/** All countries and economies, by their names in a language. */
export function countriesIn(language: string): { value: string; label: string }[] {
  const order = new Intl.Collator(language);
  return Object.keys(countries.getAlpha2Codes())
    .map((value) => ({ value, label: countryName(language, value) }))
    .toSorted((a, b) => order.compare(a.label, b.label));
}
