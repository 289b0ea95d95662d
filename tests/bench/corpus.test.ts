import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus } from '../../bench/corpus/corpus.ts';
import { writeCorpus } from '../../bench/corpus/folder.ts';
import { checkContent } from '../../src/checks/run.ts';

test('made-up records pass every check', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
  writeCorpus(folder, 200);
  const { records, problems } = checkContent(folder, '2026-11-29');
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([]);
  expect(records).toBe(200);
});

test('the same seed makes the same records, and another seed others', () => {
  expect(makeCorpus(100, 7)).toEqual(makeCorpus(100, 7));
  expect(makeCorpus(100, 8)).not.toEqual(makeCorpus(100, 7));
});

test('one organization convenes far more meetings than most', () => {
  const { organizations, conferences } = makeCorpus(1000);
  const convened = conferences.flatMap(({ organizers = [] }) => organizers.map(({ org }) => org));
  const counts = organizations.map(({ id }) => convened.filter((org) => org === id).length);
  const sorted = counts.toSorted((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(10 * (sorted[60] ?? 0));
});

test('names come in several scripts', () => {
  const { organizations } = makeCorpus(300);
  const names = organizations.flatMap(({ names = {} }) => Object.values(names)).join(' ');
  for (const script of ['Han', 'Arab', 'Cyrl', 'Hang', 'Deva', 'Grek'])
    expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
});
