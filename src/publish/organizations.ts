import type { Draft } from '../authoring/draft.ts';
import type { NewRecord } from '../authoring/proof.ts';
import { recordText } from '../authoring/record-text.ts';
import { namedIn, type Named } from '../checks/named.ts';
import type { PlacedProblem } from '../checks/report.ts';
import type { Graph } from '../graph/build.ts';
import { organizationDraft, type KnownFor } from '../import/organization.ts';
import { organizationsNamed } from '../import/organizations-named.ts';
import { said, type FormProblem, type FormValues } from './form.ts';
import { idOf } from './free-id.ts';

/** Between the names of several organizations in one field. */
export const BETWEEN_NAMES = '; ';
/** More are not told apart. */
const MOST_NAMES = 20;

/** The organizations that stand in one field. */
export interface OrganizationsSaid {
  /** The id of each, in the order of the names; one that is new gets an id of its name. */
  ids: string[];
  /** The name of each as its record has it, or as it was typed. */
  names: string[];
  /** Names of those that get a record. */
  strangers: string[];
  /** What was probably meant instead: names, of one organization or of several. */
  meant: string[][];
}

/** Which organizations stand in some fields, by field; one that is empty is left out. */
export function organizationsIn(
  values: FormValues,
  fields: readonly string[],
  graph: Graph,
): Record<string, OrganizationsSaid> {
  const named = namedIn(graph);
  const found = fields.flatMap((field) => {
    const text = said(values, field);
    return text === undefined ? [] : [[field, organizationsSaid(text, graph, named)] as const];
  });
  return Object.fromEntries(found);
}

function organizationsSaid(text: string, graph: Graph, named: readonly Named[]): OrganizationsSaid {
  const nameOf = (id: string) => graph.entries.get(id)?.name ?? id;
  const parts = text.split(/\s*;\s*/).filter((part) => part !== '');
  const isFew = parts.length > 0 && parts.length <= MOST_NAMES;
  const each = (isFew ? parts : [text]).map((name) => ({
    name,
    ...organizationsNamed(name, named),
  }));
  const isNew = ({ called }: { called: string[] }) => called.length === 0;
  const readings = each.map(({ name, called, meant }) =>
    meant.length > 0 ? meant : [called.length > 0 ? called : [name]],
  );
  const most = Math.max(...each.map(({ meant }) => meant.length));
  return {
    ids: each.flatMap(({ name, called }) => (called.length > 0 ? called : [newId(name, graph)])),
    names: each.flatMap(({ name, called }) => (called.length > 0 ? called.map(nameOf) : [name])),
    strangers: each.filter(isNew).map(({ name }) => name),
    meant: Array.from({ length: most }, (_, at) =>
      readings.flatMap((of) => of[at] ?? of[0] ?? []).map(nameOf),
    ),
  };
}

/** All that stand in several fields, each once. */
export function togetherIn(
  all: Readonly<Record<string, OrganizationsSaid>>,
): Omit<OrganizationsSaid, 'meant'> {
  const of = (part: 'ids' | 'names' | 'strangers') => [
    ...new Set(Object.values(all).flatMap((one) => one[part])),
  ];
  return { ids: of('ids'), names: of('names'), strangers: of('strangers') };
}

/** What a new organization is has to be said once for all that are new. */
export function kindNeeded(
  values: FormValues,
  field: string,
  strangers: readonly string[],
): FormProblem[] {
  const isOpen = strangers.length > 0 && said(values, field) === undefined;
  return isOpen ? [{ field, asks: 'organizationKind' }] : [];
}

function newId(name: string, graph: Graph): string {
  return idOf('organizations', { name }, 'organization', graph);
}

/** A short record for each organization that has none; where its kind is still asked for, any stands in. */
export function recordsOf(
  strangers: readonly string[],
  {
    draft,
    kind = 'intergovernmental',
    knownFor,
  }: { draft: Draft; kind: string | undefined; knownFor: KnownFor },
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
