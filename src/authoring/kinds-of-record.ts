import { nearest } from '../checks/near-miss.ts';
import { collections, schemas, type Collection } from '../schemas/index.ts';
import { fieldAt } from './fields.ts';

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
export function insteadOf(word: string): string[] {
  const meant = kinds.filter(({ kind }) => kind === word);
  if (meant.length === 0) {
    const near = nearest(word, [...words, ...kinds.map(({ kind }) => kind)]);
    return [
      `"${word}" is no kind of record: choose one of ${words.join(', ')}.`,
      ...(near === undefined ? [] : [`Did you mean "${near}"?`]),
    ];
  }
  return meant.map(({ kind, collection }) => {
    const record = wordFor(collection);
    return `${withArticle(kind, 'A')} is ${withArticle(record, 'a')}: npm run new -- ${record} --kind ${kind}`;
  });
}

function withArticle(word: string, article: 'A' | 'a'): string {
  return `${article}${/^[aeiou]/.test(word) ? 'n' : ''} ${word}`;
}

/** What the command is for, with an example that leaves nothing to be asked. */
export const generalHelp = `npm run new -- KIND [flags]

Asks about a new record and writes it. KIND is one of: ${words.join(', ')}.
npm run new -- conference --help lists what it asks; every question has a flag.
npm run new -- outcome asks about the document that came out of a meeting, and links it.
With --yes nothing is asked:

  npm run new -- conference --yes --name "Third Example Parcel Forum" --kind forum \\
    --start 2027-06-10 --end 2027-06-11 --city Bern --country CH \\
    --summary "The third forum is announced for Bern." \\
    --source-title "Save the date" --source-publisher "Example Union"
`;
