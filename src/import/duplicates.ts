import { folded } from '../checks/named.ts';
import type { Draft } from '../authoring/draft.ts';
import type { Graph } from '../graph/build.ts';
import { firstDay, lastDay } from '../graph/chronology.ts';
import type { Conference } from '../schemas/index.ts';
import { notice, type Notice } from './notice.ts';
import { withoutEdition } from './wording.ts';
import { shifted } from './days.ts';

/** So many days apart the same words may still mean the same meeting, moved or misdated. */
const NEAR = 14;
/** So much in common, of all telling words of both names, makes a name alike. */
const ALIKE = 0.6;

/** A record that is probably about the same meeting, and why. */
export interface Likeness {
  id: string;
  name: string;
  because: Notice;
}

/** The conferences that a draft probably describes once more. */
export function likenesses(draft: Draft, graph: Graph): Likeness[] {
  return graph.conferences.flatMap((known) => {
    const because = reasonFor(draft, known);
    return because === undefined ? [] : [{ id: known.id, name: known.name, because }];
  });
}

function reasonFor(draft: Draft, known: Conference): Notice | undefined {
  const { name = '', dates, series } = draft;
  const near = isNear(dates?.start, known.dates?.start);
  const address = draft.sources?.[0]?.['url'];
  if (near && typeof address === 'string' && known.sources.some(({ url }) => url === address))
    return notice('sameAddress', { address });
  const sameYear = dates?.start?.slice(0, 4) === known.dates?.start.slice(0, 4);
  const names = [
    known.name,
    known.short ?? '',
    ...(known.aliases ?? []),
    ...Object.values(known.names ?? {}),
  ];
  if (sameYear && names.some((one) => one !== '' && folded(one) === folded(name)))
    return notice('sameName', { name: known.name });
  const city = (draft['place'] as { city?: string } | undefined)?.city;
  const sameDay = dates?.start?.length === 10 && dates.start === known.dates?.start;
  if (sameDay && city !== undefined && city === known.place?.city)
    return notice('sameDayAndCity', { city });
  const sameEdition = draft.edition !== undefined && draft.edition === known.edition;
  if (series !== undefined && series === known.series && (sameEdition || near))
    return notice('sameEdition', { name: known.name });
  return near && likeness(name, known.name) >= ALIKE
    ? notice('alike', { name: known.name })
    : undefined;
}

function isNear(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return firstDay(a) <= shifted(lastDay(b), NEAR) && lastDay(a) >= shifted(firstDay(b), -NEAR);
}

/** How many of the telling words of two names are in both, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [here, there] = [a, b].map(
    (name) => new Set(folded(withoutEdition(name)).split(' ').filter(Boolean)),
  );
  if (!here || !there || here.size + there.size === 0) return 0;
  return here.intersection(there).size / here.union(there).size;
}
