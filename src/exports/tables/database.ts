import { DatabaseSync } from 'node:sqlite';
import { entriesOf } from '../records.ts';
import type { Dataset } from '../dataset.ts';
import { tables } from './index.ts';
import type { Column, Table } from './table.ts';

const quoted = (name: string) => `"${name}"`;

function columnText({ name, type, words, references, required, isList }: Column): string {
  return [
    quoted(name),
    type === 'integer' ? 'INTEGER' : 'TEXT',
    required ? 'NOT NULL' : '',
    words && !isList
      ? `CHECK (${quoted(name)} IN (${words.map((word) => `'${word}'`).join(', ')}))`
      : '',
    references ? `REFERENCES ${quoted(references)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function tableText({ name, columns, key, references = [] }: Table): string {
  const all = (names: readonly string[]) => `(${names.map(quoted).join(', ')})`;
  const lines = [
    ...columns.map(columnText),
    `PRIMARY KEY ${all(key)}`,
    ...references.map(
      ({ columns: own, to, on }) => `FOREIGN KEY ${all(own)} REFERENCES ${quoted(to)} ${all(on)}`,
    ),
  ];
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n) STRICT, WITHOUT ROWID;`;
}

/** Questions that are asked often, as views. */
const views = `
CREATE VIEW conference_outcomes AS
  SELECT c.id AS conference_id, c.name AS conference, c.dates_start, d.id AS declaration_id, d.name AS declaration, d.adopted
  FROM declarations d JOIN conferences c ON c.id = d.adopted_at;
CREATE VIEW commitments_by_topic AS
  SELECT t.id AS topic_id, t.label AS topic, count(*) AS commitments, avg(c.strength_rank) AS mean_strength
  FROM commitment_topics l JOIN commitments c ON c.id = l.commitment_id JOIN topics t ON t.id = l.topic_id
  GROUP BY t.id;
CREATE VIEW promises AS
  SELECT declaration_id AS record_id, point AS promise, text AS what, due, status FROM commitments
    WHERE due IS NOT NULL OR status <> 'no-evidence'
  UNION ALL
  SELECT conference_id, CAST(position AS TEXT), what, due, status FROM follow_ups;
CREATE VIEW relations_both_ways AS
  SELECT r.source_id AS record_id, NULL AS point, r.type, 'stated' AS direction, w.label,
      r.target_id AS other_id, r.target_point AS other_point, r.note
    FROM relations r JOIN closed_lists w ON w.list = 'relationTypes' AND w.word = r.type
  UNION ALL
  SELECT r.target_id, r.target_point, r.type, 'derived', w.inverse, r.source_id, NULL, r.note
    FROM relations r JOIN closed_lists w ON w.list = 'relationTypes' AND w.word = r.type;
`;

/** The whole as a database in one file, with foreign keys, views and full-text search; the same records give the same bytes. */
export function databaseOf(dataset: Dataset): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA foreign_keys = ON; PRAGMA page_size = 4096; BEGIN;');
    for (const table of tables) database.exec(tableText(table));
    database.exec('PRAGMA defer_foreign_keys = ON;');
    for (const table of tables) fill(database, table, dataset);
    database.exec(views);
    fillSearch(database, dataset);
    fillAbout(database, dataset);
    database.exec('COMMIT; ANALYZE;');
    return database.serialize();
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, table: Table, dataset: Dataset): void {
  const slots = table.columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${slots})`);
  for (const row of table.rows(dataset)) insert.run(...row.map((cell) => cell ?? null));
}

/** `search` finds records and points by their words, with accents folded. */
function fillSearch(database: DatabaseSync, { graph }: Dataset): void {
  database.exec(
    `CREATE VIRTUAL TABLE search USING fts5(record_id UNINDEXED, point UNINDEXED, title, text, tokenize = "unicode61 remove_diacritics 2");`,
  );
  const insert = database.prepare('INSERT INTO search VALUES (?, ?, ?, ?)');
  for (const entry of entriesOf(graph)) {
    const names = [
      entry.name,
      entry.short,
      ...(entry.aliases ?? []),
      ...Object.values(entry.names ?? {}),
    ];
    insert.run(entry.id, null, names.filter(Boolean).join('\n'), entry.summary ?? '');
    if (entry.collection === 'declarations')
      for (const { id, text } of entry.commitments) insert.run(entry.id, id, entry.name, text);
    if (entry.collection === 'frameworks')
      for (const { id, name, text } of entry.pillars) insert.run(entry.id, id, name, text);
  }
}

function fillAbout(database: DatabaseSync, { version, day }: Dataset): void {
  database.exec('CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;');
  const insert = database.prepare('INSERT INTO about VALUES (?, ?)');
  insert.run('version', version);
  insert.run('day', day);
}
