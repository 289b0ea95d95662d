import { graph } from '../../graph/index.ts';
import { knownOf } from '../../publish/known.ts';

/** What the form holds a new record against; loaded only once somebody fills it in. */
export function GET() {
  return new Response(JSON.stringify(knownOf(graph)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
