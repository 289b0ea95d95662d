import type { Changes, Release } from '../../src/schemas/release.ts';

/** `<collection>/<id>` */
export type RecordPath = Changes['added'][number];

/** A release of which only the day and what is new in it matter. */
export function released(version: string, date: string, changes: Partial<Changes>): Release {
  return {
    version,
    date,
    fingerprint: '0'.repeat(64),
    counts: {},
    snapshot: { file: 'plenary.jsonl.gz', bytes: 1, sha256: '0'.repeat(64) },
    records: {},
    changes: { added: [], removed: [], changed: [], sources: [], ...changes },
  };
}
