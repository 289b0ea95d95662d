import { splitTarget, type Graph } from '../graph/build.ts';
import { pointOf } from '../graph/relations.ts';
import type { Collection } from '../schemas/index.ts';
import type { Target } from '../schemas/reference.ts';
import { relationTypes, type RelationKind } from '../schemas/relation.ts';
import type { Check, Report, Surroundings } from './check.ts';
import { idMeant } from './named.ts';
import { pointsOf } from './published-points.ts';
import { referenceSites, type ReferenceSite } from './reference-sites.ts';
import { anyOf, shown } from './report.ts';

/** One of each kind, in words. */
export const nouns: Record<Target, string> = {
  conferences: 'a conference',
  declarations: 'a declaration',
  frameworks: 'a framework',
  organizations: 'an organization',
  series: 'a series',
  topics: 'a topic',
};

export const unknownReference: Check = {
  id: 'unknown-reference',
  describe:
    'Every reference leads to a record, topic or point that exists and is of the kind that the field asks for.',
  check(graph, report, surroundings) {
    for (const site of referenceSites(graph)) {
      const { id, point } = splitTarget(site.target);
      if (graph.moved.has(id)) continue;
      if (!leadsSomewhere(id, site, report, surroundings)) continue;
      if (point !== undefined) checkPoint(graph, id, point, site, report);
      if (site.path[0] === 'relations') checkStater(site, report);
    }
  },
};

function leadsSomewhere(
  id: string,
  { file, path, to }: ReferenceSite,
  report: Report,
  { taken, named, unread }: Surroundings,
): boolean {
  const kinds = taken.get(id);
  if (kinds?.some((kind) => to.includes(kind))) return true;
  if (to.some((kind) => unread.has(kind))) return false;
  const expected = `the id of ${to.map((kind) => nouns[kind]).join(' or ')}`;
  if (kinds) {
    const is = kinds.map((kind) => nouns[kind]).join(' and ');
    report({ file, path, unexpected: `${shown(id)}, which is ${is}`, expected });
  } else {
    report({ file, path, unexpected: shown(id), expected, nearest: idMeant(id, to, named) });
  }
  return false;
}

/** Whether the record has the point; a record that is not well-formed is not asked. */
function checkPoint(
  graph: Graph,
  id: string,
  point: string,
  { file, path, target }: ReferenceSite,
  report: Report,
) {
  const entry = graph.entries.get(id);
  if (!entry || pointOf(entry, point)) return;
  const points = 'commitments' in entry || 'pillars' in entry ? pointsOf(entry) : [];
  const addresses = points.map(({ address }) => address);
  const expected = addresses.length > 0 ? anyOf(addresses) : `${shown(id)}, which has no points`;
  report({ file, path, unexpected: shown(target), expected });
}

function checkStater({ file, path, from }: ReferenceSite, report: Report) {
  const type = from && 'relations' in from ? from.relations?.[Number(path[1])]?.type : undefined;
  if (!from || !type || staters(type).includes(from.collection)) return;
  report({
    file,
    path: [...path.slice(0, 2), 'type'],
    unexpected: `${shown(type)} in ${nouns[from.collection]}`,
    expected: `a type that ${nouns[from.collection]} may state: ${anyOf(typesFor(from.collection))}`,
  });
}

function staters(type: RelationKind): readonly Collection[] {
  return relationTypes[type].from;
}

function typesFor(collection: Collection): RelationKind[] {
  return (Object.keys(relationTypes) as RelationKind[]).filter((type) =>
    staters(type).includes(collection),
  );
}
