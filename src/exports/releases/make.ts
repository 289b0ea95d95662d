import { sourcesOf } from '../../graph/sources.ts';
import type { Graph } from '../../graph/build.ts';
import { collections, type Entry } from '../../schemas/index.ts';
import type { Release } from '../../schemas/release.ts';
import { entriesOf, filed } from '../records.ts';
import { digestOf, fingerprintOf } from '../version.ts';
import { changesBetween } from './changes.ts';
import { digestsOf } from './digests.ts';

/** How much there is of everything, by name. */
export function countsOf(graph: Graph): Record<string, number> {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    records: graph.entries.size,
    ...Object.fromEntries(collections.map((name) => [name, graph[name].length])),
    commitments: sum(graph.declarations.map(({ commitments }) => commitments.length)),
    pillars: sum(graph.frameworks.map(({ pillars }) => pillars.length)),
    relations: sum(
      entriesOf(graph).map((entry) => ('relations' in entry ? (entry.relations ?? []).length : 0)),
    ),
    sources: sourcesOf(graph).length,
    topics: graph.topics.length,
    terms: graph.terms.length,
  };
}

/** The name of the snapshot beside a manifest. */
export const SNAPSHOT = 'plenary.jsonl.gz';

/** The manifest of a release of the records as they are, told against the records of the release before. */
export function makeRelease(
  graph: Graph,
  version: string,
  date: string,
  before: readonly Entry[],
  snapshot: Uint8Array,
): Release {
  const now = entriesOf(graph).map((entry) => filed(entry));
  return {
    version,
    date,
    fingerprint: fingerprintOf(graph),
    counts: countsOf(graph),
    snapshot: { file: SNAPSHOT, bytes: snapshot.length, sha256: digestOf(snapshot) },
    records: digestsOf(graph) as Release['records'],
    changes: changesBetween(before, now),
  };
}

/** What has changed since a release, by the checksums of its records. */
export function pendingSince(
  release: Release,
  graph: Graph,
): { added: string[]; changed: string[] } {
  const records: Record<string, string> = release.records;
  const now = Object.entries(digestsOf(graph));
  return {
    added: now.flatMap(([path]) => (path in records ? [] : [path])),
    changed: now.flatMap(([path, digest]) =>
      path in records && records[path] !== digest ? [path] : [],
    ),
  };
}
