import { chunksOf } from '../text/terms.ts';
import { stopWords } from '../text/stop-words.ts';
import type { SearchDocument } from './document.ts';
import type { Vocabulary } from './word-pieces.ts';

/** A word of running text alone has to occur in so many documents to be proposed: once may itself be a slip. */
const OFTEN = 2;
const PROPOSABLE =
  /^(?:[a-z][a-z0-9]{2,}|\p{Script=Cyrillic}{3,}|\p{Script=Arabic}{3,}|\p{Script=Hangul}{2,})$/u;

/** The words that can be proposed for misspelt ones. */
export function vocabularyOf(documents: readonly SearchDocument[]): Vocabulary {
  const counts = new Map<string, { count: number; named: boolean }>();
  for (const { names, facts, passages } of documents) {
    const named = wordsIn([...names, ...facts.map(([, text]) => text)]);
    const said = wordsIn(passages.map(({ name = '', text }) => `${name}. ${text}`));
    for (const word of named.union(said)) {
      const known = counts.get(word) ?? { count: 0, named: false };
      counts.set(word, { count: known.count + 1, named: known.named || named.has(word) });
    }
  }
  return new Map(
    [...counts]
      .filter(([, { count, named }]) => named || count >= OFTEN)
      .map(([word, { count, named }]) => [
        word,
        Math.min(7, Math.floor(Math.log2(count))) + (named ? 8 : 0),
      ]),
  );
}

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(
    texts
      .flatMap(chunksOf)
      .flatMap(({ parts }) => parts)
      .filter((part) => PROPOSABLE.test(part) && !stopWords.has(part)),
  );
}
