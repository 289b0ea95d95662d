import type { NewRecord } from '../authoring/proof.ts';
import { readYaml } from '../checks/yaml-file.ts';
import { buildGraph, type Graph } from '../graph/build.ts';
import { collections, schemas, type Entry } from '../schemas/index.ts';

/** A graph in which records that have just been made stand as well, once each. */
export function graphWith(graph: Graph, records: readonly NewRecord[]): Graph {
  const made = records.flatMap(({ collection, id, text }) => {
    const { data } = schemas[collection].safeParse(readYaml(text).value);
    return data ? [{ ...data, id, collection } as unknown as Entry] : [];
  });
  const ids = new Set(made.map(({ id }) => id));
  const joined = collections.map((collection) => [
    collection,
    [
      ...graph[collection].filter(({ id }) => !ids.has(id)),
      ...made.filter((one) => one.collection === collection),
    ],
  ]);
  return buildGraph({ ...graph, ...Object.fromEntries(joined) });
}
