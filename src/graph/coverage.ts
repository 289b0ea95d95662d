import { compareLatestFirst, type Graph } from './build.ts';
import { inOrder } from './comparison.ts';
import { pointsOf, type Instrument, type Point } from './points.ts';
import { strongestOf, type Strength } from './strength.ts';
import { topicFinder } from './topic-words.ts';
import type { Topic } from '../schemas/index.ts';

/** What an instrument says on a topic. */
export interface Cell {
  topic: Topic;
  points: readonly Point[];
  /** The strongest of its commitments there; parts of instruments are not coded for strength. */
  strongest?: Strength | undefined;
  /** Whether the instrument as a whole has the topic, whatever its points say. */
  whole: boolean;
}

/** An instrument with what it says on each topic, in the order of the topics. */
export interface CoverageRow {
  entry: Instrument;
  cells: readonly Cell[];
  /** On how many topics it has at least one point. */
  covered: number;
}

/** Topics by instruments. */
export interface CoverageTable {
  topics: readonly Topic[];
  rows: readonly CoverageRow[];
  /** For each topic, how many instruments have a point on it. */
  reached: readonly number[];
}

/** How the instruments can be put in order. */
export const coverageOrders = ['organization', 'year', 'coverage'] as const;
export type CoverageOrder = (typeof coverageOrders)[number];

/** Which instruments say how much, and how strongly, on which topics; instruments without points are left out. */
export function coverageTable(graph: Graph, order: CoverageOrder): CoverageTable {
  const topics = narrowest(graph.topics);
  const find = topicFinder(graph.topics);
  const rows = [...graph.declarations, ...graph.frameworks]
    .map((entry) => ({ entry, points: pointsOf(entry, find) }))
    .filter(({ points }) => points.length > 0)
    .map(({ entry, points }) => rowOf(entry, points, topics));
  const reached = topics.map(
    (_, at) => rows.filter(({ cells }) => (cells[at]?.points.length ?? 0) > 0).length,
  );
  return { topics, rows: rows.toSorted(comparing(graph, order)), reached };
}

/** As many rows as a page can show. */
const MOST_ROWS = 400;

/** The table, of very many rows only those of the instruments that deal with most topics, in the order they had. */
export function fullest(table: CoverageTable): CoverageTable {
  if (table.rows.length <= MOST_ROWS) return table;
  const most = table.rows.toSorted((a, b) => b.covered - a.covered).slice(0, MOST_ROWS);
  const kept = new Set(most);
  return { ...table, rows: table.rows.filter((row) => kept.has(row)) };
}

/** The topics that points are given: those that are not merely the roof of others. */
export function narrowest(topics: readonly Topic[]): Topic[] {
  const roofs = new Set(topics.map(({ broader }) => broader));
  return inOrder(topics).filter(({ id }) => !roofs.has(id));
}

function rowOf(entry: Instrument, points: readonly Point[], topics: readonly Topic[]): CoverageRow {
  const cells = topics.map((topic): Cell => {
    const own = points.filter(({ topics }) => topics.includes(topic.id));
    return {
      topic,
      points: own,
      strongest: strongestOf(own),
      whole: entry.topics.includes(topic.id),
    };
  });
  return { entry, cells, covered: cells.filter(({ points }) => points.length > 0).length };
}

/** The organization an instrument is known by: its custodian, or the first that issued it. */
export function bodyOf({ entries }: Graph, entry: Instrument): string | undefined {
  const id = entry.collection === 'frameworks' ? entry.custodian : entry.issuers?.[0];
  const body = id === undefined ? undefined : entries.get(id);
  return body && (body.short ?? body.name);
}

/** Topics that stand under one roof. */
export function columnGroups(topics: readonly Topic[]): { roof: string; topics: Topic[] }[] {
  const groups = Map.groupBy(topics, ({ id, broader }) => broader ?? id);
  return [...groups].map(([roof, topics]) => ({ roof, topics }));
}

/** Rows that belong together, such as those of one organization. */
export interface CoverageGroup {
  label?: string;
  rows: readonly CoverageRow[];
}

/** The rows by organization where they are in that order, otherwise in one group. */
export function rowGroups(
  graph: Graph,
  { rows }: CoverageTable,
  order: CoverageOrder,
): CoverageGroup[] {
  if (order !== 'organization') return [{ rows }];
  const groups = Map.groupBy(rows, ({ entry }) => bodyOf(graph, entry) ?? '–');
  return [...groups].map(([label, rows]) => ({ label, rows }));
}

function comparing(graph: Graph, order: CoverageOrder) {
  const byYear = (a: CoverageRow, b: CoverageRow) => compareLatestFirst(a.entry, b.entry);
  if (order === 'year') return byYear;
  if (order === 'coverage')
    return (a: CoverageRow, b: CoverageRow) => b.covered - a.covered || byYear(a, b);
  const body = ({ entry }: CoverageRow) => bodyOf(graph, entry) ?? '\uffff';
  return (a: CoverageRow, b: CoverageRow) => body(a).localeCompare(body(b), 'en') || byYear(a, b);
}
