import type { Entry, Source } from '../schemas/index.ts';
import { fileOf, type Check, type Path, type Report } from './check.ts';
import { entriesOf } from './reference-sites.ts';
import { shown } from './report.ts';

/** What a source has for itself; what it supports belongs to the record that cites it. */
const described = ['title', 'publisher', 'date', 'language'] as const;

interface Citing {
  source: Source;
  entry: Entry;
  path: Path;
}

export const sourceDescribedTwice: Check = {
  id: 'source-described-twice',
  describe:
    'A source that several records cite has the same address and description in all of them.',
  check(graph, report) {
    const first = new Map<string, Citing>();
    for (const entry of entriesOf(graph)) {
      for (const [index, source] of entry.sources.entries()) {
        if (source.url === undefined) continue;
        const citing = { source, entry, path: ['sources', index] };
        const key = addressKey(source.url);
        const known = first.get(key);
        if (known) compare(known, citing, report);
        else first.set(key, citing);
      }
    }
  },
};

/** Addresses with the same key lead to the same page. */
function addressKey(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

function compare(known: Citing, { source, entry, path }: Citing, report: Report) {
  const file = fileOf(entry);
  const there = `as in ${fileOf(known.entry)}`;
  for (const field of ['url', ...described] as const) {
    const value = known.source[field];
    if (source[field] === value) continue;
    const here = [...path, field];
    const expected = `${shown(value)} ${there}`;
    const mend = value !== undefined && { mend: { path: here, value } };
    report({ file, path: here, unexpected: shown(source[field]), expected, ...mend });
  }
}
