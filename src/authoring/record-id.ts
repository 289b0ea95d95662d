import type { Graph } from '../graph/build.ts';
import { firstDay } from '../graph/chronology.ts';
import type { Collection } from '../schemas/index.ts';
import type { Draft } from './draft.ts';

/** An address that is longer is no longer read. */
const LONGEST_ID = 80;

/** Letters that are no base letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '&': ' and ',
};

/** A name in lower-case ASCII letters, digits and hyphens; empty if it has none of them. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[æœøßđðłþı&]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id that a draft gets unless its author chooses another: its year, if it is of one, and its name; none without a Latin letter. */
export function idFor(collection: Collection, draft: Draft, graph: Graph): string | undefined {
  const words = slug(draft.name ?? '');
  if (!/[a-z]/.test(words)) return undefined;
  const year = yearFor(collection, draft, graph);
  const id = year === undefined || words.startsWith(`${year}-`) ? words : `${year}-${words}`;
  return shortened(id);
}

/** The first of some ids that is not taken; the first with a number behind it if all are. */
export function freeId(
  [first, ...others]: readonly [string, ...string[]],
  isTaken: (id: string) => boolean,
): string {
  const free = [first, ...others].find((id) => !isTaken(id));
  if (free !== undefined) return free;
  let n = 2;
  while (isTaken(`${first}-${n}`)) n += 1;
  return `${first}-${n}`;
}

/** Whether an id stands for something, or once did. */
export function isTaken(id: string, graph: Graph): boolean {
  return graph.entries.has(id) || graph.topicsById.has(id) || graph.moved.has(id);
}

function yearFor(collection: Collection, draft: Draft, graph: Graph): string | undefined {
  const meeting = graph.entries.get(draft.adoptedAt ?? '');
  const heldAt = meeting?.collection === 'conferences' ? meeting.dates?.start : undefined;
  const date =
    collection === 'conferences'
      ? draft.dates?.start
      : collection === 'declarations'
        ? (draft.adopted ?? heldAt)
        : undefined;
  return date !== undefined && /^\d{4}/.test(date) ? firstDay(date).slice(0, 4) : undefined;
}

/** Cuts between words, never within one. */
function shortened(id: string): string {
  if (id.length <= LONGEST_ID) return id;
  return id
    .slice(0, LONGEST_ID + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_ID);
}
