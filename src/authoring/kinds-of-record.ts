import { nearest } from '../checks/near-miss.ts';
import { collections, schemas, type Collection } from '../schemas/index.ts';
import { fieldAt } from './fields.ts';
import { inEnglish, type Voice } from './voice.ts';
import { phrase } from '../words/phrase.ts';

/** The collection that a word means: `conference`, or `conferences`. */
export function collectionFrom(word = ''): Collection | undefined {
  return collections.find((collection) => [collection, wordFor(collection)].includes(word));
}

/** The word for one record of a collection: `conference`. */
export function wordFor(collection: Collection): string {
  return collection === 'series' ? collection : collection.slice(0, -1);
}

const words = collections.map(wordFor);

/** Every word for a kind within a collection: a workshop is a conference. */
const kinds = collections
  .filter((collection) => 'kind' in schemas[collection].shape)
  .flatMap((collection) =>
    fieldAt(collection, ['kind']).words.map(({ value }) => ({ kind: value, collection })),
  );

/** What to type instead of a word that is no kind of record. */
export function insteadOf(word: string, { words: say }: Voice = inEnglish): string[] {
  const meant = kinds.filter(({ kind }) => kind === word);
  if (meant.length > 0)
    return meant.map(({ kind, collection }) =>
      phrase(say.isKind, { kind, record: wordFor(collection) }),
    );
  const near = nearest(word, [...words, ...kinds.map(({ kind }) => kind)]);
  return [
    phrase(say.noKind, { word, kinds: words.join(', ') }),
    ...(near === undefined ? [] : [phrase(say.meant, { word: near })]),
  ];
}

/** What the command is for, with an example that leaves nothing to be asked. */
export function generalHelp({ words: say }: Voice = inEnglish): string {
  return phrase(say.help, { kinds: words.join(', ') });
}
