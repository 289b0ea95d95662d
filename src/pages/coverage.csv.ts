import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { fullAddress, recordPath } from '../addresses.ts';
import { bodyOf, coverageTable } from '../graph/coverage.ts';
import { dateOf } from '../graph/build.ts';
import { graph } from '../graph/index.ts';

/** Topics by instruments as a table with a line for each place that is filled. */
export const GET: APIRoute = () => {
  const rows = coverageTable(graph, 'organization').rows.flatMap(({ entry, cells }) =>
    cells
      .filter(({ points, whole }) => points.length > 0 || whole)
      .map(({ topic, points, strongest }) => ({
        instrument: `${entry.collection}/${entry.id}`,
        name: entry.name,
        date: dateOf(entry) ?? '',
        organization: bodyOf(graph, entry) ?? '',
        topic: topic.id,
        points: points.length,
        strongest: strongest ?? '',
        coded: points.length === 0 ? 'record' : (points[0]?.topicsBy ?? ''),
        ids: points.map(({ id }) => id).join(' '),
        address: fullAddress(recordPath(entry)),
      })),
  );
  const text = stringify(rows, { header: true, bom: true, escape_formulas: true });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
