import { relationTypes } from '../../schemas/relation.ts';
import * as vocabularies from '../../schemas/vocabularies.ts';
import { without } from '../records.ts';
import type { Table } from './table.ts';

/** The closed lists of words by name, as records use them, and the types of relations with their inverse. */
export const closedLists = Object.entries(
  without({ ...vocabularies, relationTypes }, 'oneOf'),
) as unknown as [string, vocabularies.Vocabulary<{ inverse?: string }>][];

/** The closed lists as a table, so that a word can be joined with its label and meaning. */
export const closedListsTable: Table = {
  name: 'closed_lists',
  description: 'Every word of the closed lists, with its label and meaning.',
  key: ['list', 'word'],
  columns: [
    { name: 'list', type: 'string', description: 'Name of the list.', required: true },
    { name: 'word', type: 'string', description: 'The word that records use.', required: true },
    {
      name: 'position',
      type: 'integer',
      description: 'Place in its list, from 1; the list of strengths is a scale, weakest first.',
      required: true,
    },
    { name: 'label', type: 'string', description: 'What readers see.' },
    { name: 'means', type: 'string', description: 'What it means.', required: true },
    {
      name: 'inverse',
      type: 'string',
      description: 'Of a relation: what it is called from the other end.',
    },
  ],
  rows: () =>
    closedLists.flatMap(([list, words]) =>
      Object.entries(words).map(([word, { label, means, inverse }], at) => [
        list,
        word,
        at + 1,
        label || undefined,
        means,
        inverse,
      ]),
    ),
};
