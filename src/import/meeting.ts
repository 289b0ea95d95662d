import type { Path } from '../checks/check.ts';
import type { Notice } from './notice.ts';
import type { SourceText } from './origin.ts';

/** Who a file says holds a meeting; a person is never taken into a record. */
export interface Holder {
  name: string;
  isOrganization: boolean;
  /** Where the file says so. */
  origin?: Path;
}

/** Where in its file each fact of a meeting stands; `whole` is where the meeting begins. */
export type Origins = { whole: Path } & Partial<
  Record<Exclude<keyof Meeting, 'where' | 'holders' | 'notices' | 'origins'>, Path>
>;

/** A meeting as far as a file tells of it, before anything is known of the records it joins. */
export interface Meeting {
  /** Which of several in the file: `event 2`, `row 3`. */
  where: Notice;
  name: string;
  start: string;
  end?: string | undefined;
  /** When it had been planned for, if the file says that it was moved. */
  previousStart?: string | undefined;
  status?: string | undefined;
  kind?: string | undefined;
  format?: string | undefined;
  /** Where it is held, in the words of the file. */
  location?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  holders: Holder[];
  /** The name of the recurring meeting it belongs to, or of the folder it stands in. */
  series?: string | undefined;
  edition?: number | undefined;
  theme?: string | undefined;
  /** Words of the author for the record; what merely describes the meeting on its page is no summary. */
  summary?: string | undefined;
  /** Subjects in the words of the file. */
  subjects: string[];
  url?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  /** Last day on which the file or page was changed. */
  modified?: string | undefined;
  /** What the file says and the draft does not. */
  notices: Notice[];
  origins: Origins;
}

/** What was found in a file: meetings, or why there are none. */
export interface Found {
  meetings: Meeting[];
  /** Things that concern the file as a whole. */
  notices: Notice[];
  problems: Notice[];
  /** What was read, if it is known how to read it. */
  source?: SourceText;
}

/** More meetings than that are no programme of a secretariat but a dump. */
export const MOST_MEETINGS = 200;

/** A file in which nothing could be found, with the reason. */
export function nothing(...problems: Notice[]): Found {
  return { meetings: [], notices: [], problems };
}
