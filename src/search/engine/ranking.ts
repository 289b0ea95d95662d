import type { Understood } from '../query/understand.ts';
import type { Start } from '../piece.ts';
import type { Sought } from './candidates.ts';
import { isIn, topicAsked } from './asked.ts';
import { addUp, emptySums, type Sums } from './sums.ts';

/** A document that answers, and how well. */
export interface Ranked {
  document: number;
  score: number;
  /** The share of what was asked for that it has, by how telling each word is. */
  covers: number;
  /** Whether the words are one of its names, whole. */
  isNamed: boolean;
  /** Whether the words hold one of its names, or all of a long one but a word. */
  isHeld: boolean;
}

/** A series is seldom meant where one of its meetings has the same name. */
const leaning: Readonly<Record<string, number>> = { series: 0.86, compare: 0.9 };
/** What it is worth to be named in part, in whole, to be much spoken of, to be the meeting at that place in that year. */
const NAMED = 0.9;
const WHOLE = 2.6;
const SPOKEN_OF = 0.08;
const MEETING = 0.3;
const ONLY_MEETING = 1.2;
const KIND = 0.3;
/** Of what the best answer covers, others have to cover so much; but not those that are held, since a question has words besides. */
const ENOUGH = 0.62;
/** The share of a name of several words that has to be asked for, so that it is held. */
const NEARLY_HELD = 0.74;

/** Puts the documents that answer in order, best first; those that cover much less than the best are left out. */
export function rank(
  sought: readonly Sought[],
  start: Start,
  named: readonly number[],
  about: readonly number[],
): Ranked[] {
  const sums = emptySums(start.documents);
  let whole = 0;
  for (const each of sought) if (each.ways.length > 0) whole += addUp(each, sums, start.documents);
  if (whole === 0) return [];
  const factors = factorsOf(start);
  const wholes = new Set(named);
  const kinds = kindsAsked(sought);
  const topics = new Set(about.filter((document) => isIn(['topics'], document, start)));
  const ranked: Ranked[] = [];
  sums.mass.forEach((mass, document) => {
    if (mass === 0) return;
    const one = scored(document, sums, whole, wholes.has(document) || topics.has(document));
    const asked = meetingAsked(document, sums, whole, start);
    const kind = 1 + KIND * (kinds.get(document) ?? 0);
    const topic = topics.size > 0 ? topicAsked(document, sums, whole, start) : 1;
    const score = one.score * asked * kind * topic * (factors[document] ?? 1);
    ranked.push({ ...one, score });
  });
  const most = ranked.reduce((best, { covers }) => Math.max(best, covers), 0);
  return ranked
    .filter(({ covers, isHeld }) => isHeld || covers >= most * ENOUGH)
    .toSorted((a, b) => b.score - a.score || a.document - b.document);
}

/** Scores a document by its words, by how much of the query it has, and by how much of its name is asked for. */
function scored(document: number, sums: Sums, whole: number, isNamed: boolean): Ranked {
  const covers = Math.min(1, (sums.mass[document] ?? 0) / whole);
  const share = Math.min(1, sums.name[document] ?? 0);
  const inNames = (sums.inNames[document] ?? 0) / whole;
  const words = sums.words[document] ?? 0;
  const isHeld = words > 1 && share > (words > 2 ? NEARLY_HELD : 0.999);
  const score =
    (sums.score[document] ?? 0) *
    (0.25 + 0.75 * (isHeld ? covers : covers ** 2)) *
    (1 + NAMED * share * inNames + (isNamed ? WHOLE : 0));
  return { document, score, covers, isNamed, isHeld };
}

/** What it is worth that a document is the meeting at the place and the time asked for; the more so the less else is asked. */
function meetingAsked(document: number, sums: Sums, whole: number, start: Start): number {
  const isMeeting =
    isIn(['conferences'], document, start) && ((sums.facts[document] ?? 0) & 3) === 3;
  return isMeeting ? 1 + MEETING + ONLY_MEETING * ((sums.inFacts[document] ?? 0) / whole) ** 3 : 1;
}

/** How much of the kind that is asked for each record is: all of "joint statement", or a part. */
function kindsAsked(sought: readonly Sought[]): Map<number, number> {
  const lists = sought.flatMap(({ kind }) => kind ?? []);
  const kinds = new Map<number, number>();
  for (const { documents } of lists)
    for (const document of documents)
      kinds.set(document, (kinds.get(document) ?? 0) + 1 / lists.length);
  return kinds;
}

/** What a document is worth before anything is asked: by its collection and its rank in it. */
function factorsOf({ ranges, documents }: Start): Float32Array {
  const factors = new Float32Array(documents).fill(1);
  for (const [collection, [from, to]] of Object.entries(ranges))
    for (let document = from; document < to; document++)
      factors[document] =
        (leaning[collection] ?? 1) * (1 + SPOKEN_OF * (1 - (document - from) / (to - from)));
  return factors;
}

/** Words that no document has, or only in another spelling. */
export function isRelaxed({ wanted }: Understood, best: Ranked | undefined): boolean {
  return wanted.length > 1 && (best?.covers ?? 1) < 0.999;
}
