import { compoundOf, ordinalOf, termsOfPart, type Chunk } from './terms.ts';
import { stopWords } from './stop-words.ts';

/** One thing that a reader means: the term that says it best, and others that say a part of it. */
export interface Unit {
  /** As it was written. */
  text: string;
  /** Any of these says the whole. */
  whole: string[];
  /** Each of these says a part. */
  partial: string[];
}

/** Whether a chunk is one name, such as "e-commerce" or "WT/L/274", and not words that stand together, such as "customs-post". */
export function isTight({ parts }: Pick<Chunk, 'parts'>): boolean {
  return parts.length > 1 && parts.some((part) => part.length === 1 || /\d/.test(part));
}

/** What a chunk means: one unit where it is one name, else one for each word; small words mean nothing unless there are no others. */
export function unitsOf(chunk: Chunk, withSmall = /^\p{Lu}{2,}$/u.test(chunk.text)): Unit[] {
  const ordinal = ordinalOf(chunk.parts);
  const compound = compoundOf(chunk.parts);
  if (ordinal !== undefined)
    return [{ text: chunk.text, whole: [ordinal], partial: chunk.parts.flatMap(termsOfPart) }];
  if (isTight(chunk) && compound !== undefined)
    return [{ text: chunk.text, whole: [compound], partial: chunk.parts.flatMap(termsOfPart) }];
  return chunk.parts
    .filter((part) => withSmall || !stopWords.has(part))
    .flatMap((part) =>
      termsOfPart(part).map((term) => ({ text: part, whole: [term], partial: [] })),
    );
}
