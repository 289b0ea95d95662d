/** Where in a record a word stands, weakest first: in its text, in a fact about it, in another name, in its title. */
export const standings = ['text', 'fact', 'alias', 'title'] as const;
export type Standing = (typeof standings)[number];

/** The facts of a record that are searched. */
export const factFields = [
  'place',
  'when',
  'people',
  'kind',
  'organization',
  'series',
  'topic',
  'theme',
  'context',
] as const;
export type FactField = (typeof factFields)[number];

/**
 * How much a word counts by where it stands. Own names before anything else; what the record is and where it was
 * before whom it is of; running text least. Weighed with `npm run bench -- search` on the open half of the queries.
 */
export const weights: Readonly<Record<FactField | 'title' | 'alias' | 'text' | 'implied', number>> =
  {
    title: 4,
    alias: 3.6,
    people: 3.2,
    place: 2.6,
    when: 1.8,
    kind: 1.4,
    theme: 1.2,
    series: 1.2,
    organization: 1.2,
    topic: 1.1,
    context: 1,
    text: 1.7,
    /** What a synonym counts for, as a share of the word that stands there. */
    implied: 0.8,
  };

/** Weights are kept as whole numbers from 0 to 63 of this size. */
export const STEP = 8;
