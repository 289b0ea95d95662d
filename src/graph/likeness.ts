/**
 * Likeness of short texts by the words and topics they share: TF-IDF vectors, compared by their cosine. Candidates come
 * from an inverted index in which only the most telling terms of a text are looked up, and only the entries that weigh
 * most are kept for each term, so that the work grows with the number of texts and not with its square.
 */

/** A text to be compared. */
export interface Text {
  text: string;
  topics: readonly string[];
}

/** A text that is like another, and by what. */
export interface Like {
  /** Its place in the list of texts. */
  at: number;
  /** From 0, nothing in common, to 1, the same. */
  score: number;
  /** The words that both have, the most telling first, as they stand in the other text. */
  words: string[];
  topics: string[];
}

/** Terms with their weights; the vector has the length 1. */
type Vector = ReadonlyMap<string, number>;

/** Texts made ready to be compared with others. */
export interface LikenessIndex {
  readonly texts: readonly Text[];
  readonly vectors: readonly Vector[];
  readonly rarity: (term: string) => number;
  /** For each term, the texts in which it weighs most, and how much. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** What each text shares with the one that is looked up, all nought between two of them: one list serves all. */
  readonly shared: Float64Array;
}

/** A text that has a term, and how much it weighs there. */
interface Posting {
  at: number;
  weight: number;
}

/** How many of a text's most telling terms are looked up, and how many texts are kept for each term. */
const LOOKED_UP = 16;
const KEPT = 96;
/** How many of the texts so found are compared in full. */
const WEIGHED = 48;
/** Common topics say less than common words: two commitments on customs clearance need not say the same. */
const TOPIC_WEIGHT = 0.6;

const stopWords = new Set(
  (
    'a about above all also an and any are as at be been before being between both but by can could each every for from ' +
    'further had has have how if in into is it its itself may more most no nor not of on one or other others our out over own ' +
    'same shall should so some such than that the their them then there these they this those through to too under until up upon ' +
    'was well were what when where which while who whom whose why will with within without would you your among across per via'
  ).split(' '),
);

