import { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { collections, referencesOf, schemas, type Entry } from '../../src/schemas/index.ts';
import { referencesIn } from '../../src/schemas/reference.ts';
import { term as termSchema } from '../../src/schemas/term.ts';
import { topic as topicSchema } from '../../src/schemas/topic.ts';
import {
  commitment,
  conference,
  declaration,
  framework,
  organization,
  pillar,
  series,
  term,
  topic,
} from '../records.ts';

const samples: Entry[] = [
  conference({ id: '2018-meeting' }),
  declaration({ id: '2018-text', commitments: [commitment({ id: 'c1' })] }),
  framework({ id: 'standards', pillars: [pillar({ id: 'p1' })] }),
  organization({ id: 'wco' }),
  series({ id: 'talks' }),
];

/** The record as its file holds it: without what the file name says. */
function written({ collection, ...rest }: Entry) {
  const fields = Object.fromEntries(Object.entries(rest).filter(([field]) => field !== 'id'));
  return { collection, fields: fields as Omit<typeof rest, 'id'> };
}

test.each(samples.map((sample) => [sample.collection, sample] as const))(
  'a sound record of %s is accepted as it is',
  (_, sample) => {
    const { collection, fields } = written(sample);
    expect(schemas[collection].parse(fields)).toEqual(fields);
  },
);

describe.each(samples.map((sample) => [sample.collection, sample] as const))(
  'a record of %s',
  (_, sample) => {
    const { collection, fields } = written(sample);
    const accepts = (changed: object) => schemas[collection].safeParse(changed).success;

    it('is refused with an unknown field', () => {
      expect(accepts({ ...fields, colour: 'red' })).toBe(false);
    });
    it('is refused without a name', () => {
      expect(accepts({ ...fields, name: undefined })).toBe(false);
    });
    it('is refused without a source', () => {
      expect(accepts({ ...fields, sources: [] })).toBe(false);
    });
    it('is refused with an unknown field in a source', () => {
      expect(accepts({ ...fields, sources: [{ ...sample.sources[0], page: 3 }] })).toBe(false);
    });
    it('is refused with a null where something is not known', () => {
      expect(accepts({ ...fields, short: null })).toBe(false);
    });
  },
);

describe('a commitment', () => {
  const accepts = (changed: object) => {
    const { fields } = written(declaration({ id: 'd' }));
    return schemas.declarations.safeParse({
      ...fields,
      commitments: [{ ...commitment({ id: 'c1' }), ...changed }],
    }).success;
  };
  test.each([
    [{}, true],
    [{ due: '2030' }, true],
    [{ strength: 'demands' }, false],
    [{ addressees: [] }, false],
    [{ topics: [] }, false],
    [{ id: 'p1' }, false],
    [{ id: 'c0' }, false],
    [{ id: 'c01' }, false],
  ])('with %j is accepted: %s', (changed, accepted) => {
    expect(accepts(changed)).toBe(accepted);
  });
});

describe('references', () => {
  it('are read off the schemas, with what they may lead to', () => {
    const fields = referencesOf.conferences.map(({ path, to }) => [path.join('.'), to.join(' ')]);
    expect(fields).toContainEqual(['series', 'series']);
    expect(fields).toContainEqual(['organizers.*.org', 'organizations']);
    expect(fields).toContainEqual(['relations.*.target', collections.join(' ')]);
    expect(fields).toContainEqual(['topics.*', 'topics']);
  });
  it('are found in a record with the place they stand in', () => {
    const meeting = conference({
      id: '2018-meeting',
      organizers: [
        { org: 'wco', role: 'host' },
        { org: 'upu', role: 'host' },
      ],
      topics: ['post'],
    });
    expect(referencesIn(meeting, referencesOf.conferences)).toEqual([
      { path: ['organizers', 0, 'org'], target: 'wco', to: ['organizations'] },
      { path: ['organizers', 1, 'org'], target: 'upu', to: ['organizations'] },
      { path: ['topics', 0], target: 'post', to: ['topics'] },
    ]);
  });
  it('are not looked for in what is no record', () => {
    expect(referencesIn(null, referencesOf.conferences)).toEqual([]);
    expect(referencesIn({ organizers: 'wco', topics: [7] }, referencesOf.conferences)).toEqual([]);
  });
});

describe('every field of every schema', () => {
  const undescribed = (schema: z.core.$ZodType, path: string): string[] => {
    if (schema instanceof z.ZodObject) {
      return Object.entries(schema.shape).flatMap(([key, field]) => [
        ...((field as z.ZodType).description ? [] : [`${path}.${key}`]),
        ...undescribed(field as z.core.$ZodType, `${path}.${key}`),
      ]);
    }
    if (schema instanceof z.ZodArray) return undescribed(schema.element, path);
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
      return undescribed(schema.unwrap(), path);
    return [];
  };

  test.each([...Object.entries(schemas), ['topics', topicSchema], ['glossary', termSchema]] as [
    string,
    z.ZodType,
  ][])('of %s says what to write in it, for editors to show', (name, schema) => {
    expect(undescribed(schema, name)).toEqual([]);
  });
  it('is in the JSON schema that editors read', () => {
    const { properties } = z.toJSONSchema(schemas.conferences, { io: 'input' });
    expect(properties?.['dates']).toMatchObject({ description: 'First and last day.' });
  });
});

it('a topic and a term are accepted as they are written', () => {
  expect(topicSchema.safeParse(topic({ id: 'customs' })).success).toBe(true);
  expect(termSchema.safeParse(term({ id: 'ead' })).success).toBe(true);
  expect(topicSchema.safeParse({ id: 'customs' }).success).toBe(false);
});
