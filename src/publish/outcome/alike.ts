import type { Draft } from '../../authoring/draft.ts';
import { folded } from '../../checks/named.ts';
import type { Graph } from '../../graph/build.ts';
import { outcomesOf } from '../../graph/conferences.ts';
import { notice } from '../../import/notice.ts';
import type { Conference } from '../../schemas/index.ts';
import type { FormResult } from '../form.ts';

/** Documents that came out of the same meeting, or bear the same name in the same year. */
export function alike(
  draft: Draft,
  meeting: Conference | undefined,
  graph: Graph,
): FormResult['duplicates'] {
  const year = draft.adopted?.slice(0, 4);
  const name = folded(draft.name ?? '');
  const found = meeting ? outcomesOf(graph, meeting) : [];
  const named = graph.declarations.filter(
    (one) => one.id.slice(0, 4) === year && folded(one.name) === name && !found.includes(one),
  );
  return [
    ...found.map((one) => ({ one, because: notice('sameMeeting') })),
    ...named.map((one) => ({ one, because: notice('sameName', { name: one.name }) })),
  ].map(({ one: { id, name }, because }) => ({ collection: 'declarations', id, name, because }));
}
