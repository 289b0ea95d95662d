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
  /** For each term, the texts in which it weighs most. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
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
  return { texts, vectors, rarity, postings: postingsOf(vectors) };
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

function postingsOf(vectors: readonly Vector[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  vectors.forEach((vector, at) => {
    for (const term of vector.keys()) {
      const known = postings.get(term);
      if (known) known.push(at);
      else postings.set(term, [at]);
    }
  });
  for (const [term, texts] of postings) {
    if (texts.length <= KEPT) continue;
    const weight = (at: number) => vectors[at]?.get(term) ?? 0;
    postings.set(term, texts.toSorted((a, b) => weight(b) - weight(a) || a - b).slice(0, KEPT));
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
  { texts, vectors, postings }: LikenessIndex,
  { topics }: Text,
  vector: Vector,
  { most, least, except }: { most: number; least: number; except?: (other: number) => boolean },
): Like[] {
  const candidates = candidatesFor(vector, vectors, postings, except);
  return candidates
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
  vector: Vector,
  vectors: readonly Vector[],
  postings: LikenessIndex['postings'],
  except?: (other: number) => boolean,
): number[] {
  const shared = new Map<number, number>();
  const telling = [...vector].toSorted(([, a], [, b]) => b - a).slice(0, LOOKED_UP);
  for (const [term, weight] of telling) {
    for (const other of postings.get(term) ?? []) {
      if (except?.(other)) continue;
      const both = weight * (vectors[other]?.get(term) ?? 0);
      shared.set(other, (shared.get(other) ?? 0) + both);
    }
  }
  return [...shared]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, WEIGHED)
    .map(([other]) => other);
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
