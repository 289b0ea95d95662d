import type { Draft } from '../authoring/draft.ts';
import type { NewRecord } from '../authoring/proof.ts';
import { recordText } from '../authoring/record-text.ts';
import { idCalled, namedIn } from '../checks/named.ts';
import type { PlacedProblem } from '../checks/report.ts';
import type { Graph } from '../graph/build.ts';
import { organizationDraft, type KnownFor } from '../import/organization.ts';
import { idOf } from './free-id.ts';

/** Organizations that are named in a form. */
export interface Organizations {
  /** The id of each, in the order of the names; one that is new gets an id of its name. */
  ids: string[];
  /** Names of those that get a record. */
  strangers: string[];
}

/** Finds organizations by their names, acronyms or ids. */
export function organizationsCalled(names: readonly string[], graph: Graph): Organizations {
  const named = namedIn(graph);
  const known = names.map((one) => idCalled(one, ['organizations'], named));
  return {
    ids: names.map((name, at) => known[at] ?? newId(name, graph)),
    strangers: [...new Set(names.filter((_, at) => known[at] === undefined))],
  };
}

function newId(name: string, graph: Graph): string {
  return idOf('organizations', { name }, 'organization', graph);
}

/** A short record for each organization that has none. */
export function recordsOf(
  strangers: readonly string[],
  { draft, kind, knownFor }: { draft: Draft; kind: string; knownFor: KnownFor },
  graph: Graph,
): NewRecord[] {
  return strangers.map((name) => ({
    collection: 'organizations',
    id: newId(name, graph),
    text: recordText('organizations', organizationDraft(name, draft, kind, knownFor), {
      annotated: false,
    }),
  }));
}

/** The field in which a problem with such a record is to be mended; none where it is a matter of the form's own record. */
export function fieldOfStranger(
  { file, path }: PlacedProblem,
  fields: { kind: string; name: string },
): string | undefined {
  if (!file.startsWith('organizations/')) return undefined;
  const place = path.join('.');
  return place === 'kind' ? fields.kind : place === 'name' ? fields.name : undefined;
}
