import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { fullAddress, recordPath } from '../addresses.ts';
import { bodiesOf, timelineEntries } from '../figures/timeline-lanes.ts';
import { dateOf } from '../graph/build.ts';
import { graph } from '../graph/index.ts';
import { firstLanguage } from '../languages.ts';
import { wordsFor } from '../words/index.ts';
import { kindLabel } from '../words/records.ts';

const words = wordsFor(firstLanguage);

/** The records of the timeline as a table, also those without a date. */
export const GET: APIRoute = () => {
  const rows = timelineEntries(graph).map((entry) => ({
    date: dateOf(entry) ?? '',
    name: entry.name,
    type: words.collections[entry.collection].one,
    kind: kindLabel(words, entry),
    organizations: bodiesOf(graph, entry)
      .map(({ name }) => name)
      .join('; '),
    address: fullAddress(recordPath(entry)),
  }));
  const text = stringify(rows, { header: true, bom: true, escape_formulas: true });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
