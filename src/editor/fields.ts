import { z } from 'astro/zod';
import { bare, helpOf, targetsOf } from '../checks/field-schema.ts';
import * as vocabularies from '../schemas/vocabularies.ts';
import { textField } from './texts.ts';

/** A field of the editor's configuration, in the terms of Sveltia CMS. */
export type EditorField = Record<string, unknown> & { name: string; widget: string };

interface Choice {
  label: string;
  value: string;
}

/** What the editor is told about records beside their schemas, in the language of its pages. */
export interface Telling {
  /** Label of a field. */
  label(name: string): string;
  /** A sentence of a schema, or of the checks, in that language. */
  say(text: string): string;
  /** Labels of the words of a closed list. */
  words(keys: readonly string[]): Choice[];
  topics: readonly Choice[];
  countries: readonly Choice[];
}

/** Lists of names of fields; the schema cannot tell them from other lists of lines. */
const NAMES_OF_FIELDS = ['supports', 'fields', 'field'];

/** Turns a schema into fields of the editor; one that cannot be turned is an error, never left out. */
export function fieldsOf(schema: z.ZodObject, telling: Telling, root = schema): EditorField[] {
  return Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(([name, field]) =>
    fieldOf(name, field, telling, root),
  );
}

function fieldOf(
  name: string,
  schema: z.core.$ZodType,
  telling: Telling,
  root: z.ZodObject,
): EditorField {
  const within = bare(schema);
  const isMany = within instanceof z.ZodArray;
  const help = helpOf(schema);
  const initial = schema instanceof z.ZodDefault ? schema._zod.def.defaultValue : undefined;
  const common = {
    name,
    label: telling.label(name),
    ...(help !== '' && { hint: telling.say(help) }),
    required: within === schema,
    ...(typeof initial === 'string' && { default: initial }),
  };
  if (NAMES_OF_FIELDS.includes(name)) {
    const options = Object.keys(root.shape).map((value) => ({
      label: telling.label(value),
      value,
    }));
    return { ...common, widget: 'select', options, ...(isMany && { multiple: true }) };
  }
  const asked = isMany ? listOf(within, telling, root) : oneOf(name, within, telling, root);
  return { ...common, ...asked };
}

type Asked = Record<string, unknown> & { widget: string };

function oneOf(name: string, schema: z.core.$ZodType, telling: Telling, root: z.ZodObject): Asked {
  const [to, ...more] = targetsOf(schema);
  if (to === 'topics') return { widget: 'select', options: telling.topics };
  if (to !== undefined && more.length === 0) return relationTo(to);
  if (schema instanceof z.ZodEnum)
    return { widget: 'select', options: telling.words(schema.options.map(String)) };
  if (schema instanceof z.ZodObject)
    return { widget: 'object', fields: fieldsOf(schema, telling, root), collapsed: false };
  if (schema instanceof z.ZodRecord) return { widget: 'keyvalue' };
  if (schema instanceof z.ZodNumber) return { widget: 'number', value_type: 'int', min: 1 };
  const text = textField(schema);
  if (!text) throw new Error(`The editor has no field for "${name}" (${schema.constructor.name})`);
  if (text.widget === 'country') return { widget: 'select', options: telling.countries };
  const { pattern, ...rest } = text;
  return {
    ...rest,
    ...(pattern && { pattern: [pattern[0], expected(pattern[1], telling)] }),
  };
}

/** The message of the checks. */
function expected(message: string, { say, label }: Telling): string {
  return `${label('expected')} ${say(message)}`;
}

function relationTo(collection: string): Asked {
  return {
    ...{ widget: 'relation', collection, value_field: '{{slug}}' },
    display_fields: ['name'],
    search_fields: ['name', 'short', 'aliases'],
  };
}

function listOf(list: z.ZodArray, telling: Telling, root: z.ZodObject): Asked {
  const item = bare(list.element);
  const [smallest] = (list._zod.def.checks ?? []).map(({ _zod }) => _zod.def);
  const least =
    smallest && 'minimum' in smallest && typeof smallest.minimum === 'number'
      ? { min: smallest.minimum }
      : {};
  if (item instanceof z.ZodObject) {
    const fields = fieldsOf(item, telling, root);
    const first = fields.find(({ widget }) => widget === 'string') ?? fields[0];
    return {
      ...{ widget: 'list', fields, collapsed: false, ...least },
      summary: `{{fields.${first?.name ?? 'id'}}}`,
    };
  }
  const one = oneOf('item', item, telling, root);
  if (one.widget === 'select' || one.widget === 'relation')
    return { ...one, multiple: true, ...least };
  return { widget: 'list', field: { name: 'item', label: '', ...one }, ...least };
}

/** The labels of a closed list, found by its words. */
export function labelsIn(
  keys: readonly string[],
  lists: Readonly<Record<string, unknown>> = vocabularies,
): Choice[] {
  const vocabulary = Object.values(lists).find(
    (one) => typeof one === 'object' && one !== null && Object.keys(one).join() === keys.join(),
  ) as vocabularies.Vocabulary | undefined;
  return keys.map((value) => ({ value, label: vocabulary?.[value]?.label || value }));
}
