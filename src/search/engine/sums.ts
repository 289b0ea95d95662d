import { ALSO_DATE, ALSO_PLACE } from '../posting-list.ts';
import type { Sought, Way } from './candidates.ts';

/** What is summed up of each document while the words of a query are gone through. */
export interface Sums {
  score: Float32Array;
  /** How much of what is asked for it has, by how telling each word is. */
  mass: Float32Array;
  /** Sum of the shares of its shortest names that are asked for. */
  name: Float32Array;
  /** How much of what is asked for stands in its names, and how many words that are. */
  inNames: Float32Array;
  words: Uint8Array;
  /** Which facts were asked for: 1 place, 2 date. */
  facts: Uint8Array;
  /** How much of what is asked for is place or date. */
  inFacts: Float32Array;
  /** How much of what is asked for is the name of a topic of it. */
  inTopics: Float32Array;
}

/** The best that one word says of a document. */
interface Best {
  score: number;
  covers: number;
  name: number;
  isName: boolean;
  isTopic: boolean;
  facts: number;
}

const ALIAS = 2;
const FACT = 1;
/** Numbers of the facts in the order of `factFields`. */
const [PLACE, WHEN, TOPIC] = [0, 1, 6];
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

/** Sums for so many documents, with nothing in them yet. */
export function emptySums(documents: number): Sums {
  return {
    score: new Float32Array(documents),
    mass: new Float32Array(documents),
    name: new Float32Array(documents),
    inNames: new Float32Array(documents),
    words: new Uint8Array(documents),
    facts: new Uint8Array(documents),
    inFacts: new Float32Array(documents),
    inTopics: new Float32Array(documents),
  };
}

/** Adds what one word says of each document; returns how telling the word is. */
export function addUp(sought: Sought, sums: Sums, documents: number): number {
  const telling = tellingIn(sought, documents);
  for (const [document, best] of bestOf(sought, documents)) {
    const { score, covers, name, isName, isTopic, facts } = best;
    sums.facts[document] = (sums.facts[document] ?? 0) | facts;
    if (facts > 0) increase(sums.inFacts, document, telling);
    increase(sums.score, document, score);
    increase(sums.mass, document, telling * covers);
    increase(sums.name, document, name);
    if (isTopic) increase(sums.inTopics, document, telling);
    if (isName) {
      increase(sums.inNames, document, telling);
      increase(sums.words, document, 1);
    }
  }
  return telling;
}

function increase(numbers: Float32Array | Uint8Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}

/** How telling each way is; all marks and all beginnings count as one word. */
function weightsOf({ ways }: Sought, documents: number): number[] {
  const counts = { mark: 0, beginning: 0 };
  for (const { how, list } of ways)
    if (how === 'mark' || how === 'beginning') counts[how] += list.count;
  return ways.map(({ how, list }) =>
    tellingOf(how === 'mark' || how === 'beginning' ? counts[how] : list.count, documents),
  );
}

/** How telling a word is by its most telling way: parts count where there is nothing else, and of many countries none. */
function tellingIn(sought: Sought, documents: number): number {
  const { ways, wanted } = sought;
  const weights = weightsOf(sought, documents);
  let telling = 0;
  ways.forEach(({ how }, at) => {
    if (how === 'part' && telling > 0) return;
    const isOneOfMany = how === 'mark' && wanted.marks.length > 1;
    telling = Math.max(telling, isOneOfMany ? 0 : (weights[at] ?? 0));
  });
  return telling || Math.max(...ways.map(({ list }) => tellingOf(list.count, documents)));
}

/** For each document the best of all ways in which it has a word. */
function bestOf(sought: Sought, documents: number): Map<number, Best> {
  const best = new Map<number, Best>();
  const weights = weightsOf(sought, documents);
  sought.ways.forEach(({ how, list, share }, way) => {
    list.documents.forEach((document, at) => {
      const standing = list.standings[at] ?? 0;
      const detail = list.details[at] ?? 0;
      const isName = standing >= ALIAS && how !== 'part';
      const known = best.get(document);
      const score = share * (weights[way] ?? 0) * ((list.weights[at] ?? 0) / 8);
      best.set(document, {
        score: Math.max(known?.score ?? 0, score),
        covers: Math.max(known?.covers ?? 0, covering[how]),
        name: Math.max(known?.name ?? 0, isName ? share / Math.max(1, detail & LENGTH) : 0),
        isName: (known?.isName ?? false) || isName,
        isTopic: (known?.isTopic ?? false) || (standing === FACT && detail === TOPIC),
        facts: (known?.facts ?? 0) | factsIn(how, standing, detail, sought.wanted.marks),
      });
    });
  });
  return best;
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