/** The words of a text that say something, as they stand. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).filter(
    (word) => word.length > 1 && !stopWords.has(word.toLowerCase()),
  );
}

/** What remains of a word when the endings of number and tense are gone; rough, and the same for both texts. */
export function stemOf(word: string): string {
  const small = word.toLowerCase().replace(/['’]s$/, '');
  if (small.length < 4) return small.replace(/(?<=..)s$/, '');
  return small
    .replace(/ies$/, 'y')
    .replace(/(?:(?<=ss|x|ch|sh)es|(?<!s|u|i)s)$/, '')
    .replace(/(?<=.{4})(?:ing|ed)$/, '')
    .replace(/(?<=.{4})(?:isation|ization)$/, 'iz')
    .replace(/(?<=.{4})(?:ise|ize)$/, 'iz')
    .replace(/(?<=.{4})e$/, '')
    .replace(/(?<=.{3})y$/, 'i');
}

/** Makes texts ready to be compared. */
export function likenessIndex(texts: readonly Text[]): LikenessIndex {
  const counts = texts.map(termsOf);
  const documents = new Map<string, number>();
  for (const terms of counts)
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const rarity = (term: string) =>
    Math.log((texts.length + 1) / ((documents.get(term) ?? 0) + 0.5));
  const vectors = counts.map((terms) => vectorOf(terms, rarity));
  return {
    texts,
    vectors,
    rarity,
    postings: postingsOf(vectors),
    shared: new Float64Array(texts.length),
  };
}

function termsOf({ text, topics }: Text): Map<string, number> {
  const terms = new Map<string, number>();
  for (const word of wordsOf(text)) {
    const stem = stemOf(word);
    terms.set(stem, (terms.get(stem) ?? 0) + 1);
  }
  for (const topic of topics) terms.set(`#${topic}`, TOPIC_WEIGHT);
  return terms;
}

function vectorOf(terms: ReadonlyMap<string, number>, rarity: (term: string) => number): Vector {
  const weights = [...terms].map(([term, count]): [string, number] => [
    term,
    (count < 1 ? count : 1 + Math.log(count)) * Math.max(0, rarity(term)),
  ]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

function postingsOf(vectors: readonly Vector[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  vectors.forEach((vector, at) => {
    for (const [term, weight] of vector) {
      const known = postings.get(term);
      if (known) known.push({ at, weight });
      else postings.set(term, [{ at, weight }]);
    }
  });
  for (const [term, texts] of postings) {
    if (texts.length <= KEPT) continue;
    const heaviest = texts.toSorted((a, b) => b.weight - a.weight || a.at - b.at);
    postings.set(term, heaviest.slice(0, KEPT));
  }
  return postings;
}

/** The texts most like a text of the index, itself and those left out aside; none below the least score. */
export function mostLike(
  index: LikenessIndex,
  at: number,
  options: { most: number; least: number; except?: (other: number) => boolean },
): Like[] {
  const [text, vector] = [index.texts[at], index.vectors[at]];
  if (!text || !vector) return [];
  const except = (other: number) => other === at || (options.except?.(other) ?? false);
  return nearest(index, text, vector, { ...options, except });
}

/** The texts of the index most like a text that is not in it. */
export function mostLikeText(
  index: LikenessIndex,
  text: Text,
  options: { most: number; least: number },
): Like[] {
  return nearest(index, text, vectorOf(termsOf(text), index.rarity), options);
}

function nearest(
  index: LikenessIndex,
  { topics }: Text,
  vector: Vector,
  { most, least, except }: { most: number; least: number; except?: (other: number) => boolean },
): Like[] {
  const { texts, vectors } = index;
  return candidatesFor(index, vector, except)
    .map((other) => ({ at: other, score: cosine(vector, vectors[other] ?? new Map()) }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, most)
    .map((like) => ({
      ...like,
      words: sharedWords(vector, texts[like.at]?.text ?? ''),
      topics: topics.filter((topic) => texts[like.at]?.topics.includes(topic)),
    }));
}

/** The texts that share most with a vector in its most telling terms. */
function candidatesFor(
  index: LikenessIndex,
  vector: Vector,
  except: (other: number) => boolean = () => false,
): number[] {
  const found = countShared(index, vector);
  const sharedBy = (at: number) => index.shared[at] ?? 0;
  const allowed = found.filter((other) => !except(other));
  const least = nthLargest(Float64Array.from(allowed, sharedBy), WEIGHED);
  const most = allowed
    .filter((other) => sharedBy(other) >= least)
    .toSorted((a, b) => sharedBy(b) - sharedBy(a) || a - b)
    .slice(0, WEIGHED);
  for (const at of found) index.shared[at] = 0;
  return most;
}

/** Writes down what texts share with a vector in its most telling terms, and tells which do. */
function countShared({ postings, shared }: LikenessIndex, vector: Vector): number[] {
  const found: number[] = [];
  const telling = [...vector]
    .filter(([, weight]) => weight > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, LOOKED_UP);
  for (const [term, weight] of telling)
    for (const { at, weight: other } of postings.get(term) ?? []) {
      const before = shared[at] ?? 0;
      if (before === 0) found.push(at);
      shared[at] = before + weight * other;
    }
  return found;
}

/** The figure that so many reach at most; the figures are put in order for it, which is quicker than to order texts. */
function nthLargest(figures: Float64Array, n: number): number {
  return figures.sort().at(-n) ?? -Infinity;
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

function sharedWords(vector: Vector, text: string): string[] {
  const found = new Map<string, string>();
  for (const word of wordsOf(text)) {
    const stem = stemOf(word);
    if (vector.has(stem) && !found.has(stem)) found.set(stem, word);
  }
  const weight = (stem: string) => vector.get(stem) ?? 0;
  return [...found].toSorted(([a], [b]) => weight(b) - weight(a)).map(([, word]) => word);
}
