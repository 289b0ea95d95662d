import type { Phrases } from '../checks/telling.ts';
import type { checking } from '../words/en/checking.ts';
import type { importing } from '../words/en/importing.ts';
import type { publishing } from '../words/en/publishing.ts';

/** What the page tells its script: words in its language, and where things are. */
export interface Given {
  language: string;
  words: typeof publishing;
  says: typeof importing.says;
  /** What the checks say, and their phrases in the language of the page. */
  checking: typeof checking;
  phrases: Phrases;
  /** Labels of fields and of the words of closed lists, for the preview. */
  fields: Readonly<Record<string, string>>;
  labels: Readonly<
    Record<
      | 'kinds'
      | 'statuses'
      | 'formats'
      | 'roles'
      | 'outcomes'
      | 'legalStatuses'
      | 'strengths'
      | 'addressees',
      Readonly<Record<string, string>>
    >
  >;
  /** Where the records lie that a new one is held against. */
  known: string;
  /** Below which each conference lies as JSON. */
  conferences: string;
  /** Address of the page itself. */
  page: string;
  site: string;
  /** Address of the site, for links of the preview. */
  base: string;
  repository?: string | undefined;
  editors?: string | undefined;
  topics: Readonly<Record<string, string>>;
}
