import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeExports } from '../scripts/write-exports.ts';
import { checkDay } from '../src/build-day.ts';
import { checkContent } from '../src/checks/run.ts';
import { contentFolder } from '../src/content-folder.ts';
import { datasetOf } from '../src/exports/dataset.ts';
import { buildGraph, type Graph } from '../src/graph/build.ts';
import { collections, referencesOf, type Entry } from '../src/schemas/index.ts';

const MIB = 1024 ** 2;

/** A copy of a record under ids with an ending, so that each copy of the whole refers within itself. */
function copied(entry: Entry, ending: string, known: Graph['entries']): Entry {
  const rename = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') {
      const isReference = referencesOf[entry.collection].some(
        (field) => field.path.join('.') === path.join('.'),
      );
      const [id = '', ...point] = value.split('#');
      return isReference && known.has(id) ? [id + ending, ...point].join('#') : value;
    }
    if (Array.isArray(value)) return value.map((item) => rename(item, [...path, '*']));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [key, rename(field, [...path, key])]),
    );
  };
  const copy = { ...(rename(entry, []) as Entry), id: entry.id + ending };
  // A source of its own, as a new record has, not one that every copy cites.
  const sources = copy.sources.map((one) => ({
    ...one,
    title: one.title + ending,
    url: undefined,
  }));
  return ending === '' ? copy : ({ ...copy, sources } as Entry);
}

/** The records of this project many times over. */
function multiplied(graph: Graph, times: number): Graph {
  const endings = Array.from({ length: times }, (_, at) => (at === 0 ? '' : `-x${at}`));
  const all = Object.fromEntries(
    collections.map((name) => [
      name,
      endings.flatMap((ending) =>
        graph[name].map((entry: Entry) => copied(entry, ending, graph.entries)),
      ),
    ]),
  );
  return buildGraph({ ...graph, ...all } as Graph);
}

const { graph } = checkContent(contentFolder, checkDay);
console.log('records\tfiles\tseconds\tms a record\tpeak MiB');
for (const times of [1, 5, 23]) {
  const dataset = datasetOf(multiplied(graph, times), [], checkDay);
  const folder = mkdtempSync(path.join(tmpdir(), 'exports-'));
  const began = performance.now();
  const files = writeExports(dataset, folder);
  const time = performance.now() - began;
  rmSync(folder, { recursive: true });
  const records = dataset.graph.entries.size;
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    [
      records,
      files,
      (time / 1000).toFixed(1),
      (time / records).toFixed(2),
      Math.round(peak / MIB),
    ].join('\t'),
  );
}
