import { withDefaults } from '../../authoring/defaults.ts';
import type { Graph } from '../../graph/build.ts';
import type { Conference } from '../../schemas/index.ts';

/** What is supposed of a document that came out of a meeting, until its author says otherwise. */
export interface Supposed {
  /** Names of those who held it. */
  issuers: string[];
}

/** What a meeting tells of its outcome. */
export function supposedOf(meeting: Conference, graph: Graph, day: string): Supposed {
  const { issuers = [] } = withDefaults('declarations', { adoptedAt: meeting.id }, graph, day);
  return { issuers: issuers.map((id) => graph.entries.get(id)?.name ?? id) };
}
