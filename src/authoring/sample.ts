import { z } from 'astro/zod';
import { adviceOn } from '../checks/advice.ts';
import { bare } from '../checks/field-schema.ts';

/** A longer list of words tells little about the shape. */
const FEW = 4;

/** What a field looks like in YAML: the names of its parts, and dots where an author fills in. */
export function sampleOf(schema: z.core.$ZodType): string {
  const within = bare(schema);
  const example = adviceOn(within).examples?.[0];
  if (example !== undefined) return example;
  if (within instanceof z.ZodArray) return `[${sampleOf(within.element)}]`;
  if (within instanceof z.ZodRecord) return '{fr: …, zh: …}';
  if (within instanceof z.ZodNumber) return '40';
  if (within instanceof z.ZodEnum && within.options.length <= FEW) return String(within.options[0]);
  if (!(within instanceof z.ZodObject)) return '…';
  const parts = Object.entries(within.shape as Record<string, z.core.$ZodType>);
  return `{${parts.map(([field, part]) => `${field}: ${sampleOf(part)}`).join(', ')}}`;
}
