import { MOST, views, type Lens, type View } from '../graph/comparison.ts';
import { strengthScale } from '../graph/strength.ts';

/** Everything that a comparison is asked; the address of the page says all of it. */
export interface Asked {
  /** `<collection>/<id>`, in the order of the columns. */
  ids: readonly string[];
  view: View;
  lens: Lens;
  /** The only topic to be shown, or the roof of several. */
  topic?: string | undefined;
}

const RECORD = /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads what is asked from the parameters of an address; what is malformed or too many is left out. */
export function readAsked(parameters: URLSearchParams): Asked {
  const ids = (parameters.get('ids') ?? '').split(',').map((id) => id.trim());
  const [view, strength, to, topic] = ['view', 'strength', 'to', 'topic'].map((name) =>
    parameters.get(name),
  );
  return {
    ids: [...new Set(ids.filter((id) => RECORD.test(id)))].slice(0, MOST),
    view: views.find((one) => one === view) ?? 'all',
    lens: {
      strength: strengthScale.find((one) => one === strength),
      addressee: (to ?? undefined) as Lens['addressee'],
    },
    topic: topic ?? undefined,
  };
}

/** Writes it as the query part of an address, with plain commas and slashes, so that people can read and shorten it. */
export function writeAsked({ ids, view, lens, topic }: Asked): string {
  const parts = [
    ids.length > 0 && `ids=${ids.join(',')}`,
    view !== 'all' && `view=${view}`,
    lens.addressee !== undefined && `to=${encodeURIComponent(lens.addressee)}`,
    lens.strength !== undefined && `strength=${lens.strength}`,
    topic !== undefined && `topic=${encodeURIComponent(topic)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The same records with the one at a place moved by a step or taken out. */
export function rearranged(
  ids: readonly string[],
  act: 'earlier' | 'later' | 'remove',
  at: number,
): string[] {
  const moved = ids.toSpliced(at, 1);
  const id = ids[at];
  if (act === 'remove' || id === undefined) return moved;
  return moved.toSpliced(at + (act === 'earlier' ? -1 : 1), 0, id);
}
