import type { Draft } from '../authoring/draft.ts';
import { freeId, idFor, slug } from '../authoring/record-id.ts';
import type { Graph } from '../graph/build.ts';

/** An id of the year and the name; of the kind and the day, if the name has no Latin letters; the city or the day tells it from others. */
export function freeMeetingId(
  draft: Draft,
  graph: Graph,
  isTaken: (id: string) => boolean,
): string {
  const [year = '', ...rest] = (draft.dates?.start ?? '').split('-');
  const day = rest.join('-');
  const city = slug((draft['place'] as { city?: string } | undefined)?.city ?? '');
  const made =
    idFor('conferences', draft, graph) ?? `${year}-${String(draft['kind'])}${day && `-${day}`}`;
  return freeId(
    [made, ...(city ? [`${made}-${city}`] : []), ...(day ? [`${made}-${day}`] : [])],
    isTaken,
  );
}
