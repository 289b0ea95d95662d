import { z } from 'astro/zod';
import { collections, schemas, type Collection, type Entry } from '../schemas/index.ts';
import { editorialFields } from '../schemas/source.ts';
import type { Graph } from './build.ts';
import { editionsOf, rhythmOf } from './conferences.ts';
import type { Conference, Series } from '../schemas/index.ts';
import { restsOnOneWeakSource } from './quality.ts';

/** How many records of a collection lack a field that they could have. */
export interface FieldGap {
  collection: Collection;
  field: string;
  lacking: number;
  of: number;
}

/** A series with editions that have no record, or whose neighbours stand far apart. */
export interface SeriesGap {
  series: Series;
  editions: Conference[];
  missing: number[];
}

const editorial = new Set<string>(editorialFields);

/** The fields of fact that a record of a collection may leave out. */
function optionalFactsOf(collection: Collection): string[] {
  return Object.entries(schemas[collection].shape)
    .filter(
      ([field, schema]) =>
        !editorial.has(field) && (schema as z.ZodType).safeParse(undefined).success,
    )
    .map(([field]) => field);
}

function lacks(entry: Entry, field: string): boolean {
  const value: unknown = entry[field as keyof Entry];
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** What is not known, field by field; absence says that no source was found, not that there is nothing to know. */
export function fieldGaps(graph: Graph): FieldGap[] {
  return collections.flatMap((collection) => {
    const entries: readonly Entry[] = graph[collection];
    return optionalFactsOf(collection).map((field) => ({
      collection,
      field,
      lacking: entries.filter((entry) => lacks(entry, field)).length,
      of: entries.length,
    }));
  });
}

/** The series in whose numbering editions are missing, those with most missing first. */
export function seriesGaps(graph: Graph): SeriesGap[] {
  return graph.series
    .map((series) => ({ series, editions: editionsOf(graph, series) }))
    .map(({ series, editions }) => ({ series, editions, missing: rhythmOf(editions).missing }))
    .filter(({ missing }) => missing.length > 0)
    .toSorted((a, b) => b.missing.length - a.missing.length);
}

/** The records that rest on a single source that is neither official nor press. */
export function weakRecords(graph: Graph): Entry[] {
  return [...graph.entries.values()].filter((entry) => restsOnOneWeakSource(graph, entry));
}
