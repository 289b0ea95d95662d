import { describe, expect, it } from 'vitest';
import { bulkLines, searchDocuments } from '../../src/exports/search-engine/documents.ts';
import { analyserFor, indexMapping, synonymsOf } from '../../src/exports/search-engine/mapping.ts';
import { entriesOf } from '../../src/exports/records.ts';
import { term } from '../records.ts';
import { real } from './real.ts';

describe('bulk actions for a search engine', () => {
  const lines = [...bulkLines(real, 'plenary')];
  const documents = [...searchDocuments(real)];

  it('are lines of JSON by turns an action and a document, each id once', () => {
    const parsed = lines.map((line) => JSON.parse(line) as { index?: { _id: string } });
    const ids = parsed.flatMap(({ index }, at) => (at % 2 === 0 ? [index?._id] : []));
    expect(parsed.filter(({ index }, at) => (index !== undefined) !== (at % 2 === 0))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lines.filter((line) => line.indexOf('\n') !== line.length - 1)).toEqual([]);
  });

  it('hold every record, commitment and pillar', () => {
    const { declarations, frameworks } = real.graph;
    const expected = [
      ...entriesOf(real.graph).map(({ id }) => id),
      ...declarations.flatMap(({ id, commitments }) => commitments.map((one) => `${id}#${one.id}`)),
      ...frameworks.flatMap(({ id, pillars }) => pillars.map((one) => `${id}#${one.id}`)),
    ];
    expect(documents.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  it('have no field that the strict mapping lacks, in no language either', () => {
    const { properties } = indexMapping(real.graph).mappings;
    const unknown = documents.flatMap(({ id, document }) => [
      ...Object.keys(document).filter((field) => !(field in properties)),
      ...Object.keys(document.names ?? {})
        .filter((tag) => !(tag in properties.names.properties))
        .map((tag) => `${id} names.${tag}`),
    ]);
    expect(unknown).toEqual([]);
  });
});

describe('the analysis of a search engine', () => {
  it('takes the forms of a term for the same, with the signs of the rules made harmless', () => {
    expect(
      synonymsOf([
        term({
          id: 'ead',
          term: 'EAD',
          expansion: 'electronic advance data',
          aliases: ['a, b => c'],
        }),
        term({ id: 'alone', term: 'Alone' }),
      ]),
    ).toEqual(['ead, electronic advance data, a\\, b \\=> c']);
  });

  it('reads each language with its own analyser where there is one', () => {
    expect(['fr', 'zh-Hant', 'ar', 'uk'].map(analyserFor)).toEqual([
      'french',
      'cjk',
      'arabic',
      'standard',
    ]);
  });
});
