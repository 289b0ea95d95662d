import type { Draft } from '../authoring/draft.ts';
import { idFor, slug } from '../authoring/record-id.ts';
import type { Graph } from '../graph/build.ts';

/** An id of the year and the name; of the kind and the day, if the name has no Latin letters; never one that is taken. */
export function freeId(draft: Draft, graph: Graph, taken: Set<string>): string {
  const [year = '', ...rest] = (draft.dates?.start ?? '').split('-');
  const day = rest.join('-');
  const city = slug((draft['place'] as { city?: string } | undefined)?.city ?? '');
  const own = idFor('conferences', draft, graph);
  const made =
    own === undefined || own === year ? `${year}-${String(draft['kind'])}${day && `-${day}`}` : own;
  const candidates = [
    made,
    ...(city ? [`${made}-${city}`] : []),
    ...(day ? [`${made}-${day}`] : []),
    ...numbered(made),
  ];
  const id = candidates.find((one) => !taken.has(one)) ?? made;
  taken.add(id);
  return id;
}

/** An id made of the name of an organization, never one that is taken. */
export function freeName(name: string, taken: Set<string>): string {
  const words = slug(name) || 'organization';
  const id = [words, ...numbered(words)].find((one) => !taken.has(one)) ?? words;
  taken.add(id);
  return id;
}

function numbered(words: string): string[] {
  return Array.from({ length: 99 }, (_, index) => `${words}-${index + 2}`);
}
