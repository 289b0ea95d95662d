import type { FindSpot } from '../../import/find-spot.ts';
import type { Found } from '../../import/meeting.ts';
import { notice } from '../../import/notice.ts';

/** A file that takes longer to read is made to. */
const MOST_MILLISECONDS = 10_000;

/** What reads files. */
export type Readers = typeof import('../../import/read.ts');

/** What a file holds, and where in it something stands. */
export async function found(
  read: (readers: Readers) => Found,
): Promise<Found & { find?: FindSpot }> {
  try {
    // The readers of calendars and tables are large, and needed only where there is a file.
    const readers = await import('../../import/read.ts');
    const began = performance.now();
    const all = read(readers);
    if (performance.now() - began > MOST_MILLISECONDS)
      all.problems.push(notice('tooSlow', { n: MOST_MILLISECONDS / 1000 }));
    return { ...all, find: readers.spotsIn(all.source) };
  } catch (reason) {
    const problem = notice('failed', { reason: (reason as Error).message });
    return { meetings: [], notices: [], problems: [problem] };
  }
}
