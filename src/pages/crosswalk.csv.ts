import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { fullAddress, recordPath } from '../addresses.ts';
import { mappingsOf } from '../graph/crosswalk.ts';
import { graph } from '../graph/index.ts';
import { mappingRelations } from '../schemas/vocabularies.ts';

/** The judged mappings as a table; suggestions of the machine are not in it. */
export const GET: APIRoute = () => {
  const rows = mappingsOf(graph).map(({ mapping, from, to }) => ({
    from: mapping.from,
    fromText: from.entry.name,
    fromSays: from.point.name ?? from.point.text,
    relation: mapping.relation,
    skos: `skos:${mappingRelations[mapping.relation].skos}`,
    to: mapping.to,
    toText: to.entry.name,
    toSays: to.point.name ?? to.point.text,
    reason: mapping.reason,
    conflict: mapping.conflict ?? '',
    judgedBy: mapping.by,
    judged: mapping.judged,
    fromAddress: fullAddress(recordPath(from.entry, from.point.id)),
    toAddress: fullAddress(recordPath(to.entry, to.point.id)),
  }));
  const text = stringify(rows, { header: true, bom: true, escape_formulas: true });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
