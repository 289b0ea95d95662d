import { schemas, type Entry } from '../schemas/index.ts';
import { editorialFields } from '../schemas/source.ts';
import { fileOf, type Check, type Mend, type Path, type Report } from './check.ts';
import { nearest } from './near-miss.ts';
import { entriesOf } from './reference-sites.ts';
import { anyOf, shown } from './report.ts';

/** What a check of one record reports; the file is known. */
type ReportHere = (problem: Omit<Parameters<Report>[0], 'file'>) => void;

const editorial: readonly string[] = editorialFields;

/** What a record is kept by; all its other fields say something. */
const FRAME = new Set(['id', 'collection', 'disputed', 'corrections', 'sources']);

export const evidence: Check = {
  id: 'evidence',
  describe: 'Every fact has a source in its record, and every source has something to support.',
  check(graph, report) {
    for (const entry of entriesOf(graph)) {
      const here: ReportHere = (problem) => report({ ...problem, file: fileOf(entry) });
      checkUse(entry, here);
      checkSources(entry, here);
      checkCitations(entry, here);
      checkCorrections(entry, here);
    }
  },
};

/** The fields of a record that state something; an empty list states nothing. */
function fieldsOf(entry: Entry): string[] {
  return Object.entries(entry)
    .filter(([field]) => !FRAME.has(field))
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([field]) => field);
}

function factsOf(entry: Entry): string[] {
  return fieldsOf(entry).filter((field) => !editorial.includes(field));
}

/** Facts without a source and sources without use. Several facts beside an idle source are one mistake: it says not what it supports. */
function checkUse(entry: Entry, report: ReportHere) {
  const supported = new Set(entry.sources.flatMap(({ supports }) => supports));
  const bare = factsOf(entry).filter((fact) => !supported.has(fact));
  const idle = idleSources(entry);
  const isForgotten = bare.length > 1 && idle.length > 0;
  for (const { id, path } of idle) {
    const isOnly = isForgotten && idle.length === 1;
    const mend = isOnly && { mend: { path: [...path, 'supports'], value: bare } };
    const unexpected = `source ${shown(id)} without use`;
    const expected = isForgotten
      ? `"supports" with those facts that it states; without a source are ${bare.join(', ')}`
      : 'a source that supports a field or is cited';
    report({ path, unexpected, expected, ...mend });
  }
  for (const field of isForgotten ? [] : bare) {
    const expected = `${shown(field)} under "supports" of at least one source`;
    const mend = supportedBy(entry, bare);
    report({ path: [field], unexpected: 'fact without a source', expected, at: 'key', ...mend });
  }
}

/** Where a record has one source only, it can only be that. */
function supportedBy({ sources }: Entry, facts: readonly string[]): { mend?: Mend } {
  const [only, ...others] = sources;
  if (!only || others.length > 0) return {};
  return { mend: { path: ['sources', 0, 'supports'], value: [...only.supports, ...facts] } };
}

function idleSources(entry: Entry): { id: string; path: Path }[] {
  const cited = new Set(citationsOf(entry).map(({ key }) => key));
  return entry.sources.flatMap(({ id, supports }, index) =>
    supports.length === 0 && !cited.has(id) ? [{ id, path: ['sources', index] }] : [],
  );
}

function checkSources(entry: Entry, report: ReportHere) {
  const facts = factsOf(entry);
  const seen = new Set<string>();
  for (const [index, { id, supports }] of entry.sources.entries()) {
    const path = ['sources', index];
    if (seen.has(id)) {
      const expected = 'a key that no other source of the record has';
      report({ path: [...path, 'id'], unexpected: `second ${shown(id)}`, expected });
    }
    seen.add(id);
    for (const [at, field] of supports.entries()) {
      if (facts.includes(field)) continue;
      const others = supports.toSpliced(at, 1);
      unsupportable(field, [...path, 'supports', at], facts, others, report);
    }
  }
}

function unsupportable(
  field: string,
  path: Path,
  facts: readonly string[],
  others: readonly string[],
  report: ReportHere,
) {
  const unexpected = editorial.includes(field)
    ? `${shown(field)}, which editors decide and no source supports`
    : shown(field);
  const expected = `a fact that this record states: ${facts.join(', ')}`;
  const meant = nearest(field, facts);
  const isNamed = meant !== undefined && !others.includes(meant);
  const mend = !isNamed && { mend: { path: path.slice(0, -1), value: others } };
  report({ path, unexpected, expected, nearest: meant, ...mend });
}

function checkCitations(entry: Entry, report: ReportHere) {
  const keys = entry.sources.map(({ id }) => id);
  for (const { key, path } of citationsOf(entry)) {
    if (keys.includes(key)) continue;
    const expected = `a source of this record: ${anyOf(keys)}`;
    const only = keys.length === 1 && { mend: { path, value: keys[0] } };
    report({ path, unexpected: shown(key), expected, ...only });
  }
  const fields = fieldsOf(entry);
  for (const [index, { field }] of (entry.disputed ?? []).entries()) {
    if (fields.includes(field)) continue;
    const expected = `a field of this record: ${fields.join(', ')}`;
    const path = ['disputed', index, 'field'];
    report({ path, unexpected: shown(field), expected, nearest: nearest(field, fields) });
  }
}

/** A field that was corrected may be gone, but its kind of record can have it. */
function checkCorrections(entry: Entry, report: ReportHere) {
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
function citationsOf(entry: Entry): Citation[] {
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
