import { z } from 'astro/zod';
import { referenceFields } from '../../schemas/reference.ts';
import { columnName, joined, type Cell, type Column } from './table.ts';

/** A column with the way to its value in a record. */
export interface SchemaColumn extends Column {
  path: readonly string[];
}

/** As much of JSON Schema as the schemas of records come to. */
interface JsonSchema {
  type?: string;
  description?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
}

/**
 * The columns of a schema: plain values as they are, objects taken apart, lists of words in one cell. Lists of objects
 * have tables of their own.
 */
export function columnsOf(schema: z.ZodObject, except: readonly string[] = []): SchemaColumn[] {
  const references = new Map(
    referenceFields(schema).map(({ path, to }) => [path.join('.'), to] as const),
  );
  const columns = columnsIn(z.toJSONSchema(schema) as JsonSchema, []);
  return columns
    .filter(({ path }) => !except.includes(path[0] ?? ''))
    .map((column) => {
      const [to, ...others] = references.get(column.path.join('.')) ?? [];
      return to !== undefined && others.length === 0 ? { ...column, references: to } : column;
    });
}

function columnsIn({ properties = {}, required = [] }: JsonSchema, at: string[]): SchemaColumn[] {
  return Object.entries(properties).flatMap(([key, field]): SchemaColumn[] => {
    const path = [...at, key];
    if (field.properties) return columnsIn(field, path);
    if (field.items?.properties) return [];
    const type = field.type === 'integer' ? 'integer' : 'string';
    const words = field.enum ?? field.items?.enum;
    return [
      {
        path,
        name: columnName(...path),
        type,
        description: field.description ?? '',
        ...(words && { words }),
        ...(field.pattern !== undefined && { pattern: field.pattern }),
        ...(field.format === 'uri' && { isAddress: true }),
        ...(at.length === 0 && required.includes(key) && !field.items && { required: true }),
        ...(field.type === 'array' || field.additionalProperties !== undefined
          ? { isList: true }
          : {}),
      },
    ];
  });
}

/** What a record says in a column. */
export function cellOf(record: unknown, { path }: SchemaColumn): Cell {
  let value = record;
  for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
  if (Array.isArray(value)) return joined(value as string[]);
  if (typeof value === 'object' && value !== null)
    return joined(Object.entries(value).map(([key, text]) => `${key}: ${String(text)}`));
  return value as Cell;
}
