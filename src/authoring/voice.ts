import { inEnglish as tellingInEnglish, type Telling } from '../checks/telling.ts';
import type { Vocabulary } from '../schemas/vocabularies.ts';
import { asking } from '../words/en/asking.ts';
import type { Choice, Field } from './fields.ts';

/** How a command speaks to whoever makes a record. */
export interface Voice {
  words: typeof asking;
  /** How the checks speak. */
  telling: Telling;
  /** Sentences of the schemas in another language. */
  helps: Readonly<Record<string, string>>;
  /** Closed lists in another language. */
  vocabularies: readonly Vocabulary[];
}

/** The schemas are written in English. */
export const inEnglish: Voice = {
  words: asking,
  telling: tellingInEnglish,
  helps: {},
  vocabularies: [],
};

/** What belongs into a field. */
export function helpIn({ helps }: Voice, { help }: Pick<Field, 'help'>): string {
  return helps[help] ?? help;
}

/** The words of a closed list with their labels. */
export function choicesIn({ vocabularies }: Voice, choices: readonly Choice[]): readonly Choice[] {
  const keys = choices.map(({ value }) => value).join();
  const list = vocabularies.find((one) => Object.keys(one).join() === keys);
  return choices.map((choice) => {
    const { label = choice.label, means = choice.means } = list?.[choice.value] ?? {};
    return { ...choice, label, means };
  });
}
