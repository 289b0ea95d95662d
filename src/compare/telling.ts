import type { View } from '../graph/comparison.ts';
import type { Forms } from '../words/forms.ts';
import { plural } from '../words/phrase.ts';

/** The words of a comparison in one language. A page hands them to the browser, which has no others. */
export interface ComparisonWords {
  /** What each record is asked, by field. */
  questions: Readonly<Record<string, string>>;
  /** Labels of the closed lists, by list and word. */
  vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How things are counted, by what they are. */
  counts: Readonly<Record<string, Forms>>;
  views: Readonly<Record<View, string>>;
  caption: string;
  row: string;
  facts: string;
  nothing: string;
  /** Under a topic that the record has as a whole while no point is on it. */
  wholeOnly: string;
  /** Beside a part whose topics were found in its words. */
  byWords: string;
  addressedTo: string;
  due: string;
  earlier: string;
  later: string;
  remove: string;
  source: string;
  sources: string;
  point: string;
  from: string;
  citation: string;
}

/** How a comparison is told to its reader. */
export interface Telling {
  language: string;
  words: ComparisonWords;
  /** Name and address of a record that another one names; nothing if it is not known. */
  recordOf: (id: string) => { name: string; address: string } | undefined;
  /** The address of a page of this site in the reader's language. */
  addressOf: (path: `/${string}`) => string;
}

/** Something counted, by what it is. */
export function counted({ language, words }: Telling, of: string, n: number): string {
  return plural(language, words.counts[of] ?? { other: '{n}' }, n);
}
