import { line } from './text.ts';

/** Words that people use for one another, in any language: what has one of them is found by the others too. */
export const sameWords = line.array().min(2);

/** All of them: the whole of `same-words.yaml`. */
export const sameWordsList = sameWords.array();
