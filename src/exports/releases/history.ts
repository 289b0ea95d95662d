import type { Entry } from '../../schemas/index.ts';
import type { Dataset } from '../dataset.ts';
import { pathOf } from './digests.ts';

/** What the releases and its corrections tell of a record's own life. */
export interface History {
  /** Day of the first release that has it. */
  added?: string;
  /** Day of the last release or correction that changed it; the day of the build where there is neither. */
  changed: string;
  /** How often each field was changed by a release after the first that has it. */
  changes: ReadonlyMap<string, number>;
}

/** A function that tells the life of a record; the releases are read once. */
export function historian({ releases, day }: Dataset): (entry: Entry) => History {
  const lives = new Map<string, { added: string; changed: string; changes: Map<string, number> }>();
  for (const { date, changes } of releases) {
    for (const path of changes.added)
      lives.set(path, { added: date, changed: date, changes: new Map() });
    for (const { record, facts } of changes.changed) {
      const life = lives.get(record) ?? { added: date, changed: date, changes: new Map() };
      life.changed = date;
      for (const { field } of facts) life.changes.set(field, (life.changes.get(field) ?? 0) + 1);
      lives.set(record, life);
    }
  }
  return (entry) => {
    const life = lives.get(pathOf(entry));
    const corrected = (entry.corrections ?? []).map(({ date }) => date);
    const known = [...(life ? [life.changed] : []), ...corrected].toSorted();
    return {
      ...(life && { added: life.added }),
      changed: known.at(-1) ?? day,
      changes: life?.changes ?? new Map<string, number>(),
    };
  };
}
