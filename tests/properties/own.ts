import type { Breaking } from './breakings.ts';
import type { Sample, Written } from './sample.ts';

/** What a breaking of the record as a whole has of its own. */
export type Own = Omit<Breaking, 'sample' | 'field'> & { field?: string };

/** The breakings of a record, each called by the field at which it is reported. */
export function of(sample: Sample, own: readonly Own[]): Breaking[] {
  return own.map((each) => ({ sample, field: each.at.filter(isName).join('.*.'), ...each }));
}

/** Whether a step of a path is the name of a field. */
export function isName(step: string | number): boolean {
  return typeof step === 'string';
}

/** The lists of a record that a test reads as such. */
export function listIn(value: Written, field: string): Written[] {
  return (value[field] ?? []) as Written[];
}
