import { z } from 'astro/zod';
import { buildGraph, type Graph } from '../graph/build.ts';
import { coverage } from '../schemas/coverage.ts';
import { mapping } from '../schemas/crosswalk.ts';
import { gazetteerPlace } from '../schemas/gazetteer.ts';
import { schemas, type Collection, type RecordOf } from '../schemas/index.ts';
import { httpOnlyHost } from '../schemas/http-only.ts';
import { moved } from '../schemas/moved.ts';
import { preparedComparison } from '../schemas/prepared-comparison.ts';
import { publisher } from '../schemas/publisher.ts';
import { reading } from '../schemas/reading.ts';
import { sameWords } from '../schemas/same-words.ts';
import type { Target } from '../schemas/reference.ts';
import { term } from '../schemas/term.ts';
import { topic } from '../schemas/topic.ts';
import type { Problem, Surroundings } from './check.ts';
import type { ListFile } from './file-problems.ts';
import { HTTP_ONLY } from './insecure-address.ts';
import type { Named } from './named.ts';
import { publishedDates } from './published-dates.ts';
import { permanentIds } from './published-points.ts';
import type { Reading } from './read.ts';
import { formed } from './schema.ts';

/** What a content folder says as far as it is well-formed, and what is not. */
export interface Content {
  graph: Graph;
  surroundings: Surroundings;
  problems: Problem[];
  /** For each list, where in its file the well-formed items stand. */
  positions: ReadonlyMap<string, readonly number[]>;
}

/** Holds all that was read against the schemas and joins what is well-formed; `day` is the day of the check. */
export function contentOf({ records, lists }: Reading, day: string): Content {
  const named = namedIn(records, lists);
  const problems: Problem[] = [];
  const valid = {
    conferences: [],
    declarations: [],
    frameworks: [],
    organizations: [],
    series: [],
  };
  const kept: { [C in Collection]: RecordOf[C][] } = valid;
  for (const { collection, id, file, value } of records.filter(
    ({ value }) => value !== undefined,
  )) {
    const record = formed(schemas[collection], value, file, [], named);
    problems.push(...record.problems);
    if (record.value) (kept[collection] as unknown[]).push({ ...record.value, id, collection });
  }
  const topics = itemsOf(topic, lists, 'topics.yaml', named);
  const terms = itemsOf(term, lists, 'glossary.yaml', named);
  const publishers = itemsOf(publisher, lists, 'publishers.yaml', named);
  const coverages = itemsOf(coverage, lists, 'coverage.yaml', named);
  const places = itemsOf(gazetteerPlace, lists, 'places.yaml');
  const readings = itemsOf(reading, lists, 'readings.yaml', named);
  const words = itemsOf(sameWords, lists, 'same-words.yaml');
  const mappings = itemsOf(mapping, lists, 'crosswalk.yaml', named);
  const comparisons = itemsOf(preparedComparison, lists, 'comparisons.yaml', named);
  const hosts = itemsOf(httpOnlyHost, lists, HTTP_ONLY);
  const movedIds = formed(moved, lists.get('moved.yaml') ?? {}, 'moved.yaml');
  const points = formed(permanentIds, lists.get('permanent-ids.yaml') ?? {}, 'permanent-ids.yaml');
  const days = formed(
    publishedDates,
    lists.get('published-dates.yaml') ?? {},
    'published-dates.yaml',
  );
  problems.push(
    ...[
      topics,
      terms,
      publishers,
      coverages,
      places,
      readings,
      words,
      mappings,
      comparisons,
      hosts,
      movedIds,
      points,
      days,
    ].flatMap(({ problems }) => problems),
  );
  return {
    graph: buildGraph({
      ...kept,
      topics: topics.items,
      terms: terms.items,
      publishers: publishers.items,
      coverage: coverages.items,
      gazetteer: places.items,
      readings: readings.items,
      sameWords: words.items,
      crosswalk: mappings.items,
      comparisons: comparisons.items,
      moved: new Map(Object.entries(movedIds.value ?? {})),
    }),
    surroundings: {
      taken: takenIds(named),
      named,
      unread: new Set(lists.get('topics.yaml') === undefined ? (['topics'] as const) : []),
      permanentIds: points.value ?? { published: {}, withdrawn: [] },
      publishedDates: days.value ?? {},
      httpOnly: hosts.items,
      day,
    },
    problems,
    positions: new Map([
      ['topics.yaml', topics.positions],
      ['glossary.yaml', terms.positions],
      ['publishers.yaml', publishers.positions],
      ['coverage.yaml', coverages.positions],
      ['places.yaml', places.positions],
      ['readings.yaml', readings.positions],
      ['same-words.yaml', words.positions],
      ['crosswalk.yaml', mappings.positions],
      ['comparisons.yaml', comparisons.positions],
      [HTTP_ONLY, hosts.positions],
    ]),
  };
}

/** The items of a list, each for itself, so that a broken one does not take the others with it. */
export function itemsOf<S extends z.ZodType>(
  schema: S,
  lists: Reading['lists'],
  file: ListFile,
  named: readonly Named[] = [],
): { items: z.infer<S>[]; positions: number[]; problems: Problem[] } {
  const list = formed(z.array(z.unknown()), lists.get(file) ?? [], file);
  const all = (list.value ?? []).map((item, index) => ({
    index,
    ...formed(schema, item, file, [index], named),
  }));
  const well = all.filter(({ problems }) => problems.length === 0);
  return {
    items: well.map(({ value }) => value as z.infer<S>),
    positions: well.map(({ index }) => index),
    problems: [...list.problems, ...all.flatMap(({ problems }) => problems)],
  };
}

/** All records and topics, well-formed or not. */
function namedIn(records: Reading['records'], lists: Reading['lists']): Named[] {
  const topics = z.array(z.unknown()).safeParse(lists.get('topics.yaml')).data ?? [];
  return [
    ...records.map(({ id, collection, value }) => ({ id, kind: collection, value })),
    ...topics.flatMap((value) => {
      const id = z.object({ id: z.string() }).safeParse(value).data?.id;
      return id === undefined ? [] : [{ id, kind: 'topics' as const, value }];
    }),
  ];
}

function takenIds(named: readonly Named[]): Map<string, Target[]> {
  const ids = Map.groupBy(named, ({ id }) => id);
  return new Map(ids.entries().map(([id, all]) => [id, all.map(({ kind }) => kind)]));
}
