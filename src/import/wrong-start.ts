import type { Path } from '../checks/check.ts';
import { readDate } from '../checks/written-date.ts';
import { notice, type Notice } from './notice.ts';

/** A day for those to put another in its place who have none. */
const ANY_DAY = '2027-06-10';

/**
 * That a meeting has no first day, or one that does not exist; `written` puts a day into the notation of the file.
 * A day in words is told as it has to be.
 */
export function wrongStart(
  where: string,
  found: string | undefined,
  written: (day: string) => string,
  at: Path,
): Notice {
  if (found === undefined) return notice('noStart', { where, example: written(ANY_DAY) }, at);
  const meant = readDate(found);
  return meant === undefined
    ? notice('badStart', { where, found, example: written(ANY_DAY) }, at)
    : notice('otherStart', { where, found, line: written(meant) }, at);
}
