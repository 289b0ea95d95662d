import { splitTarget, type Graph } from '../graph/build.ts';
import type { Derived } from '../graph/questions.ts';
import { derivedOf } from '../graph/side-by-side.ts';
import { referencesOf, type Declaration, type Entry } from '../schemas/index.ts';
import { referencesIn } from '../schemas/reference.ts';

/** A record for other programs: what it says, what others say of it, and the names of those it mentions. */
export type RecordJson = Entry & {
  derived: Derived;
  mentioned: Record<string, { name: string; path: string }>;
};

/** The data of one record with what is derived from the others. */
export function recordJson(graph: Graph, entry: Entry): RecordJson {
  const derived = derivedOf(graph, entry);
  const targets = referencesIn(entry, referencesOf[entry.collection]).map(
    ({ target }) => splitTarget(target).id,
  );
  const names = [...new Set([...targets, ...derived.outcomes, ...derived.bodies])].flatMap((id) => {
    const other = graph.entries.get(id);
    return other ? [[id, { name: other.name, path: `${other.collection}/${id}` }] as const] : [];
  });
  return { ...entry, derived, mentioned: Object.fromEntries(names) };
}

/** Every commitment with the id of its declaration. */
export function commitmentsJson({ declarations }: Graph) {
  return declarations.flatMap(({ id: declaration, commitments }: Declaration) =>
    commitments.map((commitment) => ({ declaration, ...commitment })),
  );
}
