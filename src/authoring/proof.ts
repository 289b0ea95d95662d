import { fileOf, type Problem, type Surroundings } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { insecureHosts } from '../checks/insecure-address.ts';
import { namedIn } from '../checks/named.ts';
import { entriesOf } from '../checks/reference-sites.ts';
import { placed, type PlacedProblem } from '../checks/report.ts';
import { formed } from '../checks/schema.ts';
import { readYaml } from '../checks/yaml-file.ts';
import { buildGraph, type Graph } from '../graph/build.ts';
import { collections, schemas, type Collection, type Entry } from '../schemas/index.ts';
import type { Target } from '../schemas/reference.ts';

/** A record as it would stand in the content folder. */
export interface NewRecord {
  collection: Collection;
  id: string;
  /** The text of its file. */
  text: string;
}

/**
 * What the checks would find in new records if they stood among those that are known. The texts themselves are
 * read, so that what is proved is what will be saved.
 */
export function problemsAmong(
  graph: Graph,
  records: readonly NewRecord[],
  day: string,
): PlacedProblem[] {
  const read = records.map((record) => ({ ...record, yaml: readYaml(record.text) }));
  const named = [
    ...namedIn(graph),
    ...read.map(({ collection, id, yaml }) => ({ id, kind: collection, value: yaml.value })),
  ];
  const files = new Map(read.map((record) => [fileOf(record), record]));
  const problems: Problem[] = [];
  const sound: Entry[] = [];
  for (const { collection, id, yaml } of read) {
    const file = fileOf({ collection, id });
    const { value, problems: found } = formed(schemas[collection], yaml.value, file, [], named);
    problems.push(...yaml.problems.map((problem) => ({ ...problem, file })));
    if (yaml.problems.length === 0) problems.push(...found);
    if (value) sound.push({ ...value, id, collection } as unknown as Entry);
  }
  if (problems.length === 0) problems.push(...amongOthers(graph, sound, named, day, files));
  return placed(problems, (problem) => {
    return files.get(problem.file)?.yaml.place(problem) ?? { line: 1, column: 1 };
  });
}

function amongOthers(
  graph: Graph,
  sound: readonly Entry[],
  named: Surroundings['named'],
  day: string,
  files: ReadonlyMap<string, unknown>,
): Problem[] {
  const withNew = (collection: Collection) => [
    collection,
    [...graph[collection], ...sound.filter((one) => one.collection === collection)],
  ];
  const all = Object.fromEntries(collections.map(withNew)) as Partial<Graph>;
  // Of two records that are alike the checks name the second: the new one, wherever it takes its place in time.
  const joined = { ...buildGraph({ ...graph, ...all }), ...all };
  const taken = Map.groupBy(named, ({ id }) => id);
  const surroundings: Surroundings = {
    taken: new Map([...taken].map(([id, all]) => [id, all.map(({ kind }): Target => kind)])),
    named,
    unread: new Set(),
    permanentIds: { published: {}, withdrawn: [] },
    publishedDates: {},
    httpOnly: insecureHosts(entriesOf(graph)),
    day,
  };
  return checks.flatMap(({ id: check, check: find }) => {
    const found: Problem[] = [];
    find(joined, (problem) => found.push({ check, ...problem }), surroundings);
    return found.filter(({ file }) => files.has(file));
  });
}
