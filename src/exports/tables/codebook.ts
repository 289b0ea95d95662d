import { site } from '../../../site.config.ts';
import type { Vocabulary } from '../../schemas/vocabularies.ts';
import type { Dataset } from '../dataset.ts';
import { closedLists } from './closed-lists.ts';
import { tables } from './index.ts';
import { fileOf, type Column, type Table } from './table.ts';

/** Text inside a cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function columnLine({ name, type, description, words, references, isList }: Column): string {
  const about = [
    description,
    references && `Key of ${references}.`,
    words && `One of: ${words.join(', ')}.`,
    isList && 'Several are divided by " | ".',
  ];
  return `| ${name} | ${type} | ${cell(about.filter(Boolean).join(' '))} |`;
}

function tablePart(table: Table): string {
  return [
    `## ${fileOf(table)}`,
    '',
    `${table.description} A row is named by ${table.key.join(' and ')}.`,
    '',
    '| column | type | means |',
    '| --- | --- | --- |',
    ...table.columns.map(columnLine),
  ].join('\n');
}

function vocabularyPart([name, words]: readonly [string, Vocabulary]): string {
  return [
    `### ${name}`,
    '',
    '| word | label | means |',
    '| --- | --- | --- |',
    ...Object.entries(words).map(
      ([key, { label, means }]) => `| ${key} | ${cell(label)} | ${cell(means)} |`,
    ),
  ].join('\n');
}

/** The codebook: every column of every table and every word of every closed list, with its meaning. */
export function codebook({ version }: Dataset): string {
  return (
    [
      `# ${site.name}: codebook`,
      `Data version ${version}. Licence: ${site.licence.name} (${site.licence.url}).`,
      'Dates are as precise as they are known: a day (2018-02-09), a month (2018-02) or a year (2018), by EDTF level 0. An empty cell says that nothing is recorded. Text that a spreadsheet would take for a formula begins with an apostrophe.',
      '# Tables',
      ...tables.map(tablePart),
      '# Closed lists',
      'The lists stand in their order; the order of `strengths` is a scale, weakest first.',
      ...closedLists.map(vocabularyPart),
    ].join('\n\n') + '\n'
  );
}
