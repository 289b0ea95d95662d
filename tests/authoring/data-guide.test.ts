import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineFor } from '../../src/checks/report.ts';
import { checkContent } from '../../src/checks/run.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { collections, schemas } from '../../src/schemas/index.ts';
import { relationTypes } from '../../src/schemas/relation.ts';
import { editorialFields } from '../../src/schemas/source.ts';
import { strengths } from '../../src/schemas/vocabularies.ts';
import { DAY, folderOf } from '../checks/checking.ts';

const guide = readFileSync('docs/data-guide.md', 'utf8');

/** The files that the guide shows: a YAML block that begins with the name of its file. */
const shown = Object.fromEntries(
  [...guide.matchAll(/```yaml\n# src\/content\/(\S+)\n([^]*?)```/g)].map(([, file, text]) => [
    file,
    text ?? '',
  ]),
);

/** The words in the first column of the tables of a section. */
function rowsUnder(heading: string): string[] {
  const section = guide.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([\w-]+)` /gm)].map(([, word]) => word ?? '');
}

test('every YAML block of the guide is a file with a name', () => {
  expect(guide.match(/```yaml/g)).toHaveLength(Object.keys(shown).length);
});

test('the records that the guide shows pass every check together', () => {
  const { records, problems } = checkContent(folderOf(shown), DAY);
  expect(problems.map((problem) => lineFor(problem, ''))).toEqual([]);
  expect(records).toBe(collections.length);
});

describe('the guide shows every field of', () => {
  /** Fields that the guide explains in its text instead. */
  const told = ['corrections', 'outcome', 'parent', 'place', 'previousDates'];
  /** Fields that the first template shows for all. */
  const shared = ['short', 'aliases', 'names', 'relations', 'disputed'];
  test.each(collections)('%s', (collection) => {
    const file = Object.keys(shown).find((name) => name.startsWith(`${collection}/`));
    const fields = Object.keys(readYaml(shown[file ?? ''] ?? '').value as object);
    const expected = Object.keys(schemas[collection].shape);
    expect(fields).toEqual(expected.filter((field) => fields.includes(field)));
    const elsewhere = collection === 'conferences' ? told : [...told, ...shared];
    const missing = expected.filter((field) => !fields.includes(field));
    expect(missing.filter((field) => !elsewhere.includes(field))).toEqual([]);
  });

  test.each(told)('%s, in its text', (field) => {
    expect(guide.replaceAll(/```yaml[^]*?```/g, '')).toMatch(new RegExp(`\x60${field}\\b`));
  });
});

test('the guide has a row for every type of relation and every strength, in their order', () => {
  expect(rowsUnder('Relations')).toEqual(Object.keys(relationTypes));
  expect(rowsUnder('Strong and weak words')).toEqual(Object.keys(strengths));
});

test('the guide names the fields that need no source', () => {
  const ofItself: readonly string[] = ['disputed', 'corrections', 'sources'];
  const needNone = editorialFields.filter((field) => !ofItself.includes(field));
  for (const field of needNone) expect(guide.split('## Sources\n')[1]).toContain(`\`${field}\``);
});
