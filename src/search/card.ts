import type { Passage } from './index/passages.ts';

/** What is fetched of a document that is shown. */
export interface Card {
  /** `<collection>/<id>`. */
  record: string;
  /** Title and other names. */
  names: string[];
  /** The title that readers of a language are shown instead, by language. */
  called?: Record<string, string>;
  /** What it is, when and where, for each language. */
  told: Record<string, string[]>;
  passages: Passage[];
  /** What stands in it that has other words, by its number in the piece `same`. */
  same: number[];
  /** Facts by which it may have been found: field and words. */
  facts: [field: string, text: string][];
}
