import { schemas, type Entry } from '../schemas/index.ts';
import type { Path, Report } from './check.ts';
import { nearest } from './near-miss.ts';
import { anyOf, shown } from './report.ts';

/** What a check of one record reports; the file is known. */
export type ReportHere = (problem: Omit<Parameters<Report>[0], 'file'>) => void;

/** Keys that no source of the record has, and fields that it lacks, where it says what sources say; `fields` are those that it has. */
export function checkCitations(entry: Entry, fields: readonly string[], report: ReportHere) {
  const keys = entry.sources.map(({ id }) => id);
  for (const { key, path } of citationsOf(entry)) {
    if (keys.includes(key)) continue;
    const expected = `a source of this record: ${anyOf(keys)}`;
    const only = keys.length === 1 && { mend: { path, value: keys[0] } };
    report({ path, unexpected: shown(key), expected, ...only });
  }
  for (const [index, { field }] of (entry.disputed ?? []).entries()) {
    if (fields.includes(field)) continue;
    const expected = `a field of this record: ${fields.join(', ')}`;
    const path = ['disputed', index, 'field'];
    report({ path, unexpected: shown(field), expected, nearest: nearest(field, fields) });
  }
}

/** A field that was corrected may be gone, but its kind of record can have it. */
export function checkCorrections(entry: Entry, report: ReportHere) {
  const possible = Object.keys(schemas[entry.collection].shape);
  for (const [index, { fields = [] }] of (entry.corrections ?? []).entries()) {
    for (const [at, field] of fields.entries()) {
      if (possible.includes(field)) continue;
      const path = ['corrections', index, 'fields', at];
      const expected = 'a field that such a record can have';
      report({ path, unexpected: shown(field), expected, nearest: nearest(field, possible) });
    }
  }
}

interface Citation {
  key: string;
  path: Path;
}

/** Where a record cites one of its sources by key. */
export function citationsOf(entry: Entry): Citation[] {
  const always = [
    ...citing(entry.disputed, ['disputed']),
    ...citing(entry.corrections, ['corrections']),
  ];
  if (entry.collection === 'conferences')
    return [...always, ...observed('followUps', entry.followUps)];
  if (entry.collection === 'declarations') {
    return [...always, ...observed('commitments', entry.commitments)];
  }
  return always;
}

function observed(
  field: string,
  promises: readonly { observations?: readonly { source: string }[] | undefined }[] = [],
): Citation[] {
  return promises.flatMap(({ observations }, index) =>
    citing(observations, [field, index, 'observations']),
  );
}

function citing(items: readonly { source?: string | undefined }[] = [], path: Path): Citation[] {
  return items.flatMap(({ source }, index) =>
    source === undefined ? [] : [{ key: source, path: [...path, index, 'source'] }],
  );
}
