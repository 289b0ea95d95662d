import type { Dataset, ExportFile } from '../dataset.ts';
import { entriesOf, filed } from '../records.ts';
import { turtleOf } from '../linked/turtle.ts';
import { codebook } from './codebook.ts';
import { csvOf } from './csv.ts';
import { datapackage } from './datapackage.ts';
import { databaseOf } from './database.ts';
import { tables } from './index.ts';
import { fileOf } from './table.ts';

/** Every record on a line of its own as its file says it, then the topics, the glossary and the crosswalk. */
export function jsonLines({ graph }: Pick<Dataset, 'graph'>): string {
  const all = [
    ...entriesOf(graph).map(filed),
    ...graph.topics.map((topic) => ({ ...topic, collection: 'topics' })),
    ...graph.terms.map((term) => ({ ...term, collection: 'glossary' })),
    ...graph.crosswalk.map((mapping) => ({ ...mapping, collection: 'crosswalk' })),
  ];
  return all.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** The tables in all their forms, with what describes them. */
export function* tableFiles(dataset: Dataset): Generator<ExportFile> {
  const files = tables.map((table) => ({ table, body: csvOf(table, dataset) }));
  for (const { table, body } of files) yield { path: `/data/${fileOf(table)}`, body };
  const description = JSON.stringify(datapackage(dataset, files), null, 2);
  yield { path: '/data/datapackage.json', body: `${description}\n` };
  yield { path: '/data/codebook.md', body: codebook(dataset) };
  yield { path: '/data/plenary.jsonl', body: jsonLines(dataset) };
  yield { path: '/data/plenary.ttl', body: turtleOf(dataset) };
  yield { path: '/data/plenary.sqlite', body: databaseOf(dataset) };
}
