import type { Path } from '../checks/check.ts';

/**
 * Where in the author's file something stands, in the terms of that file: row and column of a table, the components
 * around a property of a calendar, the path in JSON; or so many characters into the text.
 */
export type Origin = Path | number;

/** The text of a file that was read, kept so that places in it can be found if there is something to say of them. */
export interface SourceText {
  notation: 'calendar' | 'json' | 'table';
  text: string;
  /** Lines of the file before this text, all of them blank. */
  skipped: number;
  /** Where each JSON value begins: a saved page may carry several. The first step of a path is which of them. */
  roots?: readonly number[];
}
