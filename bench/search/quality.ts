import type { Graph } from '../../src/graph/build.ts';
import type { Engine } from './engine.ts';
import { byKind, qualityOf, type Judged, type Quality } from './measures.ts';
import { rounded } from './rounded.ts';
import { sameChance, withSlip } from './slips.ts';

/** How well an engine answers judged queries, those kept apart, and titles with a slip. */
export interface Answering {
  judged: Quality;
  heldOut: Quality;
  slips: Quality;
  /** Share of the queries of each kind with a right result in three. */
  threeByKind: Record<string, number>;
}

/** Asks an engine all queries. */
export async function answeringOf(
  engine: Engine,
  queries: { judged: readonly Judged[]; heldOut: readonly Judged[]; slips: readonly Judged[] },
): Promise<Answering> {
  const threeByKind: Record<string, number> = {};
  for (const [kind, ofKind] of byKind([...queries.judged, ...queries.heldOut]))
    threeByKind[kind] = (await qualityFor(engine, ofKind)).three;
  return {
    judged: await qualityFor(engine, queries.judged),
    heldOut: await qualityFor(engine, queries.heldOut),
    slips: await qualityFor(engine, queries.slips),
    threeByKind,
  };
}

async function qualityFor({ open }: Engine, queries: readonly Judged[]): Promise<Quality> {
  const { ask } = await open();
  const answers = [];
  for (const { q, expect } of queries) answers.push({ expect, found: await ask(q) });
  return rounded(qualityOf(answers));
}

/** Each title with one slip in one of its words. */
export function slipsIn(graph: Graph): Judged[] {
  const chance = sameChance(7);
  const all = [...graph.entries.values()];
  return all.flatMap(({ name }) => {
    const q = withSlip(name, chance);
    const expect = all.filter((other) => other.name === name).map(({ id }) => id);
    return q === undefined ? [] : [{ q, kind: 'slip', expect }];
  });
}
