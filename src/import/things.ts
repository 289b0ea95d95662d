import type { Path } from '../checks/check.ts';
import { plain } from './text.ts';

/** A group of properties in JSON-LD. */
export type Thing = Record<string, unknown>;

/** An event among JSON-LD values, and the path to it. */
export interface PlacedThing {
  thing: Thing;
  path: Path;
}

/** Deeper than events in a graph in a list nothing is looked for. */
const DEEPEST = 6;

/** Whether a value has properties. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that may stand alone, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The types of a thing, without the vocabulary they are from. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).map((type) => String(type).replace(/^.*[/:#]/, ''));
}

/** The events of a value: alone, in a list, in a graph, or what a page is about. */
export function eventsIn(value: unknown, path: Path, depth = 0): PlacedThing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((one, index) => eventsIn(one, [...path, index], depth + 1));
  if (!isThing(value)) return [];
  if (typesOf(value).some((type) => /Event$/.test(type))) return [{ thing: value, path }];
  return ['@graph', 'mainEntity', 'itemListElement', 'item', 'event', 'events'].flatMap((inside) =>
    eventsIn(value[inside], [...path, inside], depth + 1),
  );
}

/** A text, also one that is given with its language. */
export function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return plain(isThing(first) ? (first['@value'] ?? first['name'] ?? first['@id']) : first);
}

/** The path to that text. */
export function pathOfText(value: unknown, path: Path): Path {
  if (Array.isArray(value)) return pathOfText(value[0], [...path, 0]);
  if (!isThing(value)) return path;
  const key = ['@value', 'name', '@id'].find((one) => (value[one] ?? undefined) !== undefined);
  return key === undefined ? path : [...path, key];
}
