import type { APIRoute } from 'astro';
import { graph } from '../../graph/index.ts';
import { pointFile } from '../../graph/point-file.ts';

/** The points of all texts, for the browser to list and to compare; the documented data lie under /api and /data. */
export const GET: APIRoute = () => Response.json(pointFile(graph));
