import type { APIRoute } from 'astro';
import { commitmentsJson } from '../../../exports/record-json.ts';
import { graph } from '../../../graph/index.ts';

/** Every commitment of every declaration. */
export const GET: APIRoute = () => Response.json(commitmentsJson(graph));
