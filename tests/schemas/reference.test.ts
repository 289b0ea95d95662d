import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import {
  pointReference,
  reference,
  referenceFields,
  referencesIn,
} from '../../src/schemas/reference.ts';

const record = () =>
  z.strictObject({
    name: z.string(),
    series: reference('series').optional(),
    topics: reference('topics').array().default([]),
    organizers: z
      .strictObject({ org: reference('organizations') })
      .array()
      .optional(),
    point: pointReference('frameworks'),
  });

describe('the references of a schema', () => {
  it('are found where they stand: by themselves, in lists, in objects, whether asked for or not', () => {
    expect(referenceFields(record())).toEqual([
      { path: ['series'], to: ['series'] },
      { path: ['topics', '*'], to: ['topics'] },
      { path: ['organizers', '*', 'org'], to: ['organizations'] },
      { path: ['point'], to: ['frameworks'] },
    ]);
  });
  it('are none where a schema has none', () => {
    expect(referenceFields(z.string().array())).toEqual([]);
  });
});

describe('the references of a record', () => {
  const fields = referenceFields(record());
  it('are told with their place, list by list', () => {
    const written = { series: 'talks', topics: ['a', 'b'], organizers: [{ org: 'wco' }] };
    expect(
      referencesIn(written, fields).map(({ path, target }) => [path.join('.'), target]),
    ).toEqual([
      ['series', 'talks'],
      ['topics.0', 'a'],
      ['topics.1', 'b'],
      ['organizers.0.org', 'wco'],
    ]);
  });
  it('are none where something else stands in their place', () => {
    for (const odd of [null, undefined, 7, 'text', [], { organizers: [null, undefined, 'wco'] }])
      expect(referencesIn(odd, fields)).toEqual([]);
    expect(referencesIn({ series: 7, topics: 'a', organizers: { org: 'wco' } }, fields)).toEqual(
      [],
    );
  });
});
