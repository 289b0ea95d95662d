import { parse } from 'csv-parse/sync';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { datasetOf, type Dataset } from '../../src/exports/dataset.ts';
import { entriesOf, filed } from '../../src/exports/records.ts';
import { csvOf } from '../../src/exports/tables/csv.ts';
import { databaseOf } from '../../src/exports/tables/database.ts';
import { jsonLines, tableFiles } from '../../src/exports/tables/files.ts';
import { tables } from '../../src/exports/tables/index.ts';
import { fileOf } from '../../src/exports/tables/table.ts';
import { digestOf } from '../../src/exports/version.ts';
import { schemas, type Collection } from '../../src/schemas/index.ts';
import { commitment, conference, declaration, graphOf, topic } from '../records.ts';
import { real } from './real.ts';

type Row = Record<string, string>;

/** A CSV as an independent parser reads it. */
function read(text: string): Row[] {
  return parse(text, { bom: true, columns: true });
}

/** A database as SQLite reads it from its bytes. */
function opened(dataset: Dataset): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.deserialize(databaseOf(dataset));
  return database;
}

const csv = new Map(tables.map((table) => [table.name, read(csvOf(table, real))]));

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}

interface Resource {
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

describe('the tables', () => {
  it('are what the data package says: bytes, checksums, columns, types, words, keys and references', () => {
    const files = new Map([...tableFiles(real)].map(({ path, body }) => [path, body]));
    const { resources } = JSON.parse(String(files.get('/data/datapackage.json'))) as {
      resources: Resource[];
    };
    const rows = new Map(
      resources.map(({ path }) => [path, read(String(files.get(`/data/${path}`)))]),
    );
    const wrong = resources.flatMap(({ path, bytes, hash, schema }) => {
      const body = String(files.get(`/data/${path}`));
      const own = rows.get(path) ?? [];
      const keys = own.map((row) => schema.primaryKey.map((name) => row[name]).join('\n'));
      return [
        ...(Buffer.byteLength(body) === bytes ? [] : [`${path}: bytes`]),
        ...(hash === `sha256:${digestOf(body)}` ? [] : [`${path}: hash`]),
        ...(new Set(keys).size === keys.length ? [] : [`${path}: key`]),
        ...schema.fields.flatMap((field) => faultsOf(path, field, own)),
        ...schema.foreignKeys.flatMap(({ fields, reference }) => {
          const keyOf = (row: Row, names: string[]) => names.map((name) => row[name]).join('\n');
          const others = rows.get(`${reference.resource}.csv`) ?? [];
          const known = new Set(others.map((row) => keyOf(row, reference.fields)));
          return own
            .filter((row) => fields.every((name) => row[name] !== ''))
            .filter((row) => !known.has(keyOf(row, fields)))
            .map((row) => `${path}: ${keyOf(row, fields)} is not in ${reference.resource}`);
        }),
      ];
    });
    expect(wrong).toEqual([]);
    expect(resources.map(({ path }) => path)).toEqual(tables.map(fileOf));
  });

  it('hold everything that a record says', () => {
    const cells = new Set(
      [...csv.values()]
        .flat()
        .flatMap((row) => Object.values(row))
        .flatMap((cell) => [cell, cell.replace(/^'/, ''), ...cell.split(' | ')]),
    );
    const missing = entriesOf(real.graph).flatMap((entry) =>
      said(entry)
        .filter((value) => !cells.has(value))
        .map((value) => `${entry.id}: ${value}`),
    );
    expect(missing).toEqual([]);
  });

  it('take lists apart, one value a row, and join words with their labels', () => {
    const long = csv.get('commitment_topics') ?? [];
    const lists = csv.get('commitments') ?? [];
    expect(long.map((row) => `${row['commitment_id']} ${row['topic_id']}`)).toEqual(
      lists.flatMap(({ id, topics = '' }) => topics.split(' | ').map((one) => `${id} ${one}`)),
    );
    expect(
      csv
        .get('closed_lists')
        ?.filter(({ list }) => list === 'strengths')
        .at(-1),
    ).toEqual({
      list: 'strengths',
      word: 'decides',
      position: '7',
      label: 'Decides',
      means: 'Settles the matter by the text itself: mandates, extends, establishes.',
      inverse: '',
    });
  });

  it('say of dates and addresses what they look like', () => {
    const { resources } = JSON.parse(
      String([...tableFiles(real)].find(({ path }) => path.endsWith('package.json'))?.body),
    ) as { resources: Resource[] };
    const field = (path: string, name: string) =>
      resources.find((one) => one.path === path)?.schema.fields.find((one) => one.name === name);
    expect(field('conferences.csv', 'dates_start')?.constraints?.pattern).toBe(
      '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    );
    expect(field('sources.csv', 'url')).toMatchObject({ format: 'uri' });
  });

  it('hold the same rows as the database', () => {
    const database = opened(real);
    for (const { name, columns, key } of tables) {
      const order = key.map((one) => `"${one}"`).join(', ');
      const stored = database.prepare(`SELECT * FROM "${name}" ORDER BY ${order}`).all();
      const texts = stored.map((row) =>
        columns.map((column) => String(row[column.name] ?? '')).join('\u0000'),
      );
      const ours = (csv.get(name) ?? []).map((row) =>
        columns.map((column) => row[column.name] ?? '').join('\u0000'),
      );
      expect(texts.toSorted(), name).toEqual(ours.toSorted());
    }
  });

  it('start with the mark of UTF-8 and hold no formula, whatever a record says', () => {
    const dataset = datasetOf(
      graphOf(conference({ id: 'forum', name: '=HYPERLINK("x")', theme: '+1', short: '@a' })),
      [],
      '2026-12-01',
    );
    const table = tables.find(({ name }) => name === 'conferences');
    const text = table ? csvOf(table, dataset) : '';
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(read(text)[0]).toMatchObject({ name: `'=HYPERLINK("x")`, theme: `'+1`, short: `'@a` });
  });
});

/** Every value of a record as a cell would have it; a target stands in two columns. */
function said(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => said(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) =>
      key === 'names' ? [`${name}: ${String(one)}`] : said(one, name),
    );
  const text = String(value);
  return key === 'target' ? text.split('#') : [text];
}

function faultsOf(path: string, { name, type, constraints }: Field, rows: Row[]): string[] {
  return rows.flatMap((row) => {
    const value = row[name];
    if (value === undefined) return [`${path}: no column ${name}`];
    if (value === '') return constraints?.required ? [`${path}: ${name} is empty`] : [];
    const isWrong =
      (type === 'integer' && !/^-?\d+$/.test(value)) ||
      (constraints?.enum && !constraints.enum.includes(value)) ||
      (constraints?.pattern && !new RegExp(constraints.pattern).test(value));
    return isWrong ? [`${path}: ${name} ${value}`] : [];
  });
}

describe('the database', () => {
  it('is sound, with every reference kept', () => {
    const database = opened(real);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  it('finds words with or without their accents and answers by views', () => {
    const dataset = datasetOf(
      graphOf(
        topic({ id: 'risk', label: 'Risk' }),
        conference({ id: 'forum', name: 'Forum of Genève', dates: { start: '2018' } }),
        declaration({
          id: 'text',
          adoptedAt: 'forum',
          commitments: [
            commitment({ id: 'c1', topics: ['risk'], strength: 'decides', due: '2020' }),
            commitment({ id: 'c2', topics: ['risk'], strength: 'recognises' }),
          ],
        }),
      ),
      [],
      '2026-12-01',
    );
    const database = opened(dataset);
    const all = (query: string) =>
      database
        .prepare(query)
        .all()
        .map((row) => ({ ...row }));
    expect(all(`SELECT record_id FROM search WHERE search MATCH 'geneve'`)).toEqual([
      { record_id: 'forum' },
    ]);
    expect(all('SELECT declaration_id FROM conference_outcomes')).toEqual([
      { declaration_id: 'text' },
    ]);
    expect(all('SELECT commitments, mean_strength FROM commitments_by_topic')).toEqual([
      { commitments: 2, mean_strength: 4 },
    ]);
    expect(all('SELECT promise, status FROM promises')).toEqual([
      { promise: 'c1', status: 'overdue' },
    ]);
  });

  it('has the same bytes whenever it is made, and in whatever order records are read', () => {
    const { graph } = real;
    const entries = [...entriesOf(graph), ...graph.topics, ...graph.terms];
    const turned = datasetOf(graphOf(...entries.toReversed()), [], real.day);
    const same = datasetOf(graphOf(...entries), [], real.day);
    expect(Buffer.compare(databaseOf(same), databaseOf(same))).toBe(0);
    expect(turned.version).toBe(same.version);
  });
});

describe('JSON Lines', () => {
  it('hold every record so that its schema takes it back', () => {
    const lines = jsonLines(real).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as { collection: string; id: string });
    const back = records.flatMap(({ collection, id, ...rest }) =>
      collection in schemas
        ? [{ id, collection, ...schemas[collection as Collection].parse(rest) }]
        : [],
    );
    expect(back).toEqual(entriesOf(real.graph).map((entry) => filed(entry)));
    const { topics, terms, crosswalk } = real.graph;
    expect(records).toHaveLength(back.length + topics.length + terms.length + crosswalk.length);
  });
});
