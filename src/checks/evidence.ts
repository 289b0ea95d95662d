import type { Entry } from '../schemas/index.ts';
import { editorialFields } from '../schemas/source.ts';
import { fileOf, type Check, type Mend, type Path } from './check.ts';
import { checkCitations, checkCorrections, citationsOf, type ReportHere } from './citations.ts';
import { nearest } from './near-miss.ts';
import { entriesOf } from './reference-sites.ts';
import { shown } from './report.ts';

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
      checkCitations(entry, fieldsOf(entry), here);
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
