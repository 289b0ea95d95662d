import type { Graph } from '../graph/build.ts';
import { organizationsOf } from '../graph/facets.ts';
import type { Entry } from '../schemas/index.ts';

/** The topics of a record and of its points. */
export function topicsOf(entry: Entry): Set<string> {
  const own = 'topics' in entry ? entry.topics : [];
  const inside =
    entry.collection === 'declarations' ? entry.commitments.flatMap(({ topics }) => topics) : [];
  return new Set([...own, ...inside]);
}

/** The topics of a record and of its points, each with all broader ones: what a reader of any of them follows. */
export function topicsWithBroader(graph: Graph, entry: Entry): Set<string> {
  const found = new Set<string>();
  for (let id of topicsOf(entry)) {
    while (!found.has(id)) {
      found.add(id);
      const broader = graph.topicsById.get(id)?.broader;
      if (broader === undefined) break;
      id = broader;
    }
  }
  return found;
}

/** The organizations behind a record, each with all those it is a body of. */
export function organizationsBehind(graph: Graph, entry: Entry): Set<string> {
  const found = new Set<string>();
  for (let id of behind(entry)) {
    while (!found.has(id)) {
      found.add(id);
      const organization = graph.entries.get(id);
      if (organization?.collection !== 'organizations' || !organization.parent) break;
      id = organization.parent;
    }
  }
  return found;
}

function behind(entry: Entry): readonly string[] {
  return entry.collection === 'organizations' ? [entry.id] : organizationsOf(entry);
}

/** Sorts things into the lists of all their subjects. */
export function bySubject<T>(
  things: Iterable<T>,
  subjectsOf: (thing: T) => Iterable<string>,
): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const thing of things)
    for (const subject of subjectsOf(thing)) {
      const list = lists.get(subject);
      if (list) list.push(thing);
      else lists.set(subject, [thing]);
    }
  return lists;
}
