import type { Understood } from '../query/understand.ts';
import type { Start } from '../piece.ts';
import { ALSO_DATE, ALSO_PLACE, type PostingList } from '../posting-list.ts';
import type { Sought, Way } from './candidates.ts';

/** A document that answers, and how well. */
export interface Ranked {
  document: number;
  score: number;
  /** The share of what was asked for that it has, by how telling each word is. */
  covers: number;
  /** Whether the words are one of its names, whole. */
  isNamed: boolean;
}

const ALIAS = 2;
const FACT = 1;
/** Numbers of the facts in the order of `factFields`. */
const [PLACE, WHEN] = [0, 1];

/** The part of a detail that is the length of a name. */
const LENGTH = 63;

/** How much of a word each way to find it covers. */
const covering: Readonly<Record<Way['how'], number>> = {
  word: 1,
  joined: 1,
  mark: 1,
  near: 0.9,
  beginning: 0.9,
  part: 0.6,
};

/** A series is seldom meant where one of its meetings has the same name. */
const leaning: Readonly<Record<string, number>> = { series: 0.86, compare: 0.9 };
/** What it is worth to be named in whole, to be much spoken of, to be the meeting at that place in that year. */
const NAMED = 0.7;
const WHOLE = 2.6;
const SPOKEN_OF = 0.08;
const MEETING = 0.3;
const ONLY_MEETING = 1.2;
const KIND = 0.3;
/** Of what the best answer covers, others have to cover so much. */
const ENOUGH = 0.62;

/** What is summed up while the words are gone through. */
interface Sums {
  score: Float32Array;
  mass: Float32Array;
  /** Sum of the shares of the shortest names. */
  name: Float32Array;
  inNames: Float32Array;
  /** Which facts were asked for: 1 place, 2 date. */
  facts: Uint8Array;
  /** How much of what is asked for is place or date. */
  inFacts: Float32Array;
}

/** Puts the documents that answer in order, best first; those that cover much less than the best are left out. */
export function rank(
  sought: readonly Sought[],
  start: Start,
  named: PostingList | undefined,
): Ranked[] {
  const sums: Sums = {
    score: new Float32Array(start.documents),
    mass: new Float32Array(start.documents),
    name: new Float32Array(start.documents),
    inNames: new Float32Array(start.documents),
    facts: new Uint8Array(start.documents),
    inFacts: new Float32Array(start.documents),
  };
  let whole = 0;
  for (const each of sought) if (each.ways.length > 0) whole += addUp(each, sums, start.documents);
  if (whole === 0) return [];
  const factors = factorsOf(start);
  const wholes = new Set(named?.documents);
  const kinds = kindsAsked(sought);
  const ranked: Ranked[] = [];
  sums.mass.forEach((mass, document) => {
    if (mass === 0) return;
    const covers = Math.min(1, mass / whole);
    const share = Math.min(1, sums.name[document] ?? 0);
    const inNames = (sums.inNames[document] ?? 0) / whole;
    const facts = sums.facts[document] ?? 0;
    const isMeeting = isConference(start, document) && (facts & 3) === 3;
    const isNamed = wholes.has(document);
    const score =
      (sums.score[document] ?? 0) *
      (0.25 + 0.75 * covers ** 2) *
      (1 + NAMED * share * inNames + (isNamed ? WHOLE : 0)) *
      (1 +
        (isMeeting ? MEETING + ONLY_MEETING * ((sums.inFacts[document] ?? 0) / whole) ** 3 : 0)) *
      (1 + KIND * (kinds.get(document) ?? 0)) *
      (factors[document] ?? 1);
    ranked.push({ document, score, covers, isNamed });
  });
  const most = ranked.reduce((best, { covers }) => Math.max(best, covers), 0);
  return ranked
    .filter(({ covers }) => covers >= most * ENOUGH)
    .toSorted((a, b) => b.score - a.score || a.document - b.document);
}

/** The best that one word says of a document. */
interface Best {
  score: number;
  covers: number;
  name: number;
  isName: boolean;
  facts: number;
}

/** Adds what one word says of each document; returns how telling the word is. */
function addUp({ ways, wanted }: Sought, sums: Sums, documents: number): number {
  const best = new Map<number, Best>();
  const counts = { mark: 0, beginning: 0 };
  for (const { how, list } of ways)
    if (how === 'mark' || how === 'beginning') counts[how] += list.count;
  let telling = 0;
  for (const { how, list, share } of ways) {
    const count = how === 'mark' || how === 'beginning' ? counts[how] : list.count;
    const weight = tellingOf(count, documents);
    telling =
      how === 'part' && telling > 0
        ? telling
        : Math.max(telling, how === 'mark' && wanted.marks.length > 1 ? 0 : weight);
    list.documents.forEach((document, at) => {
      const standing = list.standings[at] ?? 0;
      const detail = list.details[at] ?? 0;
      const score = share * weight * ((list.weights[at] ?? 0) / 8);
      const isName = standing >= ALIAS && how !== 'part';
      const known = best.get(document);
      const name = isName ? share / Math.max(1, detail & LENGTH) : 0;
      best.set(document, {
        score: Math.max(known?.score ?? 0, score),
        covers: Math.max(known?.covers ?? 0, covering[how]),
        name: Math.max(known?.name ?? 0, name),
        isName: (known?.isName ?? false) || isName,
        facts: (known?.facts ?? 0) | factsIn(how, standing, detail, wanted.marks),
      });
    });
  }
  telling ||= Math.max(...ways.map(({ list }) => tellingOf(list.count, documents)));
  for (const [document, { score, covers, name, isName, facts }] of best) {
    sums.facts[document] = (sums.facts[document] ?? 0) | facts;
    if (facts > 0) sums.inFacts[document] = (sums.inFacts[document] ?? 0) + telling;
    sums.score[document] = (sums.score[document] ?? 0) + score;
    sums.mass[document] = (sums.mass[document] ?? 0) + telling * covers;
    sums.name[document] = (sums.name[document] ?? 0) + name;
    if (isName) sums.inNames[document] = (sums.inNames[document] ?? 0) + telling;
  }
  return telling;
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

/** Whether a match speaks to the place (1) or the date (2) of a record. */
function factsIn(
  how: Way['how'],
  standing: number,
  detail: number,
  marks: readonly string[],
): number {
  if (how === 'mark') return /^\d/.test(marks[0] ?? '') ? 2 : 1;
  if (standing === FACT) return detail === PLACE ? 1 : detail === WHEN ? 2 : 0;
  if (standing < FACT) return 0;
  return (detail & ALSO_PLACE ? 1 : 0) | (detail & ALSO_DATE ? 2 : 0);
}

/** How much a word tells that stands in so many documents: the rarer the more. */
function tellingOf(count: number, documents: number): number {
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5)) + 0.15;
}

function isConference({ ranges }: Start, document: number): boolean {
  const [from = 0, to = 0] = ranges['conferences'] ?? [];
  return document >= from && document < to;
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
export function isRelaxed({ wanted }: Understood, ranked: readonly Ranked[]): boolean {
  return wanted.length > 1 && (ranked[0]?.covers ?? 1) < 0.999;
}
