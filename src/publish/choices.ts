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
  return inOrder(
    topics.map((topic) => ({ value: topic.id, label: topicLabel(language, topic) })),
    language,
  );
}

/** All countries and economies, by their names in a language. */
export function countriesIn(language: string): { value: string; label: string }[] {
  const codes = Object.keys(countries.getAlpha2Codes());
  return inOrder(
    codes.map((value) => ({ value, label: countryName(language, value) })),
    language,
  );
}

/** By their labels, where a reader looks for them. */
function inOrder<C extends { label: string }>(choices: readonly C[], language: string): C[] {
  const order = new Intl.Collator(language);
  return choices.toSorted((a, b) => order.compare(a.label, b.label));
}
