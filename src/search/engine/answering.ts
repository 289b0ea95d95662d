import type { Wanted } from '../query/understand.ts';
import { fold } from '../text/folding.ts';
import { stem } from '../text/stem.ts';
import { wholeName } from '../text/whole-name.ts';
import { seek, withNear, type Sought } from './candidates.ts';
import type { Pieces } from './pieces.ts';
import { rank, type Ranked } from './ranking.ts';

/** Documents in their order, and how they were found. */
export interface Found {
  ranked: Ranked[];
  sought: Sought[];
}

/** Finds the documents that answer best to what is wanted. */
export async function find(pieces: Pieces, wanted: readonly Wanted[]): Promise<Found> {
  beginWithNames(pieces, wanted);
  const sought = await Promise.all(wanted.map((each) => seek(pieces, each)));
  const found = await ranked(pieces, sought);
  const unmet = unmetIn(found);
  if (unmet.length === 0) return found;
  // No document has all the words: one of them may be a slip that happens to be a word.
  const again = await Promise.all(
    sought.map((each) => (unmet.includes(each) ? withNear(pieces, each) : each)),
  );
  const other = await ranked(pieces, again);
  return covers(other) > covers(found) + 0.05 ? other : found;
}

/** Fetches what bears the whole query as its name along with the words, as far as they are no slips: a slow line waits once less. */
function beginWithNames(pieces: Pieces, wanted: readonly Wanted[]): void {
  const whole = wholeName(wanted.map((each) => each.whole[0] ?? ''));
  if (whole !== undefined) pieces.postings(whole).catch(() => undefined);
}

async function ranked(pieces: Pieces, sought: Sought[]): Promise<Found> {
  const units = sought.map(({ wanted, near }) =>
    near[0] === undefined ? (wanted.whole[0] ?? '') : stem(fold(near[0])),
  );
  const bearing = async (asked: readonly string[]) => {
    const whole = wholeName(asked);
    return (whole === undefined ? undefined : await pieces.postings(whole))?.documents ?? [];
  };
  // "Instruments on de minimis" names a topic, and what is sought of it.
  const rest = units.filter((_, at) => sought[at]?.kind === undefined);
  const named = await bearing(units);
  const about = rest.length === units.length ? named : await bearing(rest);
  return { ranked: rank(sought, pieces.start, named, about), sought };
}

function covers({ ranked }: Found): number {
  return ranked[0]?.covers ?? 0;
}

/** The words that the best answer lacks. */
function unmetIn({ ranked, sought }: Found): Sought[] {
  const best = ranked[0];
  if (!best || best.covers > 0.999) return [];
  return sought.filter(
    ({ ways, near }) =>
      near.length === 0 && !ways.some(({ list }) => list.documents.includes(best.document)),
  );
}
