import { reference } from './reference.ts';
import { corrections, disputed, sources } from './source.ts';
import { line, names, prose } from './text.ts';

/** What every record begins with. */
export const naming = {
  name: line.describe('Official name in English, or the usual English one, exactly as written.'),
  short: line
    .optional()
    .describe(
      'Acronym, symbol or short name by which the field knows it, such as WCO or WT/L/274.',
    ),
  aliases: line
    .array()
    .optional()
    .describe('Other names people search for: former names, spellings, informal names.'),
  names: names
    .optional()
    .describe('Official names in other languages, by language tag: {fr: …, zh: …}.'),
};

export const summary = prose.describe(
  'One paragraph that answers "what is it", in your own words and plain Markdown.',
);

export const topics = reference('topics')
  .array()
  .default([])
  .describe('Ids of its topics, from topics.yaml, most important first.');

/** What every record ends with. */
export const evidence = { disputed, corrections, sources };
