import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, test } from 'vitest';
import { datasetOf } from '../../src/exports/dataset.ts';
import { codebook } from '../../src/exports/tables/codebook.ts';
import { databaseOf } from '../../src/exports/tables/database.ts';
import { datapackage } from '../../src/exports/tables/datapackage.ts';
import { tableFiles } from '../../src/exports/tables/files.ts';
import { joined, referencesOf, type Table } from '../../src/exports/tables/table.ts';
import { digestOf } from '../../src/exports/version.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  graphOf,
  organization,
  pillar,
  term,
  topic,
} from '../records.ts';
import { released } from './released.ts';

const table: Table = {
  name: 'small_things',
  description: 'Things that are small.',
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', description: 'Which.', required: true },
    { name: 'of', type: 'string', description: 'Of what.', references: 'large_things' },
    { name: 'sort', type: 'string', description: 'What sort.', words: ['a', 'b'] },
    { name: 'sorts', type: 'string', description: 'Sorts.', words: ['a', 'b'], isList: true },
    { name: 'day', type: 'string', description: 'When.', pattern: '^\\d+$' },
    { name: 'days', type: 'string', description: 'Days.', pattern: '^\\d+$', isList: true },
    { name: 'url', type: 'string', description: 'Where.', isAddress: true },
    { name: 'count', type: 'integer', description: 'How many.' },
  ],
  references: [{ columns: ['id', 'sort'], to: 'large_things', on: ['id', 'sort'] }],
  rows: () => [],
};
const nothing = datasetOf(graphOf(), [], '2026-12-01');

describe('a data package', () => {
  it('says of each column what may stand in it', () => {
    const [resource] = datapackage(nothing, [{ table, body: 'é' }]).resources;
    const several = (text: string) => `${text} Several are divided by " | ".`;
    expect(resource).toEqual({
      name: 'small-things',
      type: 'table',
      path: 'small-things.csv',
      title: 'Things that are small.',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: 2,
      hash: `sha256:${digestOf('é')}`,
      dialect: { lineTerminator: '\r\n' },
      schema: {
        fields: [
          { name: 'id', type: 'string', description: 'Which.', constraints: { required: true } },
          { name: 'of', type: 'string', description: 'Of what.' },
          {
            name: 'sort',
            type: 'string',
            description: 'What sort.',
            constraints: { enum: ['a', 'b'] },
          },
          { name: 'sorts', type: 'string', description: several('Sorts.') },
          { name: 'day', type: 'string', description: 'When.', constraints: { pattern: '^\\d+$' } },
          { name: 'days', type: 'string', description: several('Days.') },
          { name: 'url', type: 'string', format: 'uri', description: 'Where.' },
          { name: 'count', type: 'integer', description: 'How many.' },
        ],
        primaryKey: ['id'],
        foreignKeys: [
          { fields: ['of'], reference: { resource: 'large-things', fields: ['id'] } },
          {
            fields: ['id', 'sort'],
            reference: { resource: 'large-things', fields: ['id', 'sort'] },
          },
        ],
      },
    });
    expect(JSON.stringify(resource)).not.toContain('"constraints":{}');
  });

  it('says whose it is, under which licence, and of which day: that of the last release, or of the build', () => {
    const releases = [
      released('2026.11.0', '2026-11-01', {}),
      released('2026.11.1', '2026-11-20', {}),
    ];
    const told = datapackage(datasetOf(graphOf(), releases, '2026-12-01'), []);
    expect(told).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'plenary',
      id: 'https://plenary.example/data/',
      title: 'Plenary',
      homepage: 'https://plenary.example/data/',
      created: '2026-11-20T00:00:00Z',
      licenses: [
        {
          name: 'CC-BY-4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
          title: 'CC BY 4.0',
        },
      ],
      contributors: [{ title: 'Plenary', roles: ['publisher'] }],
      resources: [],
    });
    expect(datapackage(nothing, []).created).toBe('2026-12-01T00:00:00Z');
  });
});

test('a table refers to others by single columns and by several together', () => {
  expect(referencesOf(table)).toEqual([
    { columns: ['of'], to: 'large_things', on: ['id'] },
    { columns: ['id', 'sort'], to: 'large_things', on: ['id', 'sort'] },
  ]);
});

