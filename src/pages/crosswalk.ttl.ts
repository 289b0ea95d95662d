import type { APIRoute } from 'astro';
import { fullAddress, recordPath } from '../addresses.ts';
import { crosswalkTurtle } from '../exports/crosswalk-turtle.ts';
import { mappingsOf } from '../graph/crosswalk.ts';
import { graph } from '../graph/index.ts';

/** The judged mappings as linked data. */
export const GET: APIRoute = () => {
  const text = crosswalkTurtle(mappingsOf(graph), ({ entry, point }) =>
    fullAddress(recordPath(entry, point.id)),
  );
  return new Response(text, { headers: { 'Content-Type': 'text/turtle; charset=utf-8' } });
};
