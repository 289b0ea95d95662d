import type { Disagreement, Entry, Source } from '../schemas/index.ts';

/** The sources of a record that support one of its fields. */
export function sourcesFor({ sources }: Pick<Entry, 'sources'>, field: string): Source[] {
  return sources.filter(({ supports }) => supports.includes(field));
}

/** The number under which a source stands at the foot of its record, from 1. */
export function numberOf({ sources }: Pick<Entry, 'sources'>, key: string): number {
  return sources.findIndex(({ id }) => id === key) + 1;
}

/** What other sources say about a field. */
export function disagreementsOn(entry: Pick<Entry, 'disputed'>, field: string): Disagreement[] {
  return (entry.disputed ?? []).filter((disagreement) => disagreement.field === field);
}
