import { describe, expect, it } from 'vitest';
import { bulkLines, searchDocuments } from '../../src/exports/search-engine/documents.ts';
import { analyserFor, indexMapping, synonymsOf } from '../../src/exports/search-engine/mapping.ts';
import { entriesOf } from '../../src/exports/records.ts';
import { conference, graphOf, term } from '../records.ts';
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

  it('takes stems and folds accents, and puts synonyms in when one searches', () => {
    const { settings } = indexMapping(graphOf(term({ id: 'ead', term: 'EAD', expansion: 'data' })));
    expect(settings.analysis).toEqual({
      filter: {
        english_stop: { type: 'stop', stopwords: '_english_' },
        english_stemmer: { type: 'stemmer', language: 'english' },
        glossary: { type: 'synonym_graph', synonyms: ['ead, data'], lenient: true },
      },
      analyzer: {
        records: {
          type: 'custom',
          tokenizer: 'standard',
          filter: ['lowercase', 'asciifolding', 'english_stop', 'english_stemmer'],
        },
        records_with_synonyms: {
          type: 'custom',
          tokenizer: 'standard',
          filter: ['lowercase', 'glossary', 'asciifolding', 'english_stop', 'english_stemmer'],
        },
      },
    });
  });

  it('takes prose as text, ids and words of lists whole, dates as days, and nothing else', () => {
    const { mappings } = indexMapping(
      graphOf(
        conference({ id: 'a', names: { fr: 'Un', ar: 'واحد' } }),
        conference({ id: 'b', names: { fr: 'Deux', uk: 'Два' } }),
      ),
    );
    const keyword = { type: 'keyword' };
    const prose = { type: 'text', analyzer: 'records', search_analyzer: 'records_with_synonyms' };
    expect(mappings).toEqual({
      dynamic: 'strict',
      properties: {
        ...{ type: keyword, record: keyword, point: keyword, country: keyword, topics: keyword },
        ...{ organizations: keyword, strength: keyword, addressees: keyword },
        name: { ...prose, fields: { exact: keyword } },
        names: {
          properties: {
            ar: { type: 'text', analyzer: 'arabic' },
            fr: { type: 'text', analyzer: 'french' },
            uk: { type: 'text', analyzer: 'standard' },
          },
        },
        ...{ aliases: prose, text: prose },
        date: { type: 'date', format: 'strict_date' },
        year: { type: 'integer' },
        url: { type: 'keyword', index: false },
      },
    });
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
