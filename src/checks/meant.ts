import { z } from 'astro/zod';
import * as vocabularies from '../schemas/vocabularies.ts';
import { adviceOn } from './advice.ts';
import { bare, targetsOf } from './field-schema.ts';
import { folded, idMeant, type Named } from './named.ts';
import { nearest } from './near-miss.ts';

/** Stands where only the author knows what to write. */
export const BLANK = '…';

/**
 * The value that was probably meant by one that its schema refuses: the same fact in the notation of records. Of a
 * value that is missing, the outline; `undefined` where nothing is near.
 */
export function valueMeant(
  schema: z.core.$ZodType,
  value: unknown,
  named: readonly Named[] = [],
): unknown {
  const field = bare(schema) as z.ZodType;
  if (value === undefined || value === null)
    return field === schema ? outlineOf(schema) : undefined;
  if (field.safeParse(value).success) return value;
  if (field instanceof z.ZodArray) return listMeant(field, value, named);
  if (field instanceof z.ZodObject) return groupMeant(field, value, named);
  if (field instanceof z.ZodNumber)
    return firstThatFits(field, [typeof value === 'string' ? Number(value) : undefined]);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string'
    ? firstThatFits(field, textsMeant(field, text, named))
    : undefined;
}

/** What has to stand in a field, with blanks for the author to fill. */
function outlineOf(schema: z.core.$ZodType): unknown {
  const field = bare(schema);
  if (field instanceof z.ZodArray) return [outlineOf(field.element)];
  if (!(field instanceof z.ZodObject)) return BLANK;
  return Object.fromEntries(neededIn(field).map(([name, part]) => [name, outlineOf(part)]));
}

function neededIn({ shape }: z.ZodObject): [string, z.core.$ZodType][] {
  return Object.entries(shape as Record<string, z.core.$ZodType>).filter(
    ([, part]) => bare(part) === part,
  );
}

/** A single value for a list is its only item; an empty list has one to be filled in. */
function listMeant(list: z.ZodArray, value: unknown, named: readonly Named[]): unknown {
  if (Array.isArray(value)) return value.length === 0 ? outlineOf(list) : undefined;
  const item = valueMeant(list.element, value, named);
  return item === undefined ? undefined : [item];
}

/** A single value for a group is the part of it that it fits. */
function groupMeant(group: z.ZodObject, value: unknown, named: readonly Named[]): unknown {
  if (typeof value === 'object') return undefined;
  const advised = adviceOn(group).group?.(String(value), BLANK);
  if (advised !== undefined) return advised;
  const needed = neededIn(group);
  for (const [name, part] of needed) {
    if (part instanceof z.ZodString && targetsOf(part).length === 0) continue;
    const fitting = valueMeant(part, value, named);
    if (fitting !== undefined) return { ...(outlineOf(group) as object), [name]: fitting };
  }
  return undefined;
}

function firstThatFits(schema: z.ZodType, candidates: readonly unknown[]): unknown {
  return candidates.find((one) => one !== undefined && schema.safeParse(one).success);
}

function textsMeant(
  field: z.core.$ZodType,
  text: string,
  named: readonly Named[],
): (string | undefined)[] {
  const tidy = text
    .replace(/(?!\s)[\p{Cc}\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const words = field instanceof z.ZodEnum ? field.options.map(String) : [];
  return [
    adviceOn(field).meant?.(tidy),
    wordLabelled(tidy, words),
    nearest(tidy.toLowerCase().replace(/[\s_]+/g, '-'), words),
    idMeant(tidy, targetsOf(field), named),
    tidy,
  ];
}

/** The word of a closed list that pages call so. */
function wordLabelled(label: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const vocabulary = Object.values(vocabularies).find(
    (one) => typeof one === 'object' && Object.keys(one).join() === words.join(),
  ) as vocabularies.Vocabulary | undefined;
  return words.find((word) => folded(vocabulary?.[word]?.label ?? '') === folded(label));
}