test('a cell holds several values with a bar between them, and nothing for none', () => {
  expect(joined(['a', 'b'])).toBe('a | b');
  expect(joined([])).toBeUndefined();
  expect(joined(undefined)).toBeUndefined();
});

test('the tables come with what describes them, and in other forms', () => {
  const files = new Map(
    [
      ...tableFiles(
        datasetOf(graphOf(topic({ id: 'risk' }), term({ id: 'ead' })), [], '2026-12-01'),
      ),
    ].map(({ path, body }) => [path, body]),
  );
  expect([...files.keys()].slice(-5)).toEqual([
    '/data/datapackage.json',
    '/data/codebook.md',
    '/data/plenary.jsonl',
    '/data/plenary.ttl',
    '/data/plenary.sqlite',
  ]);
  const lines = String(files.get('/data/plenary.jsonl')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { id: 'risk', collection: 'topics' },
    { id: 'ead', collection: 'glossary' },
  ]);
  expect(String(files.get('/data/plenary.ttl'))).toContain('@prefix');
  expect(
    Buffer.from(files.get('/data/plenary.sqlite') ?? '')
      .subarray(0, 15)
      .toString(),
  ).toBe('SQLite format 3');
});

test('the codebook says what the data are, under which licence, and how dates are written', () => {
  const text = codebook(nothing);
  expect(text).toMatch(/^# Plenary: codebook\n/);
  expect(text).toContain(
    `Data version ${nothing.version}. Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).`,
  );
  expect(text).toContain('a day (2018-02-09), a month (2018-02) or a year (2018)');
  expect(text).toContain('\n# Tables\n');
  expect(text).toContain('the order of `strengths` is a scale, weakest first.');
});

describe('the database', () => {
  const graph = graphOf(
    organization({ id: 'wco', name: 'World Customs Organization', short: 'WCO' }),
    conference({ id: '2018-forum', name: 'Forum', aliases: ['Réunion'], summary: 'They met.' }),
    declaration({
      id: '2018-text',
      name: 'Text',
      adoptedAt: '2018-forum',
      commitments: [commitment({ id: 'c1', text: 'Share data.', topics: ['risk'] })],
    }),
    framework({
      id: 'safe',
      custodian: 'wco',
      pillars: [pillar({ id: 'p1', name: 'Partners', text: 'Trade helps.' })],
    }),
    topic({ id: 'risk' }),
  );
  const database = () => {
    const opened = new DatabaseSync(':memory:');
    opened.deserialize(databaseOf(datasetOf(graph, [], '2026-12-01')));
    return opened;
  };
  const rowsOf = (question: string) =>
    database()
      .prepare(question)
      .all()
      .map((row) => Object.values(row));

  it('says of which version and day it is', () => {
    expect(rowsOf('SELECT * FROM about ORDER BY name')).toEqual([
      ['day', '2026-12-01'],
      ['version', datasetOf(graph, [], '2026-12-01').version],
    ]);
  });
  it.each([
    ['reunion', ['2018-forum', null, 'Forum\nRéunion', 'They met.']],
    ['data', ['2018-text', 'c1', 'Text', 'Share data.']],
    ['partners', ['safe', 'p1', 'Partners', 'Trade helps.']],
    ['wco', ['wco', null, 'World Customs Organization\nWCO', 'An organization.']],
  ])('finds by %s a record or a point, accents or not', (word, row) => {
    expect(rowsOf(`SELECT * FROM search WHERE search MATCH '${word}'`)).toEqual([row]);
  });
  it('refuses what the tables do not allow: no value, an unknown word, a record that is not there', () => {
    const opened = database();
    opened.exec('PRAGMA foreign_keys = ON');
    const change = (text: string) => () => opened.exec(text);
    expect(change("UPDATE conferences SET kind = 'picnic'")).toThrow(/CHECK/);
    expect(change('UPDATE conferences SET name = NULL')).toThrow(/NOT NULL/);
    expect(change("UPDATE declarations SET adopted_at = 'nowhere'")).toThrow(/FOREIGN KEY/);
    expect(change("UPDATE declarations SET adopted_at = '2018-forum'")).not.toThrow();
  });
  it('is counted, so that questions are planned well', () => {
    expect(rowsOf("SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'conferences'")).toEqual([[1]]);
  });
});
