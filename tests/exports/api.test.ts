import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { apiFiles } from '../../src/exports/api/files.ts';
import { openapiDocument } from '../../src/exports/api/openapi.ts';
import { apiVersion } from '../../src/exports/api/shapes.ts';

import { commitment, conference, declaration, graphOf, organization } from '../records.ts';
import { real } from './real.ts';
import { entriesOf } from '../../src/exports/records.ts';

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  enum?: string[];
}

const schemasOf = () => openapiDocument().components.schemas as Record<string, Schema>;
const files = new Map([...apiFiles(real)].map(({ path, body }) => [path, String(body)]));

/** The template of a path: `/conferences/{id}.json`. */
function templateOf(path: string): string {
  return path.replace('/api/v1', '').replace(/^\/(\w+)\/[^/]+\.json$/, '/$1/{id}.json');
}

/** The fields of a schema, one a line, with `?` behind those that may be missing. */
function fieldsOf(schema: Schema, path: string): string[] {
  if (schema.$ref) return [`${path}: ${schema.$ref.split('/').at(-1)}`];
  if (schema.items) return fieldsOf(schema.items, `${path}[]`);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, field]) =>
      fieldsOf(field, `${path}.${name}${schema.required?.includes(name) ? '' : '?'}`),
    );
  if (typeof schema.additionalProperties === 'object')
    return fieldsOf(schema.additionalProperties, `${path}{}`);
  return [`${path}: ${schema.enum ? 'one of a list' : schema.type}`];
}

describe('the description of the interface', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(openapiDocument()));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('says where the interface lies, whose it is, and what each address answers', () => {
    const { openapi, info, servers, paths } = openapiDocument();
    expect({ openapi, info, servers }).toMatchObject({
      openapi: '3.1.1',
      info: {
        title: 'Plenary data',
        version: apiVersion,
        summary: 'Static JSON of every record and list; no key, no limits.',
        license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
      },
      servers: [{ url: 'https://plenary.example/api/v1' }],
    });
    const answer = (name: string) => ({
      description: 'The document.',
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
    });
    expect(paths['/conferences/{id}.json']).toEqual({
      get: {
        operationId: 'getConferencesRecord',
        summary: 'One of the conferences, with what is derived and its sources',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: answer('ConferencesRecordDocument'),
          404: { description: 'There is no such record.' },
        },
      },
    });
    expect(paths['/topics.json']).toEqual({
      get: {
        operationId: 'getTopics',
        summary: 'The subject vocabulary',
        responses: { 200: answer('TopicsDocument') },
      },
    });
    expect(paths['/series.json']?.get.summary).toBe('All series as their files say them');
  });

  it('refers only to schemas that it has', () => {
    const refs = JSON.stringify(openapiDocument()).matchAll(
      /"\$ref":"#\/components\/schemas\/([^"]+)"/g,
    );
    expect([...refs].map(([, name = '']) => name).filter((name) => !(name in schemasOf()))).toEqual(
      [],
    );
  });

  it('keeps its shape; whoever changes it raises the version in shapes.ts', async () => {
    const shape = Object.entries(schemasOf()).flatMap(([name, schema]) => fieldsOf(schema, name));
    const golden = [`version: ${apiVersion}`, ...shape.toSorted()].join('\n') + '\n';
    await expect(golden).toMatchFileSnapshot('api-shape.txt');
  });
});

describe('the documents of the interface', () => {
  it('are what their description says, every one of them', () => {
    const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }));
    ajv.addSchema({ $id: 'openapi', ...openapiDocument() });
    const wrong = [...files].flatMap(([path, body]) => {
      if (!path.startsWith('/api/v1/')) return [];
      const pointer = `paths/${templateOf(path).replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
      const validate = ajv.getSchema(
        `openapi#/${pointer.replaceAll('{', '%7B').replaceAll('}', '%7D')}`,
      );
      return validate?.(JSON.parse(body)) ? [] : [`${path} ${ajv.errorsText(validate?.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('name every record once, under both of its addresses', () => {
    for (const { collection, id } of entriesOf(real.graph)) {
      const whole = files.get(`/api/v1/${collection}/${id}.json`);
      expect(whole).toContain(`"record":{"id":"${id}","collection":"${collection}"`);
      expect(files.get(`/${collection}/${id}.json`)).toBe(whole);
    }
    const { records } = JSON.parse(files.get('/api/v1/index.json') ?? '') as { records: number };
    expect(records).toBe(real.graph.entries.size);
  });
});

describe('a record', () => {
  const graph = graphOf(
    organization({ id: 'wco' }),
    conference({ id: '2018-forum', organizers: [{ org: 'wco', role: 'organizer' }] }),
    declaration({
      id: '2018-declaration',
      adoptedAt: '2018-forum',
      commitments: [commitment({ id: 'c1', due: '2020', strength: 'urges' })],
    }),
  );
  const told = new Map(
    [...apiFiles({ graph, version: '1.0.0', day: '2026-12-01', releases: [] })].map(
      ({ path, body }) => [path, JSON.parse(String(body)) as Record<string, unknown>],
    ),
  );

  it('comes with what follows from the others', () => {
    expect(told.get('/conferences/2018-forum.json')).toMatchObject({
      version: { api: apiVersion, data: '1.0.0', day: '2026-12-01' },
      derived: {
        outcomes: [{ collection: 'declarations', id: '2018-declaration' }],
        outcomeState: 'recorded',
      },
    });
    expect(told.get('/organizations/wco.json')).toMatchObject({
      derived: { conferences: [{ id: '2018-forum' }] },
    });
  });

  it('says on which day a promise is overdue', () => {
    expect(told.get('/declarations/2018-declaration.json')).toMatchObject({
      derived: { profile: { urges: 1 }, promises: { c1: { status: 'overdue' } } },
    });
    expect(told.get('/api/v1/commitments.json')).toMatchObject({
      count: 1,
      commitments: [{ id: '2018-declaration#c1', rank: 4, standing: { status: 'overdue' } }],
    });
  });
});
