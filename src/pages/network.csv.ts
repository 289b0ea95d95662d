import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { dateOf } from '../graph/build.ts';
import { graph } from '../graph/index.ts';
import { networkOf } from '../graph/network.ts';

/** The ties of the network as a list of edges, one line for each thing done together. */
export const GET: APIRoute = () => {
  const rows = networkOf(graph).ties.flatMap(({ between: [source, target], on }) =>
    on.map((entry) => ({
      source,
      target,
      on: `${entry.collection}/${entry.id}`,
      name: entry.name,
      date: dateOf(entry) ?? '',
    })),
  );
  const text = stringify(rows, { header: true, bom: true, escape_formulas: true });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
