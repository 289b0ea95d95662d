import { describe, expect, it, test } from 'vitest';
import { guide } from '../../src/schemas/guide.ts';
import { preparedComparison } from '../../src/schemas/prepared-comparison.ts';
import { release } from '../../src/schemas/release.ts';

describe('a prepared comparison', () => {
  const told = { id: 'texts', name: 'Texts', about: 'Why they stand together.' };
  test.each([
    ['records', { records: ['2018-a', '2019-b'] }, true],
    ['editions of a framework', { editionsOf: 'safe' }, true],
    ['both', { records: ['2018-a', '2019-b'], editionsOf: 'safe' }, false],
    ['neither', {}, false],
    ['one record alone', { records: ['2018-a'] }, false],
    ['seven records', { records: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, false],
  ])('of %s is one', (_, compared, isOne) => {
    expect(preparedComparison.safeParse({ ...told, ...compared }).success).toBe(isOne);
  });
});

describe('the head of a guide', () => {
  const head = { title: 'Method', summary: 'How it is done.', kind: 'method', order: 1 };
  test.each([
    ['all it needs', {}, true],
    ['another kind', { kind: 'essay' }, false],
    ['no place', { order: 0 }, false],
    ['an unknown field', { author: 'someone' }, false],
  ])('with %s', (_, changed, isOne) => {
    expect(guide.safeParse({ ...head, ...changed }).success).toBe(isOne);
  });
});

describe('the manifest of a release', () => {
  const sha256 = '0123456789abcdef'.repeat(4);
  const sound = {
    version: '2026.11.0',
    date: '2026-11-29',
    fingerprint: sha256,
    counts: { conferences: 1 },
    snapshot: { file: 'plenary.jsonl.gz', bytes: 1, sha256 },
    records: { 'conferences/2018-forum': sha256.slice(0, 16) },
    changes: {
      added: ['conferences/2018-forum'],
      removed: [],
      changed: [{ record: 'series/talks', facts: [{ field: 'name', before: 'A', after: 'B' }] }],
      sources: ['https://example.org/'],
    },
  };
  it('is accepted as it is', () => {
    expect(release.parse(sound)).toEqual(sound);
  });
  test.each([
    ['a version without its number', { version: '2026.11' }],
    ['a version with a letter before it', { version: 'v2026.11.0' }],
    ['a version with a mark behind it', { version: '2026.11.0-1' }],
    ['a version of a year with two digits', { version: '26.11.0' }],
    ['a date that is not a day', { date: '2026-11' }],
    ['a checksum in capitals', { fingerprint: sha256.toUpperCase() }],
    ['a checksum that is too long', { fingerprint: `${sha256}0` }],
    ['a count below nothing', { counts: { conferences: -1 } }],
    ['an empty snapshot', { snapshot: { ...sound.snapshot, bytes: 0 } }],
    ['a record of no collection', { records: { 'people/someone': sha256.slice(0, 16) } }],
    ['a whole checksum of a record', { records: { 'series/talks': sha256 } }],
    ['an unknown field', { author: 'someone' }],
  ])('is refused with %s', (_, changed) => {
    expect(release.safeParse({ ...sound, ...changed }).success).toBe(false);
  });
});
