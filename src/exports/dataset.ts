import type { Graph } from '../graph/build.ts';
import type { Release } from '../schemas/release.ts';
import { inOrder } from './releases/changes.ts';
import { fingerprintOf } from './version.ts';

/** All that is exported: the records, and which state of them it is. */
export interface Dataset {
  graph: Graph;
  /** Version of the data: the release, and after a `+` what tells a state between two releases from others. */
  version: string;
  /** Day of the build, `YYYY-MM-DD`; what is worked out for a day is worked out for this one. */
  day: string;
  /** Earliest first. */
  releases: readonly Release[];
}

/** A file of the site that is made from the records. */
export interface ExportFile {
  /** Path from the top of the site: `/api/v1/index.json`. */
  path: `/${string}`;
  body: string | Uint8Array;
}

/** As many digits of the fingerprint as tell two states from one another. */
const DIGITS = 8;
/** What a state is called as long as there is no release. */
const BEFORE_RELEASES = '0.0.0';

/** The records with the version that they have on account of the releases. */
export function datasetOf(graph: Graph, releases: readonly Release[], day: string): Dataset {
  const ordered = inOrder(releases);
  const last = ordered.at(-1);
  const fingerprint = fingerprintOf(graph);
  const version =
    last?.fingerprint === fingerprint
      ? last.version
      : `${last?.version ?? BEFORE_RELEASES}+${fingerprint.slice(0, DIGITS)}`;
  return { graph, version, day, releases: ordered };
}
