import { beforeAll, describe, expect, it, vi } from 'vitest';
import { inMemory } from '../../bench/search/in-memory.ts';
import { byKind, qualityOf, readJudged, type Judged } from '../../bench/search/measures.ts';
import { sameChance, withSlip } from '../../bench/search/slips.ts';
import { checkDay } from '../../src/build-day.ts';
import { contentOf } from '../../src/checks/content.ts';
import { readContent } from '../../src/checks/read.ts';
import type { Entry } from '../../src/schemas/index.ts';
import { openIndex, type Ask } from '../../src/search/engine/engine.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { searchFor } from '../../src/search/state.ts';

// Hundreds of queries take seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// The records of this repository, whatever content folder the site is built from: the queries are judged on them.
const { graph } = contentOf(
  readContent(new URL('../../src/content', import.meta.url).pathname),
  checkDay,
);
const entries = [...graph.entries.values()];
let ask: Ask;

beforeAll(async () => {
  ask = await openIndex(inMemory(buildIndex(graph)), 'en');
});

async function found(query: string, most = 10): Promise<string[]> {
  const answer = await ask(searchFor(query));
  const ranks = Array.from({ length: Math.min(most, answer.total) }, (_, at) => at);
  const results = await Promise.all(ranks.map((rank) => answer.result(rank)));
  return results.map(({ record }) => record.split('/')[1] ?? '');
}

async function qualityFor(queries: readonly Judged[]) {
  return qualityOf(
    await Promise.all(queries.map(async ({ q, expect }) => ({ expect, found: await found(q) }))),
  );
}

/** Each name with the ids of the records that bear it. */
function named(namesOf: (entry: Entry) => (string | undefined)[]): Judged[] {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const bearers = (name: string) =>
    entries
      .filter((entry) => allNames(entry).some((other) => plain(other) === plain(name)))
      .map(({ id }) => id);
  return entries
    .flatMap(namesOf)
    .filter((name) => name !== undefined)
    .map((q) => ({ q, kind: 'name', expect: bearers(q) }));
}

function allNames({ name, short, aliases = [], names = {} }: Entry): string[] {
  return [name, short, ...aliases, ...Object.values(names)].filter((each) => each !== undefined);
}

describe('a query that was judged', () => {
  it.each(['judged', 'held-out'] as const)(
    'is answered well, of those that are %s',
    async (half) => {
      const quality = await qualityFor(readJudged(half));
      expect(quality.first).toBeGreaterThanOrEqual(0.95);
      expect(quality.three).toBeGreaterThanOrEqual(0.99);
    },
  );

  it.each(['script', 'acronym'])('has a right one in three if it is of kind %s', async (kind) => {
    const all = [...readJudged('judged'), ...readJudged('held-out')];
    const { three } = await qualityFor(byKind(all).get(kind) ?? []);
    expect(three).toBe(1);
  });

  it('names records that there are', () => {
    const ids = new Set(entries.map(({ id }) => id));
    const unknown = [...readJudged('judged'), ...readJudged('held-out')]
      .flatMap(({ expect }) => expect)
      .filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['title', 0.98, named(({ name }) => [name])],
    ['short name', 0.98, named(({ short }) => [short])],
    ['other name', 0.98, named(({ aliases = [] }) => aliases)],
    ['name in another language', 1, named(({ names = {} }) => Object.values(names))],
  ])('leads to its record if it is a %s', async (_, least, queries) => {
    const quality = await qualityFor(queries);
    expect(quality.first).toBeGreaterThanOrEqual(least);
    expect(quality.three).toBeGreaterThanOrEqual(0.995);
  });

  it('leads to its record with a slip in one of its words', async () => {
    const chance = sameChance(7);
    const queries = named(({ name }) => [name]).flatMap((query) => {
      const q = withSlip(query.q, chance);
      return q === undefined ? [] : [{ ...query, q }];
    });
    const { three } = await qualityFor(queries);
    expect(queries.length).toBeGreaterThan(300);
    expect(three).toBeGreaterThanOrEqual(0.97);
  });

  it('leads to the meetings of a person', async () => {
    const meetings = Map.groupBy(
      graph.conferences.flatMap(({ id, people = [] }) => people.map(({ name }) => ({ id, name }))),
      ({ name }) => name,
    );
    const queries = [...meetings].map(([q, all]) => ({
      q,
      kind: 'person',
      expect: all.map(({ id }) => id),
    }));
    expect((await qualityFor(queries)).three).toBeGreaterThanOrEqual(0.99);
  });
});
