import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildGraph, type Graph } from '../../src/graph/build.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import type { Judged } from './measures.ts';

/** So many made-up records, joined. */
export function madeUp(size: number): Graph {
  const list = (file: string): unknown =>
    parse(readFileSync(new URL(`../../src/content/${file}`, import.meta.url), 'utf8'));
  return buildGraph({
    ...makeCorpus(size),
    topics: list('topics.yaml') as Graph['topics'],
    gazetteer: list('places.yaml') as Graph['gazetteer'],
    sameWords: list('same-words.yaml') as Graph['sameWords'],
    coverage: [],
    comparisons: [],
    moved: new Map(),
  });
}

/** What someone may type who looks for one of the records: some words of its title, its place and year, a common word. */
export function queriesFor({ entries }: Graph, count: number): Judged[] {
  const all = [...entries.values()];
  const chosen = Array.from(
    { length: count },
    (_, at) => all[Math.floor((at * all.length) / count)],
  );
  return chosen.flatMap((entry, at) => {
    if (!entry) return [];
    const words = entry.name.split(' ').filter((word) => word.length > 2);
    const place = 'place' in entry ? entry.place : undefined;
    const placed = place?.city === undefined ? '' : `${place.city} ${entry.id.slice(0, 4)}`;
    const q = at % 3 === 0 && placed !== '' ? placed : words.slice(0, 2 + (at % 3)).join(' ');
    return [{ q, kind: 'made-up', expect: [entry.id] }];
  });
}
