import type { Entry } from '../schemas/index.ts';
import type { Graph } from './build.ts';

/** Fields whose inverse a page shows under a name of its own: outcomes, editions, working bodies, relations and so on. */
const named = new Set([
  'adoptedAt',
  'custodian',
  'issuers',
  'organizers',
  'parent',
  'people',
  'relations',
  'series',
]);

/** The records that mention this one in any other field, by field, so that no mention goes unseen. */
export function otherMentionsOf(graph: Graph, entry: Entry): Map<string, Entry[]> {
  const mentions = (graph.mentions.get(entry.id) ?? []).filter(
    ({ path }) => !named.has(String(path[0])),
  );
  const groups = Map.groupBy(mentions, ({ path }) => String(path[0]));
  return new Map(
    [...groups].map(([field, members]) => [field, [...new Set(members.map(({ from }) => from))]]),
  );
}
