import type { Graph } from '../../src/graph/build.ts';
import type { Engine } from './engine.ts';
import { median } from '../measuring/measure.ts';
import { sameChance, withSlip } from './slips.ts';

/** A query of two words of a title, right and with a slip in one of them, and the records that bear both words. */
interface Probe {
  right: string;
  slipped: string;
  expect: string[];
}

/** How many probes found a record among the first ten, and what the slip cost in bytes beyond the right words. */
export interface Probed {
  probes: number;
  found: number;
  /** Of those found, as many as the right words find too. */
  foundRight: number;
  extraBytes: number;
  mostExtraBytes: number;
}

const PROBES = 30;

/** Two words of a title, the slip in the rarer one, so that the other alone leads to many records. */
export function probesIn({ entries }: Graph): Probe[] {
  const chance = sameChance(11);
  const all = [...entries.values()].map(({ id, name }) => ({ id, words: wordsOf(name) }));
  const bearers = Map.groupBy(
    all.flatMap(({ id, words }) => [...new Set(words)].map((word) => ({ id, word }))),
    ({ word }) => word,
  );
  const rarity = (word: string) => bearers.get(word)?.length ?? 0;
  const probes: Probe[] = [];
  for (let at = 0; probes.length < PROBES && at < all.length; at += Math.ceil(all.length / 97)) {
    const words = [...new Set(all[at]?.words)].toSorted((a, b) => rarity(a) - rarity(b));
    const [rare, beside] = words;
    const slip = rare && withSlip(rare, chance);
    if (!rare || !beside || !slip || bearers.has(slip)) continue;
    const expect = all
      .filter((other) => other.words.includes(rare) && other.words.includes(beside))
      .map(({ id }) => id);
    probes.push({ right: `${rare} ${beside}`, slipped: `${slip} ${beside}`, expect });
  }
  return probes;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(' ')
    .filter((word) => /^[a-z]{5,}$/.test(word));
}

/** Asks an engine all probes, each of an index that has just been opened. */
export async function probedBy({ open }: Engine, probes: readonly Probe[]): Promise<Probed> {
  const asked = async (query: string, { expect }: Probe) => {
    const { ask, bytes } = await open();
    const found = await ask(query);
    return { isFound: found.some((id) => expect.includes(id)), bytes: bytes() };
  };
  const extra: number[] = [];
  let [found, foundRight] = [0, 0];
  for (const probe of probes) {
    const right = await asked(probe.right, probe);
    const slipped = await asked(probe.slipped, probe);
    if (slipped.isFound) found++;
    if (right.isFound) foundRight++;
    extra.push(slipped.bytes - right.bytes);
  }
  return {
    probes: probes.length,
    found,
    foundRight,
    extraBytes: median(extra),
    mostExtraBytes: Math.max(...extra),
  };
}
