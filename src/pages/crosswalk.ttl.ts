import type { APIRoute } from 'astro';
import { crosswalkTurtle } from '../exports/linked/mapping-statements.ts';
import { graph } from '../graph/index.ts';

/** The judged mappings as linked data. */
export const GET: APIRoute = () =>
  new Response(crosswalkTurtle(graph), {
    headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
  });
