import { z } from 'astro/zod';
import { site } from '../../../site.config.ts';
import { fullAddress } from '../../addresses.ts';
import { collections, type Collection } from '../../schemas/index.ts';

import * as shapes from './shapes.ts';
import { without } from '../records.ts';

/** What every document of the interface begins with. */
const head = { version: shapes.version, licence: z.string().describe('SPDX id of the licence.') };
const count = z.int().nonnegative();

function listOf<S extends z.ZodType>(name: string, item: S) {
  return z.strictObject({
    ...head,
    count: count.describe('How many there are.'),
    [name]: item.array().describe('All of them.'),
  });
}

const listed = z.strictObject({
  count: count.describe('How many there are.'),
  url: z.url().describe('Address of the list.'),
});

/** The shape of each document, by its address below `/api/v1/`. */
export const documents: Record<string, z.ZodType> = {
  index: z.strictObject({
    ...head,
    name: z.string().describe('Name of the whole.'),
    description: z.string().describe('What it holds, in a sentence.'),
    url: z.url().describe('Address of the site.'),
    openapi: z.url().describe('Address of this description.'),
    records: count.describe('How many records there are in all collections.'),
    collections: z.record(
      z.enum(collections),
      listed.extend({
        record: z
          .string()
          .describe('Address of a record, with its id in place of {id} (RFC 6570).'),
      }),
    ),
    lists: z.record(z.string(), listed),
  }),
  commitments: listOf('commitments', shapes.listedCommitment),
  relations: listOf('relations', shapes.listedRelation),
  crosswalk: listOf('mappings', shapes.listedMapping),
  sources: listOf('sources', shapes.listedSource),
  topics: listOf('topics', shapes.listedTopic),
  glossary: listOf('terms', shapes.listedTerm),
  ...Object.fromEntries(
    collections.flatMap((name) => [
      [
        name,
        z.strictObject({
          ...head,
          collection: z.literal(name).describe('Name of the collection.'),
          count: count.describe('How many there are.'),
          records: shapes.records[name].array().describe('All of them, as their files say them.'),
        }),
      ],
      [`${name}/{id}`, recordShape(name)],
    ]),
  ),
};

function recordShape(name: Collection) {
  return z.strictObject({
    ...head,
    url: z.url().describe('Address of the page of the record.'),
    record: shapes.records[name],
    mentioned: z
      .record(z.string(), shapes.named)
      .describe('The records that it names, by id, so that ids can be shown as names.'),
    derived: shapes.derived[name],
    sources: shapes.citedSource.array().describe('What it rests on, in the order of the record.'),
  });
}

/** What each list holds, in a sentence. */
const summaries: Record<string, string> = {
  index: 'What there is, with counts and addresses',
  commitments: 'Every commitment of every declaration',
  relations: 'Every typed relation between records',
  crosswalk: 'Every judged mapping between points of two texts',
  sources: 'Every source, with the records that cite it',
  topics: 'The subject vocabulary',
  glossary: 'Acronyms and terms of art',
};

/** JSON Schemas of all documents and of what they share, by name; references stay inside `#/components/schemas/`. */
function components(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [path, shape] of Object.entries(documents)) registry.add(shape, { id: nameOf(path) });
  for (const shape of [...Object.values(shapes), ...Object.values(shapes.records)]) {
    const id = shape instanceof z.ZodType ? z.globalRegistry.get(shape)?.id : undefined;
    if (shape instanceof z.ZodType && id !== undefined) registry.add(shape, { id });
  }
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, without(schema, '$schema', '$id', 'id')]),
  );
}

/** The name of a document's schema: `CommitmentsDocument`, `ConferencesRecordDocument`. */
function nameOf(path: string): string {
  const [name = '', id] = path.split('/');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${id ? 'Record' : ''}Document`;
}

function operation(path: string) {
  const [name = ''] = path.split('/');
  const ofRecord = path.endsWith('{id}');
  return {
    get: {
      operationId: `get${nameOf(path).replace(/Document$/, '')}`,
      summary: ofRecord
        ? `One of the ${name}, with what is derived and its sources`
        : (summaries[path] ?? `All ${name} as their files say them`),
      ...(ofRecord && {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      }),
      responses: {
        200: {
          description: 'The document.',
          content: {
            'application/json': { schema: { $ref: `#/components/schemas/${nameOf(path)}` } },
          },
        },
        ...(ofRecord && { 404: { description: 'There is no such record.' } }),
      },
    },
  };
}

/** The description of the interface in OpenAPI 3.1. */
export function openapiDocument() {
  return {
    openapi: '3.1.1',
    info: {
      title: `${site.name} data`,
      version: shapes.apiVersion,
      summary: 'Static JSON of every record and list; no key, no limits.',
      description: site.description,
      license: { name: site.licence.name, identifier: site.licence.id },
    },
    servers: [{ url: fullAddress('/api/v1').replace(/\/$/, '') }],
    paths: Object.fromEntries(
      Object.keys(documents).map((path) => [`/${path}.json`, operation(path)]),
    ),
    components: { schemas: components() },
  };
}
